import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const secretsmanagerSecretRequireCustomerKey = customerKeyControl({
  id: "secretsmanager-secret-require-customer-key",
  things: "Secrets and their replicas",
  severity: "critical",
  source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html",
  equivalents: {
    awsConfig: ["SECRETSMANAGER_USING_CMK"],
    cdkNag: ["HIPAA.Security-SecretsManagerUsingKMSKey"],
    checkov: ["CKV_AWS_149"],
  },
});

export const secretsmanagerKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:secretsmanager/secret:Secret"],
    key: "kmsKeyId",
  },
  {
    types: ["aws:secretsmanager/secret:Secret"],
    each: "replicas[]",
    key: "kmsKeyId",
    abroad: true,
  },
];
