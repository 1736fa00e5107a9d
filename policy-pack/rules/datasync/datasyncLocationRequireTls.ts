import { datasyncLocationRequireTls as control } from "../../controls/edgeServices";
import { requireProperties } from "../../judge/requireProperties";

export const datasyncLocationRequireTls = requireProperties(control, [
  {
    types: ["aws:datasync/locationObjectStorage:LocationObjectStorage"],
    path: "serverProtocol",
    accepts: { oneOf: ["HTTPS"] },
    weak: "moves data in the clear",
  },
  {
    types: ["aws:datasync/locationObjectStorage:LocationObjectStorage"],
    path: "secretKey",
    accepts: "unwritten",
    weak: "is a secret that is written out",
  },
  {
    types: ["aws:datasync/efsLocation:EfsLocation"],
    path: "inTransitEncryption",
    accepts: { oneOf: ["TLS1_2"] },
    weak: "moves data in the clear",
    absent: "and the default moves data in the clear",
  },
]);
