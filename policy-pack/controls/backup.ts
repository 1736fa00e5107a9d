import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const backupVaultRequireCustomerKey = customerKeyControl({
  id: "backup-vault-require-customer-key",
  things: "Backup vaults",
  severity: "critical",
  source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html",
  equivalents: {
    awsConfig: ["BACKUP_RECOVERY_POINT_ENCRYPTED"],
    checkov: ["CKV_AWS_166"],
    prowler: ["backup_vaults_encrypted"],
  },
});

export const backupKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:backup/vault:Vault"],
    key: "kmsKeyArn",
  },
  {
    types: ["aws:backup/logicallyAirGappedVault:LogicallyAirGappedVault"],
    key: "encryptionKeyArn",
  },
];
