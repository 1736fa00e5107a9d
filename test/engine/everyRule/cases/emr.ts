import { type Cases, Output } from "../case";
import { GROUPS, KEY, KEY_ARN, ROLE, SUBNETS, VPC } from "../values";

const cluster = { releaseLabel: "emr-7.2.0", serviceRole: ROLE };
const encryption = (EncryptionConfiguration: object): string => JSON.stringify({ EncryptionConfiguration });
const metadata = (MinimumInstanceMetadataServiceVersion: number): string =>
  JSON.stringify({ InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion } });

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
  "emr-account-forbid-public-access": {
    type: "aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration",
    props: { blockPublicSecurityGroupRules: false },
    mended: { blockPublicSecurityGroupRules: true },
  },
  "emr-cluster-require-logs": {
    type: "aws:emr/cluster:Cluster",
    props: cluster,
    mended: { logUri: "s3://logs/" },
  },
  "emr-cluster-require-security-configuration": {
    type: "aws:emr/cluster:Cluster",
    props: cluster,
    mended: { securityConfiguration: "records" },
  },
  "emr-cluster-require-subnet": {
    type: "aws:emr/cluster:Cluster",
    props: cluster,
    mended: { ec2Attributes: { instanceProfile: "records", subnetId: SUBNETS[0] } },
  },
  "emr-configuration-require-disk-encryption": {
    type: "aws:emr/securityConfiguration:SecurityConfiguration",
    props: { configuration: encryption({ EnableAtRestEncryption: false }) },
    mended: {
      configuration: encryption({
        EnableAtRestEncryption: true,
        AtRestEncryptionConfiguration: {
          LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: "AwsKms", AwsKmsKey: KEY_ARN },
        },
      }),
    },
  },
  "emr-configuration-require-imdsv2": {
    type: "aws:emr/securityConfiguration:SecurityConfiguration",
    props: { configuration: metadata(1) },
    mended: { configuration: metadata(2) },
  },
  "emr-configuration-require-s3-encryption": {
    type: "aws:emr/securityConfiguration:SecurityConfiguration",
    props: {
      configuration: encryption({
        EnableAtRestEncryption: true,
        AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: "SSE-S3" } },
      }),
    },
    mended: {
      configuration: encryption({
        EnableAtRestEncryption: true,
        AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: "SSE-KMS", AwsKmsKey: KEY_ARN } },
      }),
    },
  },
  "emr-configuration-require-transit-encryption": {
    type: "aws:emr/securityConfiguration:SecurityConfiguration",
    props: { configuration: encryption({ EnableInTransitEncryption: false }) },
    mended: {
      configuration: encryption({
        EnableInTransitEncryption: true,
        InTransitEncryptionConfiguration: {
          TLSCertificateConfiguration: { CertificateProviderType: "PEM", S3Object: "s3://certificates/nodes.zip" },
        },
      }),
    },
  },
  "emr-configuration-require-volume-encryption": {
    type: "aws:emr/securityConfiguration:SecurityConfiguration",
    props: {
      configuration: encryption({
        EnableAtRestEncryption: true,
        AtRestEncryptionConfiguration: {
          LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: "AwsKms", AwsKmsKey: KEY_ARN },
        },
      }),
    },
    mended: {
      configuration: encryption({
        EnableAtRestEncryption: true,
        AtRestEncryptionConfiguration: {
          LocalDiskEncryptionConfiguration: {
            EncryptionKeyProviderType: "AwsKms",
            AwsKmsKey: KEY_ARN,
            EnableEbsEncryption: true,
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
