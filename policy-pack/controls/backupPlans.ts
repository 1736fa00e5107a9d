import type { Control } from "./control";

export const backupPlanRequireSelection: Control = {
  id: "backup-plan-require-selection",
  title: "Each backup plan has something to back up.",
  citations: ["164.308(a)(7)(ii)(A)", "164.310(d)(2)(iv)", "164.308(a)(7)(i)"],
  severity: "high",
  description: "A Selection of this stack names each Plan: a plan without one runs and keeps nothing.",
  remediation: "declare an aws.backup.Selection with the plan's id.",
  source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  equivalents: { prowler: ["backup_plans_exist"] },
};

export const backupVaultLimitDeletion: Control = {
  id: "backup-vault-limit-deletion",
  title: "A vault's policy spares nobody but named roles from its ban on deletion.",
  citations: ["164.308(a)(7)(ii)(A)", "164.312(c)(1)", "164.310(d)(2)(iv)"],
  severity: "high",
  description:
    "A VaultPolicy that denies something, or allows nothing, denies everyone backup:DeleteRecoveryPoint. Its conditions spare at most roles that aws:PrincipalArn names and AWS services; an exemption by tag, a Principal of fewer than everyone, or a condition that never holds leaves recovery points open.",
  remediation:
    'deny backup:DeleteRecoveryPoint and backup:UpdateRecoveryPointLifecycle with Principal "*" and Resource "*", at most with ArnNotLike on aws:PrincipalArn for a break-glass role.',
  source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html",
  equivalents: { awsConfig: ["BACKUP_RECOVERY_POINT_MANUAL_DELETION_DISABLED"] },
};

export const backupVaultRequireUniformGuards: Control = {
  id: "backup-vault-require-uniform-guards",
  title: "The vaults of a stack are guarded alike.",
  citations: ["164.308(a)(7)(ii)(A)", "164.312(c)(1)", "164.310(d)(2)(iv)"],
  severity: "medium",
  description:
    "Where one vault of a stack has a lock, or a policy, each has one: whoever can delete the copy of a backup, or what it is a copy of, needs one vault only. One vault by itself is judged by backup-vault-require-lock.",
  remediation: "declare the VaultLockConfiguration or the VaultPolicy for this vault as well.",
  source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
  equivalents: { awsConfig: ["BACKUP_RECOVERY_POINT_MANUAL_DELETION_DISABLED"] },
};
