import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const timestreamDatabaseRequireCustomerKey = customerKeyControl({
  id: "timestream-database-require-customer-key",
  things: "Timestream databases and queries",
  severity: "critical",
  source: "https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html",
  equivalents: { cdkNag: ["TimestreamDatabaseCustomerManagedKey"], checkov: ["CKV_AWS_160"] },
});

export const timestreamKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:timestreamwrite/database:Database", "aws:timestreamquery/scheduledQuery:ScheduledQuery"],
    key: "kmsKeyId",
  },
  {
    types: ["aws:timestreamwrite/table:Table"],
    key: "magneticStoreWriteProperties.magneticStoreRejectedDataLocation.s3Configuration.kmsKeyId",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
];
