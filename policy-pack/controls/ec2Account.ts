import type { Control } from "./control";

export const ec2AccountRequireDefaultKey: Control = {
  id: "ec2-account-require-default-key",
  title: "New volumes are encrypted by default, under a customer's key.",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "A DefaultKmsKey stands beside EncryptionByDefault, without which volumes that do not ask for encryption get none; and where a key of the stack is for volumes (its policy names EC2 in kms:ViaService), EncryptionByDefault stands beside a DefaultKmsKey, without which volumes get the AWS-managed key.",
  remediation: "declare both aws.ebs.EncryptionByDefault and aws.ebs.DefaultKmsKey.",
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html",
  equivalents: { awsConfig: ["EC2_EBS_ENCRYPTION_BY_DEFAULT"], securityHub: ["EC2.7"] },
};
