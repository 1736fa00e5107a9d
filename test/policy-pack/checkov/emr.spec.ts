import { unknown } from "../../support/policyHarness";
import { type Form, made, type Pair, tellApart, vary } from "./tellApart";

const arn = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const emr = "emr/cluster:Cluster";

const disks = { EncryptionKeyProviderType: "AwsKms", AwsKmsKey: arn, EnableEbsEncryption: true };

type Change = (parts: { readonly top: Record<string, unknown>; readonly rest: Record<string, unknown> }) => unknown;

/** A security configuration of EMR, changed in what it says of encryption and of what is at rest. */
function emrSecurity(change: Change): Form {
  const rest: Record<string, unknown> = {
    S3EncryptionConfiguration: { EncryptionMode: "SSE-KMS", AwsKmsKey: arn },
    LocalDiskEncryptionConfiguration: disks,
  };
  const top: Record<string, unknown> = {
    EnableAtRestEncryption: true,
    EnableInTransitEncryption: true,
    InTransitEncryptionConfiguration: {
      TLSCertificateConfiguration: { CertificateProviderType: "PEM", S3Object: "s3://certificates/emr.zip" },
    },
  };
  change({ top, rest });
  const configuration = JSON.stringify({ EncryptionConfiguration: { ...top, AtRestEncryptionConfiguration: rest } });
  const provider = { region: "us-east-1", allowedAccountIds: '["111122223333"]' };
  return [{ ...made("emr/securityConfiguration:SecurityConfiguration", { configuration }), provider }];
}

function emrPair(id: string, what: string, ...bad: readonly Change[]): Pair {
  return { id, what, good: [emrSecurity(() => undefined)], bad: bad.map(emrSecurity) };
}

describe("what Checkov asks of EMR", () => {
  const kerberos = { kerberosAttributes: { realm: "EC2.INTERNAL", kdcAdminPassword: unknown } };
  const groups = { emrManagedMasterSecurityGroup: unknown, emrManagedSlaveSecurityGroup: unknown };
  const cluster = made(emr, { ec2Attributes: groups }, { ec2Attributes: ["nodes"] });
  const group = (ingress: object): Form => [
    made("ec2/securityGroup:SecurityGroup", { ingress: [ingress] }, undefined, "nodes"),
    cluster,
  ];
  const port = { protocol: "tcp", fromPort: 8443, toPort: 8443, description: "coordination" };
  tellApart([
    {
      id: "CKV_AWS_114",
      what: "clusters check who calls",
      ...vary(emr, {}, [kerberos], [{}, { kerberosAttributes: {} }]),
    },
    emrPair(
      "CKV_AWS_171",
      "what clusters write to S3 has a customer's key",
      ({ rest }) => (rest["S3EncryptionConfiguration"] = { EncryptionMode: "SSE-S3" }),
      ({ rest }) => delete rest["S3EncryptionConfiguration"],
    ),
    emrPair(
      "CKV_AWS_349",
      "local disks are encrypted",
      ({ rest }) => delete rest["LocalDiskEncryptionConfiguration"],
      ({ top }) => (top["EnableAtRestEncryption"] = false),
    ),
    emrPair(
      "CKV_AWS_350",
      "volumes are encrypted",
      ({ rest }) => (rest["LocalDiskEncryptionConfiguration"] = { ...disks, EnableEbsEncryption: false }),
      ({ rest }) => (rest["LocalDiskEncryptionConfiguration"] = { ...disks, EnableEbsEncryption: undefined }),
    ),
    emrPair(
      "CKV_AWS_351",
      "nodes speak TLS",
      ({ top }) => (top["EnableInTransitEncryption"] = false),
      ({ top }) => delete top["EnableInTransitEncryption"],
    ),
    {
      id: "CKV_AWS_390",
      what: "clusters cannot be opened",
      ...vary(
        "emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration",
        {},
        [{ blockPublicSecurityGroupRules: true }],
        [{ blockPublicSecurityGroupRules: false }],
      ),
    },
    {
      id: "CKV2_AWS_7",
      what: "security groups of clusters are not open",
      good: [group({ ...port, cidrBlocks: ["10.0.0.0/16"] })],
      bad: [group({ ...port, cidrBlocks: ["0.0.0.0/0"] }), group({ ...port, ipv6CidrBlocks: ["::/0"] })],
    },
    {
      id: "CKV2_AWS_55",
      what: "clusters have a security configuration",
      ...vary(emr, {}, [{ securityConfiguration: "emr" }, { securityConfiguration: unknown }], [{}]),
    },
  ]);
});
