import type { Control } from "./control";

export const ec2AccountRequireDefaultKey: Control = {
  id: "ec2-account-require-default-key",
  title: "New volumes are encrypted by default, under a customer's key.",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "EncryptionByDefault and DefaultKmsKey stand in one stack: without the key, volumes that name none get the AWS-managed one; without the switch, volumes that do not ask for encryption get none. A stack with neither is not judged.",
  remediation: "declare both aws.ebs.EncryptionByDefault and aws.ebs.DefaultKmsKey.",
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html",
  equivalents: { awsConfig: ["EC2_EBS_ENCRYPTION_BY_DEFAULT"], securityHub: ["EC2.7"], checkov: ["CKV_AWS_106"] },
};
