import { assertNothingElse, assertStopped, type Expected } from "./findings";
import { findingsOfViolations } from "./runs";

const notSet = "is not set, so an AWS-owned or AWS-managed key encrypts the data, or none";
const awsManaged = "the key is an AWS-managed one";
const notFromKey = "it comes from aws:iam/role:Role 'role' instead of a KMS key of this stack alone";
const secret = "secretsmanager-secret-require-customer-key";

const cases: Readonly<Record<string, Expected>> = {
  "a store that names no key, whatever the service puts in its place (an AWS-owned key passes in Prowler)": {
    "topic-no-key": ["sns-topic-require-customer-key", notSet],
    "queue-sqs-key": ["sqs-queue-require-customer-key", notSet],
    "secret-no-key": [secret, notSet],
    "table-no-key": [
      "dynamodb-table-require-customer-key",
      "serverSideEncryption.enabled: does not switch encryption with a KMS key on",
      `serverSideEncryption.kmsKeyArn: ${notSet}`,
    ],
    "table-kms-no-key": ["dynamodb-table-require-customer-key", `serverSideEncryption.kmsKeyArn: ${notSet}`],
    "volume-no-key": ["ebs-volume-require-customer-key", notSet],
    "files-no-key": ["efs-filesystem-require-customer-key", notSet],
    "log-group-no-key": ["logs-group-require-customer-key", notSet],
    "vault-no-key": ["backup-vault-require-customer-key", notSet],
    "cache-no-key": ["elasticache-cache-require-customer-key", notSet],
    "trail-no-key": ["cloudtrail-trail-require-customer-key", notSet],
    "template-no-key": ["ec2-disk-require-customer-key", `blockDeviceMappings[0].ebs.kmsKeyId: ${notSet}`],
  },
  "a key that is named beside encryption that is off": {
    "volume-plain": ["ebs-volume-require-customer-key", "encrypted: does not switch encryption with a KMS key on"],
  },
  "an AWS-managed key by alias, on services for which others accept any key (cdk-nag even asks for it on Kinesis)": {
    "topic-aws-alias": ["sns-topic-require-customer-key", awsManaged],
    "queue-aws-alias": ["sqs-queue-require-customer-key", awsManaged],
    "stream-aws-alias": ["kinesis-stream-require-customer-key", awsManaged],
    "volume-aws-alias": ["ebs-volume-require-customer-key", awsManaged],
    "cluster-aws-alias": ["rds-storage-require-customer-key", awsManaged],
  },
  "alias/aws/x, aws/x and the alias's ARN alike (cdk-nag compares with one of them)": {
    "secret-aws-alias": [secret, awsManaged],
    "secret-aws-name": [secret, awsManaged],
    "secret-aws-alias-arn": [secret, awsManaged],
  },
  "a key of another account, by its ARN or through another provider": {
    "secret-foreign-arn": [secret, "the key belongs to another account, which is not in allowedKeyAccounts"],
    "secret-foreign-key": [secret, "the key 'key-foreign' belongs to another account's provider"],
  },
  "a key of another region, by its ARN or before it exists": {
    "secret-abroad-arn": [secret, "the key is in eu-west-1 and the resource in us-east-1"],
    "secret-abroad-key": [secret, "the key 'key-abroad' is in eu-west-1, the resource in us-east-1"],
  },
  "text that is no key": {
    "secret-no-key-at-all": [secret, "the value is neither the ARN nor the id of a KMS key, nor the name of an alias"],
  },
  "a value that is not known yet and comes from elsewhere, or from elsewhere too (the SDK would skip the rule)": {
    "secret-from-role": [secret, notFromKey],
    "secret-from-mixture": [secret, notFromKey],
  },
  "databases, insights and master secrets with no key of ours": {
    "instance-no-key": ["rds-storage-require-customer-key", `kmsKeyId: ${notSet}`],
    "cluster-no-key": ["rds-storage-require-customer-key", `kmsKeyId: ${notSet}`],
    "instance-insights-no-key": ["rds-insights-require-customer-key", `performanceInsightsKmsKeyId: ${notSet}`],
    "member-insights-no-key": ["rds-insights-require-customer-key", `performanceInsightsKmsKeyId: ${notSet}`],
    "instance-secret-no-key": ["rds-secret-require-customer-key", `masterUserSecretKmsKeyId: ${notSet}`],
  },
};

describe("customer-managed keys at a first preview, on the real engine (R-000-40, R-001-43)", () => {
  const findings = findingsOfViolations();

  for (const [title, expected] of Object.entries(cases)) {
    it(`stops ${title}`, () => assertStopped(findings(), expected));
  }

  it("stops nothing else: a key of the stack is proven before it exists", () => {
    assertNothingElse(
      findings(),
      Object.values(cases),
      (rule) => rule.endsWith("-require-customer-key") && !rule.startsWith("s3-"),
    );
  });
});
