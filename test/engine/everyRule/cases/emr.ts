import { type Cases, Output } from "../case";
import { GROUPS, KEY, KEY_ARN, ROLE, SUBNETS, VPC } from "../values";

export const cases: Cases = {
  "emr-cluster-require-kerberos": {
    type: "aws:emr/cluster:Cluster",
    props: {
      releaseLabel: "emr-7.2.0",
      serviceRole: ROLE,
      securityConfiguration: "records",
      logUri: "s3://logs/",
      logEncryptionKmsKeyId: KEY,
    },
    mended: {
      kerberosAttributes: { realm: "CLINIC.INTERNAL", kdcAdminPassword: new Output("secret", "secretString") },
    },
    mendedBeside: {
      secret: {
        type: "aws:secretsmanager/secretVersion:SecretVersion",
        props: { secretId: "kdc", secretString: undefined },
      },
    },
  },
  "emr-cluster-require-protection": {
    type: "aws:emr/cluster:Cluster",
    props: { releaseLabel: "emr-7.2.0", serviceRole: ROLE },
    mended: {
      securityConfiguration: "records",
      logUri: "s3://logs/",
      terminationProtection: true,
      ec2Attributes: { instanceProfile: "records", subnetId: SUBNETS[0] },
    },
  },
  "emr-configuration-require-encryption": {
    type: "aws:emr/securityConfiguration:SecurityConfiguration",
    props: {
      configuration: JSON.stringify({
        EncryptionConfiguration: { EnableInTransitEncryption: false, EnableAtRestEncryption: false },
      }),
    },
    mended: {
      configuration: JSON.stringify({
        EncryptionConfiguration: {
          EnableInTransitEncryption: true,
          EnableAtRestEncryption: true,
          AtRestEncryptionConfiguration: {
            S3EncryptionConfiguration: { EncryptionMode: "SSE-KMS", AwsKmsKey: KEY_ARN },
            LocalDiskEncryptionConfiguration: {
              EncryptionKeyProviderType: "AwsKms",
              AwsKmsKey: KEY_ARN,
              EnableEbsEncryption: true,
            },
          },
          InTransitEncryptionConfiguration: {
            TLSCertificateConfiguration: { CertificateProviderType: "PEM", S3Object: "s3://certificates/nodes.zip" },
          },
        },
      }),
    },
  },
  "emr-data-require-customer-key": {
    type: "aws:emr/studio:Studio",
    props: {
      authMode: "IAM",
      defaultS3Location: "s3://studio/",
      engineSecurityGroupId: GROUPS[0],
      workspaceSecurityGroupId: GROUPS[0],
      serviceRole: ROLE,
      subnetIds: SUBNETS,
      vpcId: VPC,
    },
    mended: { encryptionKeyArn: KEY },
  },
};
