import { unknown } from "../../support/policyHarness";
import { keyed, made, switched, tellApart, vary } from "./tellApart";

const instance = "ec2/instance:Instance";
const template = "ec2/launchTemplate:LaunchTemplate";
const launch = "ec2/launchConfiguration:LaunchConfiguration";
const spot = "ec2/spotInstanceRequest:SpotInstanceRequest";
const volume = "ebs/volume:Volume";

const metadata = (good: readonly object[], bad: readonly object[]) => ({
  good: good.map((metadataOptions) => ({ metadataOptions })),
  bad: bad.map((metadataOptions) => ({ metadataOptions })),
});
const tokens = metadata(
  [{ httpTokens: "required" }, { httpTokens: "required", httpEndpoint: "enabled" }, { httpEndpoint: "disabled" }],
  [{ httpTokens: "optional" }, { httpEndpoint: "enabled" }, {}],
);

describe("what Checkov asks of instances and their disks", () => {
  tellApart([
    { id: "CKV_AWS_3", what: "volumes are encrypted", ...switched(volume, { kmsKeyId: "alias/volumes" }, "encrypted") },
    {
      id: "CKV_AWS_189",
      what: "volumes have a customer's key",
      ...keyed(volume, (kmsKeyId) => ({ encrypted: true, kmsKeyId })),
    },
    {
      id: "CKV_AWS_183",
      what: "copies of snapshots have a customer's key",
      ...keyed("ebs/snapshotCopy:SnapshotCopy", (kmsKeyId) => ({ encrypted: true, kmsKeyId })),
    },
    {
      id: "CKV2_AWS_2",
      what: "attached volumes are encrypted",
      good: [true, "true"].map((encrypted) => [
        made(volume, { encrypted, kmsKeyId: "alias/volumes" }, undefined, "disk"),
        made("ec2/volumeAttachment:VolumeAttachment", { volumeId: unknown }, { volumeId: ["disk"] }),
      ]),
      bad: [false, undefined].map((encrypted) => [
        made(volume, { encrypted }, undefined, "disk"),
        made("ec2/volumeAttachment:VolumeAttachment", { volumeId: unknown }, { volumeId: ["disk"] }),
      ]),
    },
    {
      id: "CKV_AWS_8",
      what: "disks of instances are encrypted",
      ...keyed(instance, (kmsKeyId) => ({ rootBlockDevice: { encrypted: true, kmsKeyId } })),
    },
    {
      id: "CKV_AWS_8",
      what: "disks of instances have the switch",
      ...vary(
        instance,
        { rootBlockDevice: { encrypted: true, kmsKeyId: "alias/volumes" } },
        [{}, { ebsBlockDevices: [{ deviceName: "/dev/sdb", encrypted: true, kmsKeyId: "alias/volumes" }] }],
        [
          { rootBlockDevice: { encrypted: false } },
          { rootBlockDevice: undefined },
          { ebsBlockDevices: [{ deviceName: "/dev/sdb", encrypted: false }] },
          { ebsBlockDevices: [{ deviceName: "/dev/sdb" }] },
        ],
      ),
    },
    {
      id: "CKV_AWS_8",
      what: "disks of launch configurations are encrypted",
      ...vary(
        launch,
        { rootBlockDevice: { encrypted: true } },
        [{}, { ebsBlockDevices: [{ deviceName: "/dev/sdb", encrypted: true }] }],
        [
          { rootBlockDevice: { encrypted: false } },
          { rootBlockDevice: undefined },
          { ebsBlockDevices: [{ deviceName: "/dev/sdb", encrypted: false }] },
          { ebsBlockDevices: [{ deviceName: "/dev/sdb" }] },
        ],
      ),
    },
    { id: "CKV_AWS_79", what: "instances ask for a token", ...vary(instance, {}, tokens.good, [...tokens.bad, {}]) },
    { id: "CKV_AWS_79", what: "templates ask for a token", ...vary(template, {}, tokens.good, [...tokens.bad, {}]) },
    {
      id: "CKV_AWS_79",
      what: "launch configurations ask for a token",
      ...vary(launch, {}, tokens.good, [...tokens.bad, {}]),
    },
    ...[instance, template, launch].map((type) => ({
      id: "CKV_AWS_341",
      what: `metadata goes as far as containers and no further (${type})`,
      ...vary(
        type,
        {},
        [1, 2, "1"].map((httpPutResponseHopLimit) => ({
          metadataOptions: { httpTokens: "required", httpPutResponseHopLimit },
        })),
        [3, 64, "5"].map((httpPutResponseHopLimit) => ({
          metadataOptions: { httpTokens: "required", httpPutResponseHopLimit },
        })),
      ),
    })),
    ...[instance, spot, launch].map((type) => ({
      id: "CKV_AWS_88",
      what: `no public address (${type})`,
      ...vary(
        type,
        {},
        [{ associatePublicIpAddress: false }, {}],
        [true, "true"].map((associatePublicIpAddress) => ({ associatePublicIpAddress })),
      ),
    })),
    {
      id: "CKV_AWS_88",
      what: "no public address by a template",
      ...vary(
        template,
        {},
        [
          { networkInterfaces: [{ associatePublicIpAddress: false }] },
          { networkInterfaces: [{ associatePublicIpAddress: "false" }] },
          {},
        ],
        [
          { networkInterfaces: [{ associatePublicIpAddress: true }] },
          { networkInterfaces: [{ associatePublicIpAddress: "true" }] },
        ],
      ),
    },
    {
      id: "CKV_AWS_389",
      what: "launch configurations give no public address",
      ...vary(launch, {}, [{ associatePublicIpAddress: false }], [{ associatePublicIpAddress: true }]),
    },
    { id: "CKV_AWS_126", what: "instances are measured every minute", ...switched(instance, {}, "monitoring") },
    {
      id: "CKV_AWS_135",
      what: "disks have bandwidth of their own",
      ...vary(
        instance,
        {},
        [{ ebsOptimized: true, instanceType: "c3.xlarge" }, { ebsOptimized: "true" }, { instanceType: "m7i.large" }],
        [{ ebsOptimized: false }, { instanceType: "c3.xlarge" }, { ebsOptimized: false, instanceType: "t3.micro" }],
      ),
    },
    {
      id: "CKV_AWS_148",
      what: "the default VPC is not taken into use",
      good: [[made("ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16" })], [made(instance, { subnetId: unknown })]],
      bad: [[made("ec2/defaultVpc:DefaultVpc")], [made("ec2/defaultSubnet:DefaultSubnet")], [made(instance)]],
    },
    {
      id: "CKV2_AWS_41",
      what: "instances have a role",
      good: [
        [made(instance, { iamInstanceProfile: "records" })],
        [made(instance, { iamInstanceProfile: unknown })],
        [
          made(template, { iamInstanceProfile: { name: "records" } }, undefined, "template"),
          made(instance, { launchTemplate: { id: unknown } }, { launchTemplate: ["template"] }),
        ],
      ],
      bad: [
        [made(instance)],
        [made(instance, { iamInstanceProfile: "" })],
        [
          made(template, {}, undefined, "template"),
          made(instance, { launchTemplate: { id: unknown } }, { launchTemplate: ["template"] }),
        ],
      ],
    },
    {
      id: "CKV_AWS_46",
      what: "user data holds no credentials",
      ...vary(
        instance,
        {},
        [{ userData: "#!/bin/sh\nsystemctl start records" }, {}],
        [
          { userData: "export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE" },
          { userData: "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" },
          { userDataBase64: Buffer.from("key=AKIAIOSFODNN7EXAMPLE").toString("base64") },
        ],
      ),
    },
    {
      id: "CKV_AWS_106",
      what: "new volumes are encrypted by default",
      ...vary("ebs/encryptionByDefault:EncryptionByDefault", {}, [{}, { enabled: true }], [{ enabled: false }]),
    },
    {
      id: "CKV2_AWS_15",
      what: "groups behind a load balancer ask it for the health of their instances",
      ...vary(
        "autoscaling/group:Group",
        {},
        [
          { healthCheckType: "ELB", targetGroupArns: [unknown] },
          { healthCheckType: "ELB", loadBalancers: [unknown] },
        ],
        [
          { healthCheckType: "EC2", targetGroupArns: [unknown] },
          { loadBalancers: [unknown] },
          { targetGroupArns: ["arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/x/1"] },
        ],
      ),
    },
  ]);
});
