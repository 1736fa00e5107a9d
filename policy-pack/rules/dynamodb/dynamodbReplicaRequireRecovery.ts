import { dynamodbReplicaRequireRecovery as control } from "../../controls/dynamodbSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const dynamodbReplicaRequireRecovery = requireProperties(control, [
  {
    types: ["aws:dynamodb/table:Table"],
    each: "replicas[]",
    path: "pointInTimeRecovery",
    accepts: { oneOf: [true] },
    weak: "leaves the replica without continuous backups",
    absent: "and the default has no continuous backups",
  },
  {
    types: ["aws:dynamodb/tableReplica:TableReplica"],
    path: "pointInTimeRecovery",
    accepts: { oneOf: [true] },
    weak: "leaves the replica without continuous backups",
    absent: "and the default has no continuous backups",
  },
]);
