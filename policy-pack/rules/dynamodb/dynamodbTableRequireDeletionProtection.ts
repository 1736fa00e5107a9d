import { dynamodbTableRequireDeletionProtection as control } from "../../controls/dynamodbSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const dynamodbTableRequireDeletionProtection = requireProperties(control, [
  {
    types: ["aws:dynamodb/table:Table", "aws:dynamodb/tableReplica:TableReplica"],
    path: "deletionProtectionEnabled",
    accepts: { oneOf: [true] },
    weak: "lets the table be deleted",
    absent: "and the default lets the table be deleted",
    patientData: true,
  },
  {
    types: ["aws:dynamodb/table:Table"],
    each: "replicas[]",
    path: "deletionProtectionEnabled",
    accepts: { oneOf: [true] },
    weak: "lets the replica be deleted",
    patientData: true,
  },
  {
    types: ["aws:qldb/ledger:Ledger"],
    path: "deletionProtection",
    accepts: { oneOf: [true] },
    weak: "lets the ledger be deleted",
    patientData: true,
  },
]);
