import * as autoscaling from "@pulumi/aws/autoscaling";
import * as ebs from "@pulumi/aws/ebs";
import * as ec2 from "@pulumi/aws/ec2";
import * as iam from "@pulumi/aws/iam";
import * as imagebuilder from "@pulumi/aws/imagebuilder";
import * as dlm from "@pulumi/aws/dlm";
import { platform, platformAlias, west } from "./keys";
import { appGroup, privateSubnets } from "./network";
import { phi, platformKeyArn, region, roleArn } from "./shared";

// What the account does by itself.
new ebs.EncryptionByDefault("on", { enabled: true });
new ebs.DefaultKmsKey("on", { keyArn: platform.arn });
new ebs.SnapshotBlockPublicAccess("on", { state: "block-all-sharing" });
new ec2.InstanceMetadataDefaults("v2", { httpTokens: "required", httpPutResponseHopLimit: 1 });
new ec2.ImageBlockPublicAccess("on", { state: "block-new-sharing" });

const appRole = new iam.Role("app", {
  name: "records-app",
  description: "What the application may do",
  maxSessionDuration: 3600,
  assumeRolePolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
  }),
});
new iam.RolePolicyAttachment("app-ssm", {
  role: appRole.name,
  policyArn: "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore",
});
const profile = new iam.InstanceProfile("app", { name: "records-app", role: appRole.name });

/** The hardened image that the platform team publishes. */
const image = { id: "ami-0123456789abcdef0" };
const metadata = { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 };
new ec2.Instance("bastionless", {
  ami: image.id,
  instanceType: "m7g.large",
  subnetId: privateSubnets[0]!,
  vpcSecurityGroupIds: [appGroup.id],
  iamInstanceProfile: profile.name,
  associatePublicIpAddress: false,
  ebsOptimized: true,
  monitoring: true,
  disableApiTermination: true,
  metadataOptions: metadata,
  rootBlockDevice: { encrypted: true, kmsKeyId: platform.arn, volumeType: "gp3", deleteOnTermination: true },
  ebsBlockDevices: [{ deviceName: "/dev/sdf", volumeSize: 100, encrypted: true, kmsKeyId: platformKeyArn }],
  userData: "#!/bin/sh\ndnf -y update --security\n",
  tags: phi,
});
const volume = new ebs.Volume("spool", {
  availabilityZone: `${region}a`,
  size: 100,
  type: "gp3",
  encrypted: true,
  kmsKeyId: platformAlias.targetKeyArn,
  tags: phi,
});
const snapshot = new ebs.Snapshot("spool", { volumeId: volume.id });
new ebs.SnapshotCopy("spool", {
  sourceSnapshotId: snapshot.id,
  sourceRegion: region,
  encrypted: true,
  kmsKeyId: platform.arn,
});
new ec2.AmiCopy("golden", {
  name: "golden",
  sourceAmiId: "ami-0123456789abcdef0",
  sourceAmiRegion: region,
  encrypted: true,
  kmsKeyId: platform.arn,
});
new dlm.LifecyclePolicy("daily", {
  description: "Daily snapshots",
  executionRoleArn: roleArn("dlm"),
  state: "ENABLED",
  policyDetails: {
    resourceTypes: ["VOLUME"],
    targetTags: { Backup: "daily" },
    schedules: [
      {
        name: "daily",
        createRule: { interval: 24, intervalUnit: "HOURS", times: "03:00" },
        retainRule: { count: 35 },
        copyTags: true,
        crossRegionCopyRules: [
          {
            target: "us-west-2",
            encrypted: true,
            cmkArn: west.arn,
            retainRule: { interval: 35, intervalUnit: "DAYS" },
          },
        ],
      },
    ],
  },
});

// Fleets.
const template = new ec2.LaunchTemplate("app", {
  name: "app",
  imageId: image.id,
  instanceType: "m7g.large",
  ebsOptimized: "true",
  monitoring: { enabled: true },
  iamInstanceProfile: { arn: profile.arn },
  metadataOptions: metadata,
  networkInterfaces: [
    { associatePublicIpAddress: "false", securityGroups: [appGroup.id], deleteOnTermination: "true" },
  ],
  blockDeviceMappings: [
    { deviceName: "/dev/xvda", ebs: { encrypted: "true", kmsKeyId: platform.arn, volumeSize: 30, volumeType: "gp3" } },
  ],
  userData: Buffer.from("#!/bin/sh\nsystemctl start app\n").toString("base64"),
});
new autoscaling.Group("app", {
  name: "app",
  minSize: 2,
  maxSize: 6,
  vpcZoneIdentifiers: privateSubnets,
  launchTemplate: { id: template.id, version: "$Latest" },
  healthCheckType: "ELB",
  healthCheckGracePeriod: 120,
  tags: [{ key: "Owner", value: "records-team", propagateAtLaunch: true }],
});
new ec2.LaunchConfiguration("legacy", {
  imageId: "ami-0123456789abcdef0",
  instanceType: "m5.large",
  iamInstanceProfile: profile.name,
  securityGroups: [appGroup.id],
  associatePublicIpAddress: false,
  metadataOptions: metadata,
  rootBlockDevice: { encrypted: true },
});
const recipe = new imagebuilder.ImageRecipe("golden", {
  name: "golden",
  version: "1.0.0",
  parentImage: `arn:aws:imagebuilder:${region}:aws:image/amazon-linux-2023-arm64/x.x.x`,
  components: [{ componentArn: `arn:aws:imagebuilder:${region}:aws:component/update-linux/x.x.x` }],
  blockDeviceMappings: [
    { deviceName: "/dev/xvda", ebs: { encrypted: "true", kmsKeyId: platform.arn, volumeSize: 30 } },
  ],
});
new imagebuilder.InfrastructureConfiguration("golden", {
  name: "golden",
  instanceProfileName: profile.name,
  subnetId: privateSubnets[0]!,
  securityGroupIds: [appGroup.id],
  instanceMetadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 1 },
  terminateInstanceOnFailure: true,
});
new imagebuilder.Component("harden", {
  name: "harden",
  version: "1.0.0",
  platform: "Linux",
  kmsKeyId: platform.arn,
  data: "name: harden\nschemaVersion: 1.0\nphases: []\n",
});
new imagebuilder.DistributionConfiguration("golden", {
  name: "golden",
  distributions: [
    { region, amiDistributionConfiguration: { name: "golden-{{ imagebuilder:buildDate }}", kmsKeyId: platform.arn } },
  ],
});
export const recipeArn = recipe.arn;
