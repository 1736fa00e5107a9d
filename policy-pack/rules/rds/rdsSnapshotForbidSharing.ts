import { rdsSnapshotForbidSharing as control } from "../../controls/rdsAccess";
import { requireProperties } from "../../judge/requireProperties";

export const rdsSnapshotForbidSharing = requireProperties(control, [
  {
    types: [
      "aws:rds/snapshot:Snapshot",
      "aws:rds/clusterSnapshot:ClusterSnapshot",
      "aws:rds/snapshotCopy:SnapshotCopy",
      "aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy",
    ],
    path: "sharedAccounts[]",
    accepts: { noneOf: ["all"] },
    weak: "shares the snapshot with every AWS account",
  },
]);
