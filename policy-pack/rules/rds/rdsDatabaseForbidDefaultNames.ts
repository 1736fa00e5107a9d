import { rdsDatabaseForbidDefaultNames as control } from "../../controls/rdsAccess";
import { requireProperties } from "../../judge/requireProperties";

const accepts = { noneOf: ["admin", "administrator", "awsuser", "postgres", "root", "sa"] };
const weak = "is a name that everybody tries first";

export const rdsDatabaseForbidDefaultNames = requireProperties(control, [
  { types: ["aws:rds/instance:Instance"], path: "username", accepts, weak, reference: true },
  {
    types: ["aws:rds/cluster:Cluster", "aws:docdb/cluster:Cluster", "aws:redshift/cluster:Cluster"],
    path: "masterUsername",
    accepts,
    weak,
    reference: true,
  },
]);
