import { needed, reference, unlessReference, type Subject } from "./subject";

export const compute: readonly Subject[] = [
  {
    types: ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"],
    good: {
      metadataOptions: { httpEndpoint: "enabled", httpPutResponseHopLimit: 2, httpTokens: "required" },
      associatePublicIpAddress: false,
      iamInstanceProfile: "something",
    },
    weaker: {
      "ec2-instance-require-imdsv2": {
        "metadataOptions.httpTokens": needed("something-else"),
        "metadataOptions.httpPutResponseHopLimit": [3],
      },
      "ec2-instance-forbid-public-address": { associatePublicIpAddress: [true] },
      "ec2-instance-require-role": { iamInstanceProfile: reference("", []) },
    },
  },
  {
    types: ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"],
    good: {
      launchTemplate: { id: "lt-1" },
      metadataOptions: { httpEndpoint: "enabled", httpPutResponseHopLimit: 2, httpTokens: "required" },
    },
    weaker: { "ec2-instance-require-imdsv2": { "metadataOptions.httpTokens": ["something-else"] } },
  },
  {
    types: ["aws:ec2/launchTemplate:LaunchTemplate"],
    good: {
      metadataOptions: { httpEndpoint: "enabled", httpPutResponseHopLimit: 2, httpTokens: "required" },
      networkInterfaces: [{ associatePublicIpAddress: false }],
    },
    weaker: {
      "ec2-instance-require-imdsv2": {
        "metadataOptions.httpTokens": needed("something-else"),
        "metadataOptions.httpPutResponseHopLimit": [3],
      },
      "ec2-instance-forbid-public-address": { "networkInterfaces.associatePublicIpAddress": [true] },
    },
  },
  {
    types: ["aws:ec2/launchConfiguration:LaunchConfiguration"],
    good: {
      metadataOptions: { httpEndpoint: "enabled", httpPutResponseHopLimit: 2, httpTokens: "required" },
      associatePublicIpAddress: false,
    },
    weaker: {
      "ec2-instance-require-imdsv2": {
        "metadataOptions.httpTokens": needed("something-else"),
        "metadataOptions.httpPutResponseHopLimit": [3],
      },
      "ec2-instance-forbid-public-address": { associatePublicIpAddress: [true] },
    },
  },
  {
    types: ["aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults"],
    good: { httpPutResponseHopLimit: 2, httpTokens: "required" },
    weaker: { "ec2-instance-require-imdsv2": { httpTokens: needed("something-else"), httpPutResponseHopLimit: [3] } },
  },
  {
    types: ["aws:ec2/spotFleetRequest:SpotFleetRequest"],
    good: { launchSpecifications: [{ associatePublicIpAddress: false }] },
    weaker: { "ec2-instance-forbid-public-address": { "launchSpecifications.associatePublicIpAddress": [true] } },
  },
  {
    types: ["aws:ec2/eip:Eip"],
    good: {},
    weaker: { "ec2-instance-forbid-public-address": { instance: ["something"] } },
  },
  {
    types: ["aws:ec2/eipAssociation:EipAssociation"],
    good: {},
    weaker: { "ec2-instance-forbid-public-address": { instanceId: ["something"] } },
  },
  {
    types: ["aws:ec2/subnet:Subnet"],
    good: { mapPublicIpOnLaunch: false },
    weaker: { "ec2-subnet-forbid-public-addresses": { mapPublicIpOnLaunch: [true] } },
  },
  {
    types: ["aws:ec2/defaultSubnet:DefaultSubnet"],
    good: { mapPublicIpOnLaunch: false },
    weaker: { "ec2-subnet-forbid-public-addresses": { mapPublicIpOnLaunch: needed(true) } },
  },
  {
    types: ["aws:ebs/encryptionByDefault:EncryptionByDefault"],
    good: { enabled: true },
    weaker: { "ec2-account-require-safe-defaults": { enabled: [false] } },
  },
  {
    types: ["aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess"],
    good: { state: "block-all-sharing" },
    weaker: { "ec2-account-require-safe-defaults": { state: needed("something-else") } },
  },
  {
    types: ["aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess"],
    good: { state: "block-new-sharing" },
    weaker: { "ec2-account-require-safe-defaults": { state: needed("something-else") } },
  },
  {
    types: ["aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions"],
    good: { internetGatewayBlockMode: "block-bidirectional" },
    weaker: { "ec2-account-require-safe-defaults": { internetGatewayBlockMode: ["off"] } },
  },
  {
    types: ["aws:ec2/serialConsoleAccess:SerialConsoleAccess"],
    good: { enabled: false },
    weaker: { "ec2-account-require-safe-defaults": { enabled: needed(true) } },
  },
  {
    types: ["aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission"],
    good: { accountId: "444455556666" },
    weaker: { "ec2-image-forbid-sharing": { accountId: ["all"] } },
  },
  {
    types: ["aws:ec2/amiLaunchPermission:AmiLaunchPermission"],
    good: { group: "ours" },
    weaker: { "ec2-image-forbid-sharing": { group: ["all"] } },
  },
  {
    types: ["aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"],
    good: {},
    weaker: { "vpc-defaultgroup-require-empty": { ingress: ["something"], egress: ["something"] } },
  },
  {
    types: ["aws:ec2/vpcEndpointService:VpcEndpointService"],
    good: { acceptanceRequired: true },
    weaker: { "vpc-sharing-forbid-automatic-acceptance": { acceptanceRequired: needed(false) } },
  },
  {
    types: ["aws:ec2transitgateway/transitGateway:TransitGateway"],
    good: { autoAcceptSharedAttachments: "disable" },
    weaker: { "vpc-sharing-forbid-automatic-acceptance": { autoAcceptSharedAttachments: ["enable"] } },
  },
  {
    types: ["aws:ec2clientvpn/endpoint:Endpoint"],
    good: { connectionLogOptions: { enabled: true, cloudwatchLogGroup: "vpn" } },
    weaker: {
      "vpc-sharing-forbid-automatic-acceptance": {
        "connectionLogOptions.enabled": needed(false),
        "connectionLogOptions.cloudwatchLogGroup": reference(""),
      },
    },
  },
  {
    types: ["aws:efs/backupPolicy:BackupPolicy"],
    good: { backupPolicy: { status: "ENABLED" } },
    weaker: { "efs-filesystem-require-backups": { "backupPolicy.status": ["something-else"] } },
  },
  {
    types: ["aws:lambda/functionUrl:FunctionUrl"],
    good: { authorizationType: "AWS_IAM" },
    weaker: { "lambda-url-require-authorization": { authorizationType: needed("something-else") } },
  },
  {
    types: ["aws:lambda/permission:Permission"],
    good: {
      functionUrlAuthType: "AWS_IAM",
      principal: "events.amazonaws.com",
      sourceArn: "arn:aws:events:us-east-1:111122223333:rule/x",
    },
    weaker: { "lambda-permission-forbid-public": { principal: unlessReference("*"), functionUrlAuthType: ["NONE"] } },
  },
  {
    types: ["aws:lambda/function:Function"],
    good: { vpcConfig: { subnetIds: "something" } },
    weaker: { "lambda-function-require-vpc": { "vpcConfig.subnetIds": reference("", []) } },
  },
  {
    types: ["aws:ecs/taskDefinition:TaskDefinition"],
    good: { volumes: [{ efsVolumeConfiguration: { transitEncryption: "ENABLED" } }] },
    weaker: {
      "ecs-task-require-transit-encryption": {
        "volumes.efsVolumeConfiguration.transitEncryption": needed("something-else"),
      },
    },
  },
  {
    types: ["aws:ecs/service:Service", "aws:ecs/taskSet:TaskSet"],
    good: { networkConfiguration: { assignPublicIp: false } },
    weaker: { "ecs-service-forbid-public-address": { "networkConfiguration.assignPublicIp": [true] } },
  },
  {
    types: ["aws:ecs/cluster:Cluster"],
    good: {
      configuration: {
        executeCommandConfiguration: {
          logging: "OVERRIDE",
          logConfiguration: { cloudWatchLogGroupName: "sessions", cloudWatchEncryptionEnabled: true },
        },
      },
      settings: [{ name: "containerInsights", value: "enabled" }],
    },
    weaker: {
      "ecs-cluster-require-exec-logging": {
        "configuration.executeCommandConfiguration.logging": ["NONE"],
        "configuration.executeCommandConfiguration.logConfiguration.cloudWatchLogGroupName": reference(""),
        "settings.value": ["disabled"],
      },
    },
  },
  {
    types: ["aws:ecr/repository:Repository"],
    good: { imageScanningConfiguration: { scanOnPush: true }, imageTagMutability: "IMMUTABLE" },
    weaker: {
      "ecr-repository-require-immutable-tags": {
        imageTagMutability: needed("something-else"),
      },
    },
  },
  {
    types: ["aws:eks/nodeGroup:NodeGroup"],
    good: { remoteAccess: { ec2SshKey: "operators", sourceSecurityGroupIds: "something" } },
    weaker: { "eks-cluster-require-private-endpoint": { "remoteAccess.sourceSecurityGroupIds": reference("", []) } },
  },
  {
    types: ["aws:eks/cluster:Cluster"],
    good: { enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"] },
    weaker: { "eks-cluster-require-logs": { enabledClusterLogTypes: needed(["api", "audit", "authenticator"], []) } },
  },
];
