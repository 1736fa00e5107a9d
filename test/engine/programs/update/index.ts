import * as cloudtrail from "@pulumi/aws/cloudtrail";
import * as iam from "@pulumi/aws/iam";
import * as kms from "@pulumi/aws/kms";
import * as lb from "@pulumi/aws/lb";
import * as rds from "@pulumi/aws/rds";
import * as s3 from "@pulumi/aws/s3";
import * as secretsmanager from "@pulumi/aws/secretsmanager";
import * as sns from "@pulumi/aws/sns";
import * as pulumi from "@pulumi/pulumi";

const key = new kms.Key("key");
const group = new iam.Group("group");
const sound = new secretsmanager.Secret("sound", { kmsKeyId: key.arn });
const after = { dependsOn: [sound, group] };
const arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333";

/** One resource for each rule: what breaks it stands in its own arguments, so that it need never be made. */
const BROKEN: Readonly<Record<string, () => void>> = {
  "sns-topic-require-customer-key": () => new sns.Topic("broken", { kmsMasterKeyId: "alias/aws/sns" }, after),
  // Unknown in a preview; in an update the text is there before the secret is.
  "secretsmanager-secret-require-customer-key": () =>
    new secretsmanager.Secret("broken", { kmsKeyId: group.uniqueId }, after),
  "s3-bucket-require-tls-only": () =>
    new s3.BucketPolicy(
      "broken",
      {
        bucket: "phi-elsewhere",
        policy: JSON.stringify({
          Version: "2012-10-17",
          Statement: [
            {
              Effect: "Deny",
              Principal: "*",
              Action: "s3:Get*",
              Resource: ["arn:aws:s3:::phi-elsewhere", "arn:aws:s3:::phi-elsewhere/*"],
              Condition: { Bool: { "aws:SecureTransport": "false" } },
            },
          ],
        }),
      },
      after,
    ),
  "rds-storage-require-encryption": () =>
    new rds.Cluster(
      "broken",
      {
        engine: "aurora-postgresql",
        masterUsername: "phi_owner",
        manageMasterUserPassword: true,
        masterUserSecretKmsKeyId: key.arn,
        kmsKeyId: key.arn,
        skipFinalSnapshot: true,
      },
      after,
    ),
  "lb-listener-require-modern-tls": () =>
    new lb.Listener(
      "broken",
      {
        loadBalancerArn: `${arn}:loadbalancer/net/records/0123456789abcdef`,
        protocol: "TLS",
        port: 443,
        sslPolicy: "ELBSecurityPolicy-TLS13-1-0-2021-06",
        certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f",
        defaultActions: [{ type: "forward", targetGroupArn: `${arn}:targetgroup/app/0123456789abcdef` }],
      },
      after,
    ),
  "cloudtrail-trail-require-log-validation": () =>
    new cloudtrail.Trail("broken", { s3BucketName: "phi-trail", kmsKeyId: key.arn }, after),
};

BROKEN[new pulumi.Config().require("broken")]?.();
