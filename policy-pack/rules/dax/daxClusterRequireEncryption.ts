import { daxClusterRequireEncryption as control } from "../../controls/daxSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const daxClusterRequireEncryption = requireProperties(control, [
  {
    types: ["aws:dax/cluster:Cluster"],
    path: "serverSideEncryption.enabled",
    accepts: { oneOf: [true] },
    weak: "keeps cached items unencrypted",
    absent: "and the default keeps cached items unencrypted",
  },
]);
