import { redshiftClusterRequireEncryption as control } from "../../controls/redshift";
import { requireProperties } from "../../judge/requireProperties";

export const redshiftClusterRequireEncryption = requireProperties(control, [
  {
    types: ["aws:redshift/cluster:Cluster"],
    path: "encrypted",
    accepts: { oneOf: [true] },
    weak: "keeps the data unencrypted",
    absent: "so the program leaves it to the provider whether the data is encrypted",
  },
]);
