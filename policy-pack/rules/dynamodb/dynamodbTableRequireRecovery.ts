import { dynamodbTableRequireRecovery as control } from "../../controls/dynamodbSafeguards";
import { requireProperties } from "../../judge/requireProperties";

const keyspaces = ["aws:keyspaces/table:Table"];

export const dynamodbTableRequireRecovery = requireProperties(control, [
  {
    types: ["aws:dynamodb/table:Table"],
    path: "pointInTimeRecovery.enabled",
    accepts: { oneOf: [true] },
    weak: "leaves the table without continuous backups",
    absent: "and the default has no continuous backups",
  },
  {
    types: keyspaces,
    path: "pointInTimeRecovery.status",
    accepts: { oneOf: ["ENABLED"] },
    weak: "leaves the table without continuous backups",
    absent: "and the default has no continuous backups",
    patientData: true,
  },
]);
