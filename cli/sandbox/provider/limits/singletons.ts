import { others, othersInRegion, propertyOf } from "./checks";
import { type Limit, UNKNOWN } from "./types";

/** A type of which AWS keeps one for each thing it is about. */
interface Singleton {
  readonly type: string;
  /** The input that names what it is about; absent where that is the whole account or region. */
  readonly of?: string;
  /** @default "region" */
  readonly scope?: "region" | "account";
  readonly code: string;
  /** What there is one of, for the message, with its article. */
  readonly what: string;
  readonly source: string;
  /**
   * Whether it is only ever set, without a request that makes it, and cannot be imported: a stack that takes it over from
   * another one sets it again. Two of one program are refused all the same. @default false
   */
  readonly takenOver?: boolean;
}

const S3 = "https://docs.aws.amazon.com/AmazonS3/latest/API";
const EC2 = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference";
const CONFIG = "https://docs.aws.amazon.com/config/latest/APIReference";
const VPC = "https://docs.aws.amazon.com/vpc/latest/userguide";

function ofBucket(name: string, what: string, operation: string): Singleton {
  const type = `aws:s3/${name[0]?.toLowerCase()}${name.slice(1)}:${name}`;
  return { type, of: "bucket", scope: "account", code: "OperationAborted", what, source: `${S3}/${operation}.html` };
}

const singletons: readonly Singleton[] = [
  ofBucket("BucketPolicy", "a bucket policy", "API_PutBucketPolicy"),
  ofBucket("BucketPublicAccessBlock", "a public access block", "API_PutPublicAccessBlock"),
  ofBucket("BucketVersioning", "a versioning configuration", "API_PutBucketVersioning"),
  ofBucket("BucketObjectLockConfiguration", "an object lock configuration", "API_PutObjectLockConfiguration"),
  ofBucket("BucketLogging", "a logging configuration", "API_PutBucketLogging"),
  ofBucket("BucketOwnershipControls", "ownership controls", "API_PutBucketOwnershipControls"),
  ofBucket("BucketServerSideEncryptionConfiguration", "a default encryption", "API_PutBucketEncryption"),
  ofBucket("BucketLifecycleConfiguration", "a lifecycle configuration", "API_PutBucketLifecycleConfiguration"),
  {
    type: "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
    scope: "account",
    code: "OperationAborted",
    what: "an account-wide public access block",
    source: `${S3}/API_control_PutPublicAccessBlock.html`,
  },
  {
    type: "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
    scope: "account",
    code: "EntityAlreadyExists",
    what: "an account password policy",
    source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html",
  },
  {
    type: "aws:ebs/encryptionByDefault:EncryptionByDefault",
    code: "OperationNotPermitted",
    what: "an encryption by default setting",
    source: `${EC2}/API_EnableEbsEncryptionByDefault.html`,
  },
  {
    type: "aws:ebs/defaultKmsKey:DefaultKmsKey",
    code: "OperationNotPermitted",
    what: "a default key for EBS",
    takenOver: true,
    source: `${EC2}/API_ModifyEbsDefaultKmsKeyId.html`,
  },
  {
    type: "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess",
    code: "OperationNotPermitted",
    what: "a public access block for snapshots",
    source: `${EC2}/API_EnableSnapshotBlockPublicAccess.html`,
  },
  {
    type: "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults",
    code: "OperationNotPermitted",
    what: "a set of instance metadata defaults",
    takenOver: true,
    source: `${EC2}/API_ModifyInstanceMetadataDefaults.html`,
  },
  {
    type: "aws:cfg/recorder:Recorder",
    code: "MaxNumberOfConfigurationRecordersExceededException",
    what: "a configuration recorder",
    source: `${CONFIG}/API_PutConfigurationRecorder.html`,
  },
  {
    type: "aws:cfg/deliveryChannel:DeliveryChannel",
    code: "MaxNumberOfDeliveryChannelsExceededException",
    what: "a delivery channel",
    source: `${CONFIG}/API_PutDeliveryChannel.html`,
  },
  {
    type: "aws:guardduty/detector:Detector",
    code: "BadRequestException",
    what: "a detector",
    source: "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateDetector.html",
  },
  {
    type: "aws:macie2/account:Account",
    code: "ConflictException",
    what: "Macie enabled",
    source: "https://docs.aws.amazon.com/macie/latest/APIReference/macie.html",
  },
  {
    type: "aws:securityhub/account:Account",
    code: "ResourceConflictException",
    what: "Security Hub enabled",
    source: "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_EnableSecurityHub.html",
  },
  {
    type: "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
    of: "vpcId",
    code: "InvalidGroup.Duplicate",
    what: "a default security group",
    source: `${VPC}/default-security-group.html`,
  },
  {
    type: "aws:ec2/internetGateway:InternetGateway",
    of: "vpcId",
    code: "Resource.AlreadyAssociated",
    what: "an internet gateway",
    source: `${EC2}/API_AttachInternetGateway.html`,
  },
  {
    type: "aws:ec2/routeTableAssociation:RouteTableAssociation",
    of: "subnetId",
    code: "Resource.AlreadyAssociated",
    what: "a route table association",
    source: `${EC2}/API_AssociateRouteTable.html`,
  },
  {
    type: "aws:kms/keyPolicy:KeyPolicy",
    of: "keyId",
    code: "LimitExceededException",
    what: "a key policy",
    source: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html",
  },
  {
    type: "aws:sns/topicPolicy:TopicPolicy",
    of: "arn",
    code: "InvalidParameter",
    what: "a topic policy",
    source: "https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html",
  },
  {
    type: "aws:secretsmanager/secretPolicy:SecretPolicy",
    of: "secretArn",
    code: "InvalidRequestException",
    what: "a resource policy",
    source: "https://docs.aws.amazon.com/secretsmanager/latest/APIReference/API_PutResourcePolicy.html",
  },
  {
    type: "aws:secretsmanager/secretRotation:SecretRotation",
    of: "secretId",
    code: "InvalidRequestException",
    what: "a rotation schedule",
    source: "https://docs.aws.amazon.com/secretsmanager/latest/APIReference/API_RotateSecret.html",
  },
  {
    type: "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration",
    of: "resourceArn",
    code: "WAFInvalidOperationException",
    what: "a logging configuration",
    source: "https://docs.aws.amazon.com/waf/latest/APIReference/API_PutLoggingConfiguration.html",
  },
  {
    type: "aws:wafv2/webAclAssociation:WebAclAssociation",
    of: "resourceArn",
    code: "WAFAssociatedItemException",
    what: "a web ACL",
    source: "https://docs.aws.amazon.com/waf/latest/APIReference/API_AssociateWebACL.html",
  },
];

/** `urn:pulumi:<stack>::<project>` of a resource; what is no resource of a stack belongs to nobody. */
const stackOf = (urn: string): string => urn.split("::", 2).join("::");

function limitOf({ type, of, scope = "region", code, what, source, takenOver = false }: Singleton): Limit {
  return {
    types: [type],
    // An account-wide setting has no input that could make it another: the resource as a whole is at fault.
    property: of ?? (scope === "account" ? "" : "region"),
    whenAbsent: of === undefined,
    source,
    check: (subject, context) => {
      const peers = scope === "account" ? others(context) : othersInRegion(context);
      const ours = takenOver ? peers.filter(({ urn }) => stackOf(urn) === stackOf(context.urn)) : peers;
      const same = of === undefined ? ours : ours.filter((peer) => propertyOf(peer, of) === subject);
      const about = of === undefined ? (scope === "account" ? "The account" : "The region") : `'${String(subject)}'`;
      return subject !== UNKNOWN && same.length > 0
        ? `${code}: ${about} already has ${what} (${String(same[0]?.urn)}); AWS keeps one.`
        : undefined;
    },
  };
}

/** A second resource where AWS keeps one: the two would overwrite each other, or the second is refused. */
export const oneOfEach: readonly Limit[] = singletons.map(limitOf);
