import { Provider } from "@pulumi/aws";
import * as backup from "@pulumi/aws/backup";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as dynamodb from "@pulumi/aws/dynamodb";
import * as ebs from "@pulumi/aws/ebs";
import * as ec2 from "@pulumi/aws/ec2";
import * as efs from "@pulumi/aws/efs";
import * as elasticache from "@pulumi/aws/elasticache";
import * as iam from "@pulumi/aws/iam";
import * as kinesis from "@pulumi/aws/kinesis";
import * as kms from "@pulumi/aws/kms";
import * as secretsmanager from "@pulumi/aws/secretsmanager";
import * as sns from "@pulumi/aws/sns";
import * as sqs from "@pulumi/aws/sqs";
import * as pulumi from "@pulumi/pulumi";

const trust = { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" };
const assumeRolePolicy = JSON.stringify({ Version: "2012-10-17", Statement: [trust] });
const role = new iam.Role("role", { assumeRolePolicy });
const key = new kms.Key("key");
const abroad = new kms.Key("key-abroad", { region: "eu-west-1" });
const stranger = new Provider("stranger", { region: "us-east-1", allowedAccountIds: ["999988887777"] });
const foreign = new kms.Key("key-foreign", {}, { provider: stranger });
const id = "0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f";

// No key named: an AWS-owned or AWS-managed one steps in, or none.
new sns.Topic("topic-no-key");
new sqs.Queue("queue-sqs-key", { sqsManagedSseEnabled: true });
new secretsmanager.Secret("secret-no-key");
new dynamodb.Table("table-no-key", { hashKey: "id", attributes: [{ name: "id", type: "S" }] });
new dynamodb.Table("table-kms-no-key", {
  hashKey: "id",
  attributes: [{ name: "id", type: "S" }],
  serverSideEncryption: { enabled: true },
});
new ebs.Volume("volume-plain", { availabilityZone: "us-east-1a", size: 8, kmsKeyId: key.arn });
new ebs.Volume("volume-no-key", { availabilityZone: "us-east-1a", size: 8, encrypted: true });
new efs.FileSystem("files-no-key", { encrypted: true });
new cloudwatch.LogGroup("log-group-no-key");
new backup.Vault("vault-no-key");
new ec2.LaunchTemplate("template-no-key", {
  blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { encrypted: "true" } }],
});
new elasticache.ReplicationGroup("cache-no-key", { description: "sessions", atRestEncryptionEnabled: true });

// An AWS-managed key, in each way of writing it.
new sns.Topic("topic-aws-alias", { kmsMasterKeyId: "alias/aws/sns" });
new sqs.Queue("queue-aws-alias", { kmsMasterKeyId: "alias/aws/sqs" });
new secretsmanager.Secret("secret-aws-alias", { kmsKeyId: "alias/aws/secretsmanager" });
new secretsmanager.Secret("secret-aws-name", { kmsKeyId: "aws/secretsmanager" });
new secretsmanager.Secret("secret-aws-alias-arn", {
  kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/secretsmanager",
});
new kinesis.Stream("stream-aws-alias", { shardCount: 1, encryptionType: "KMS", kmsKeyId: "alias/aws/kinesis" });
new ebs.Volume("volume-aws-alias", {
  availabilityZone: "us-east-1a",
  size: 8,
  encrypted: true,
  kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/ebs",
});

// Some key, but none of this account and region.
new secretsmanager.Secret("secret-foreign-arn", { kmsKeyId: `arn:aws:kms:us-east-1:999988887777:key/${id}` });
new secretsmanager.Secret("secret-foreign-key", { kmsKeyId: foreign.arn });
new secretsmanager.Secret("secret-abroad-arn", { kmsKeyId: `arn:aws:kms:eu-west-1:111122223333:key/${id}` });
new secretsmanager.Secret("secret-abroad-key", { kmsKeyId: abroad.arn });
new secretsmanager.Secret("secret-no-key-at-all", { kmsKeyId: "records" });

// Not known yet, and not from a key.
new secretsmanager.Secret("secret-from-role", { kmsKeyId: role.uniqueId });
new secretsmanager.Secret("secret-from-mixture", { kmsKeyId: pulumi.interpolate`${key.arn}${role.uniqueId}` });

// Beside all of these: a good one.
new secretsmanager.Secret("secret-good", { kmsKeyId: key.arn });
