import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as datasync from "@pulumi/aws/datasync";
import * as glacier from "@pulumi/aws/glacier";
import * as storagegateway from "@pulumi/aws/storagegateway";
import * as transfer from "@pulumi/aws/transfer";
import { files } from "./files";
import { audit, platformAlias, records } from "./keys";
import { appGroup, network, privateSubnets } from "./network";
import { account, arn, document, roleArn } from "./shared";
import { patients } from "./storage";

// Transfer: SFTP in the network only.
const sessions = new cloudwatch.LogGroup("transfer", {
  name: "/aws/transfer/partners",
  kmsKeyId: audit.arn,
  retentionInDays: 2192,
});
const partners = new transfer.Server("partners", {
  protocols: ["SFTP"],
  endpointType: "VPC",
  endpointDetails: { vpcId: network.id, subnetIds: privateSubnets, securityGroupIds: [appGroup.id] },
  identityProviderType: "SERVICE_MANAGED",
  securityPolicyName: "TransferSecurityPolicy-2025-03",
  loggingRole: roleArn("transfer-logs"),
  structuredLogDestinations: [sessions.arn.apply((logs) => `${logs}:*`)],
});
new transfer.User("laboratory", {
  serverId: partners.id,
  userName: "laboratory",
  role: roleArn("transfer-laboratory"),
  homeDirectoryType: "LOGICAL",
  homeDirectoryMappings: [{ entry: "/", target: "/estate-exchange/laboratory" }],
});

// DataSync and Storage Gateway.
const source = new datasync.EfsLocation("files", {
  efsFileSystemArn: files.arn,
  inTransitEncryption: "TLS1_2",
  accessPointArn: arn("elasticfilesystem", "access-point/fsap-0123456789abcdef0"),
  fileSystemAccessRoleArn: roleArn("datasync"),
  ec2Config: { securityGroupArns: [appGroup.arn], subnetArn: arn("ec2", "subnet/subnet-0123456789abcdef0") },
});
const target = new datasync.S3Location("patients", {
  s3BucketArn: patients.arn,
  subdirectory: "/files",
  s3Config: { bucketAccessRoleArn: roleArn("datasync") },
});
const transfers = new cloudwatch.LogGroup("datasync", {
  name: "/aws/datasync",
  kmsKeyId: audit.arn,
  retentionInDays: 2192,
});
new datasync.Task("files", {
  name: "files",
  sourceLocationArn: source.arn,
  destinationLocationArn: target.arn,
  cloudwatchLogGroupArn: transfers.arn,
  options: { logLevel: "TRANSFER", verifyMode: "POINT_IN_TIME_CONSISTENT" },
});
const gateway = arn("storagegateway", "gateway/sgw-01234567");
new storagegateway.NfsFileShare("ward", {
  gatewayArn: gateway,
  locationArn: "arn:aws:s3:::estate-patients",
  roleArn: roleArn("gateway"),
  clientLists: ["10.20.10.0/24"],
  kmsEncrypted: true,
  kmsKeyArn: records.arn,
  auditDestinationArn: arn("logs", "log-group:/estate/app"),
});
new storagegateway.SmbFileShare("office", {
  gatewayArn: gateway,
  locationArn: patients.arn,
  roleArn: roleArn("gateway"),
  authentication: "ActiveDirectory",
  smbAclEnabled: true,
  kmsEncrypted: true,
  kmsKeyArn: platformAlias.targetKeyArn,
  auditDestinationArn: arn("logs", "log-group:/estate/app"),
});
new glacier.Vault("old-films", {
  name: "old-films",
  accessPolicy: document(
    {
      Effect: "Deny",
      Principal: "*",
      Action: "glacier:*",
      Resource: arn("glacier", "vaults/old-films"),
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
    {
      Effect: "Allow",
      Principal: { AWS: `arn:aws:iam::${account}:role/archivist` },
      Action: ["glacier:InitiateJob", "glacier:GetJobOutput"],
      Resource: arn("glacier", "vaults/old-films"),
    },
  ),
});
