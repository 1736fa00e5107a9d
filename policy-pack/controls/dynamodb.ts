import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const dynamodbTableRequireCustomerKey = customerKeyControl({
  id: "dynamodb-table-require-customer-key",
  things: "DynamoDB tables, replicas and exports",
  severity: "critical",
  source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html",
  equivalents: {
    awsConfig: ["DYNAMODB_TABLE_ENCRYPTION_ENABLED", "DYNAMODB_TABLE_ENCRYPTED_KMS"],
    checkov: ["CKV_AWS_119", "CKV_AWS_271"],
    prowler: ["dynamodb_tables_kms_cmk_encryption_enabled"],
  },
});

export const dynamodbKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:dynamodb/table:Table"],
    key: "serverSideEncryption.kmsKeyArn",
    on: [{ path: "serverSideEncryption.enabled", is: [true] }],
  },
  {
    types: ["aws:dynamodb/table:Table"],
    each: "replicas[]",
    key: "kmsKeyArn",
    abroad: true,
  },
  {
    types: ["aws:dynamodb/tableReplica:TableReplica"],
    key: "kmsKeyArn",
  },
  {
    types: ["aws:dynamodb/tableExport:TableExport"],
    key: "s3SseKmsKeyId",
    on: [{ path: "s3SseAlgorithm", is: ["KMS"] }],
  },
];
