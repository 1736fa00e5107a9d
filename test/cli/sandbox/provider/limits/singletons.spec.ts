import { deepStrictEqual } from "node:assert/strict";
import { describeLimits, type Inputs, judge } from "./limitTable";

const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: { Effect: "Allow", Principal: "*", Action: "kms:*", Resource: "*" },
});

/** type, baseline, input that names what there is one of, error code, how the message names it */
const rows: readonly (readonly [string, Inputs, string, string, string])[] = [
  ["aws:s3/bucketPolicy:BucketPolicy", {}, "bucket", "OperationAborted", "a bucket policy"],
  ["aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", {}, "bucket", "OperationAborted", "a public access block"],
  ["aws:s3/bucketVersioning:BucketVersioning", {}, "bucket", "OperationAborted", "a versioning configuration"],
  [
    "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
    {},
    "bucket",
    "OperationAborted",
    "an object lock configuration",
  ],
  ["aws:s3/bucketLogging:BucketLogging", {}, "bucket", "OperationAborted", "a logging configuration"],
  ["aws:s3/bucketOwnershipControls:BucketOwnershipControls", {}, "bucket", "OperationAborted", "ownership controls"],
  [
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    {},
    "bucket",
    "OperationAborted",
    "a default encryption",
  ],
  [
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    {},
    "bucket",
    "OperationAborted",
    "a lifecycle configuration",
  ],
  [
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
    {},
    "vpcId",
    "InvalidGroup.Duplicate",
    "a default security group",
  ],
  ["aws:ec2/internetGateway:InternetGateway", {}, "vpcId", "Resource.AlreadyAssociated", "an internet gateway"],
  [
    "aws:ec2/routeTableAssociation:RouteTableAssociation",
    {},
    "subnetId",
    "Resource.AlreadyAssociated",
    "a route table association",
  ],
  ["aws:kms/keyPolicy:KeyPolicy", { policy: trust }, "keyId", "LimitExceededException", "a key policy"],
  ["aws:sns/topicPolicy:TopicPolicy", {}, "arn", "InvalidParameter", "a topic policy"],
  ["aws:secretsmanager/secretPolicy:SecretPolicy", {}, "secretArn", "InvalidRequestException", "a resource policy"],
  [
    "aws:secretsmanager/secretRotation:SecretRotation",
    { rotationRules: { automaticallyAfterDays: 30 } },
    "secretId",
    "InvalidRequestException",
    "a rotation schedule",
  ],
  [
    "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration",
    {},
    "resourceArn",
    "WAFInvalidOperationException",
    "a logging configuration",
  ],
  ["aws:wafv2/webAclAssociation:WebAclAssociation", {}, "resourceArn", "WAFAssociatedItemException", "a web ACL"],
];

/** Names of what there is one of, in the form that the type asks for. */
const nameOf = (type: string, name: string): string =>
  ({
    "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration": `arn:aws:wafv2:us-east-1:111122223333:regional/webacl/${name}`,
    "aws:wafv2/webAclAssociation:WebAclAssociation": `arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/${name}`,
  })[type] ?? name;

describe("what AWS keeps one of", () => {
  for (const [type, base, of, code, what] of rows) {
    const [first, taken, free] = ["first", "taken", "free"].map((name) => nameOf(type, name));
    describeLimits(type, { ...base, [of]: first }, [
      {
        title: `a second one for the same ${of}`,
        refused: { [of]: taken },
        reason: `${code}: '${taken}' already has ${what} (urn:pulumi:dev::phi::${type}::neighbour-0); AWS keeps one.`,
        accepted: { [of]: free },
        world: [{ type, inputs: { [of]: taken } }],
      },
    ]);
  }

  for (const [type, code, what] of [
    ["aws:ebs/encryptionByDefault:EncryptionByDefault", "OperationNotPermitted", "an encryption by default setting"],
    ["aws:ebs/defaultKmsKey:DefaultKmsKey", "OperationNotPermitted", "a default key for EBS"],
    [
      "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess",
      "OperationNotPermitted",
      "a public access block for snapshots",
    ],
    [
      "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults",
      "OperationNotPermitted",
      "a set of instance metadata defaults",
    ],
    ["aws:cfg/recorder:Recorder", "MaxNumberOfConfigurationRecordersExceededException", "a configuration recorder"],
    ["aws:cfg/deliveryChannel:DeliveryChannel", "MaxNumberOfDeliveryChannelsExceededException", "a delivery channel"],
    ["aws:guardduty/detector:Detector", "BadRequestException", "a detector"],
    ["aws:macie2/account:Account", "ConflictException", "Macie enabled"],
    ["aws:securityhub/account:Account", "ResourceConflictException", "Security Hub enabled"],
  ] as const) {
    describeLimits(type, {}, [
      {
        title: "a second one in the region",
        refused: { region: "us-east-1" },
        reason: `${code}: The region already has ${what}`,
        accepted: { region: "us-west-2" },
        world: [{ type, outputs: { region: "us-east-1" } }],
      },
    ]);
  }

  for (const [type, name] of [
    ["aws:ebs/defaultKmsKey:DefaultKmsKey", "DefaultKmsKey"],
    ["aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults", "InstanceMetadataDefaults"],
  ] as const) {
    it(`${name} of another stack is no obstacle: nobody can import it, and setting it again is what AWS offers`, () => {
      const inputs = { region: "us-east-1" };
      const urn = `urn:pulumi:other::phi::${type}::theirs`;
      deepStrictEqual(judge(type, inputs, [{ type, outputs: inputs, urn }]), []);
    });
  }

  for (const [type, code, what] of [
    [
      "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
      "OperationAborted",
      "an account-wide public access block",
    ],
    ["aws:iam/accountPasswordPolicy:AccountPasswordPolicy", "EntityAlreadyExists", "an account password policy"],
  ] as const) {
    describe(type, () => {
      it("is one for the account, in whatever region", () => {
        const other = { type, outputs: { region: "eu-west-1" } };
        deepStrictEqual(judge(type, {}, [other]), [
          {
            property: "",
            reason: `${code}: The account already has ${what} (urn:pulumi:dev::phi::${type}::neighbour-0); AWS keeps one.`,
          },
        ]);
        deepStrictEqual(judge(type, {}, []), []);
      });
    });
  }
});

describe("settings of an account and region", () => {
  const defaults = "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults";
  describeLimits("aws:ebs/defaultKmsKey:DefaultKmsKey", { keyArn: "arn:aws:kms:us-east-1:111122223333:key/1" }, [
    {
      title: "a key by its id",
      refused: { keyArn: "1234" },
      reason: "InvalidParameterValue: '1234' must be the ARN of a KMS key",
      accepted: { keyArn: "arn:aws:kms:us-east-1:111122223333:alias/volumes" },
    },
  ]);
  describeLimits("aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess", { state: "block-all-sharing" }, [
    {
      title: "a state that it does not have",
      refused: { state: "block" },
      reason: "InvalidParameterValue: Value 'block'",
      accepted: { state: "block-new-sharing" },
    },
  ]);
  describeLimits(defaults, { httpTokens: "required" }, [
    {
      title: "tokens that are neither optional nor required",
      refused: { httpTokens: "v2" },
      reason: "InvalidParameterValue: Value 'v2'",
      accepted: { httpTokens: "no-preference" },
    },
    {
      title: "no hop",
      refused: { httpPutResponseHopLimit: 0 },
      reason: "InvalidParameterValue: Value '0'",
      accepted: { httpPutResponseHopLimit: -1 },
    },
    {
      title: "over 64 hops",
      refused: { httpPutResponseHopLimit: 65 },
      reason: "InvalidParameterValue: Value '65'",
      accepted: { httpPutResponseHopLimit: 64 },
    },
  ]);
});
