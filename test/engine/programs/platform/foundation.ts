import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const me = aws.getCallerIdentity({});
export const account = me.then((m) => m.accountId);
export const stack = pulumi.getStack();
export const P = `rdp-${stack}`;
const here = "us-east-1";

type Stmt = aws.iam.PolicyStatement;
const lock: (a: string) => Stmt = (a) => ({
  // separate administration; RotateKeyOnDemand included
  Sid: "Admins",
  Effect: "Allow",
  Principal: { AWS: `arn:aws:iam::${a}:role/platform-key-admins` },
  Action: [
    "kms:Create*",
    "kms:Describe*",
    "kms:Enable*",
    "kms:List*",
    "kms:Put*",
    "kms:Update*",
    "kms:Revoke*",
    "kms:Disable*",
    "kms:Get*",
    "kms:Delete*",
    "kms:TagResource",
    "kms:UntagResource",
    "kms:ScheduleKeyDeletion",
    "kms:CancelKeyDeletion",
  ],
  Resource: "*",
});
// IAM policies in the account may read the key's metadata, and delegate nothing else
const readOnly: (a: string) => Stmt = (a) => ({
  Sid: "AccountReads",
  Effect: "Allow",
  Principal: { AWS: `arn:aws:iam::${a}:root` },
  Action: ["kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListResourceTags", "kms:ListGrants"],
  Resource: "*",
});

const makeKey = (id: string, more: (a: string) => Stmt[]) => {
  const k = new aws.kms.Key(id, {
    description: `Key of ${id}`,
    enableKeyRotation: true,
    deletionWindowInDays: 30,
    tags: { Purpose: id },
  });
  new aws.kms.KeyPolicy(id, {
    keyId: k.id,
    policy: account.then((a) =>
      JSON.stringify({ Version: "2012-10-17", Statement: [lock(a), readOnly(a), ...more(a)] }),
    ),
  });
  new aws.kms.Alias(id, { name: `alias/${P}/${id}`, targetKeyId: k.keyId });
  return k;
};
const through = (a: string, ...svcs: string[]): Stmt[] =>
  svcs.flatMap((s) => [
    {
      Sid: `Use${s}`,
      Effect: "Allow" as const,
      Principal: { AWS: "*" },
      Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
      Resource: "*",
      Condition: { StringEquals: { "kms:ViaService": `${s}.${here}.amazonaws.com`, "kms:CallerAccount": a } },
    },
    {
      Sid: `Grant${s}`,
      Effect: "Allow" as const,
      Principal: { AWS: "*" },
      Action: "kms:CreateGrant",
      Resource: "*",
      Condition: {
        StringEquals: { "kms:ViaService": `${s}.${here}.amazonaws.com`, "kms:CallerAccount": a },
        Bool: { "kms:GrantIsForAWSResource": "true" },
      },
    },
  ]);
export const lakeKey = makeKey("lake", (a) => [
  ...through(a, "s3", "glue", "athena", "kinesis"),
  {
    Sid: "roles",
    Effect: "Allow",
    Principal: { AWS: [`arn:aws:iam::${a}:role/${P}-glue`, `arn:aws:iam::${a}:role/${P}-emr-ec2`] },
    Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
    Resource: "*",
  },
]);
export const storesKey = makeKey("stores", (a) =>
  through(
    a,
    "rds",
    "redshift",
    "es",
    "kafka",
    "dms",
    "fsx",
    "elasticfilesystem",
    "secretsmanager",
    "redshift-serverless",
  ),
);
export const computeKey = makeKey("compute", (a) => [
  ...through(a, "ec2", "eks", "ecr", "sagemaker", "codebuild", "codepipeline"),
  {
    Sid: "eks-nodes",
    Effect: "Allow",
    Principal: {
      AWS: `arn:aws:iam::${a}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`,
    },
    Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
    Resource: "*",
  },
]);
export const logsKey = makeKey("logs", (a) => [
  {
    Sid: "logs",
    Effect: "Allow",
    Principal: { Service: `logs.${here}.amazonaws.com` },
    Action: ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
    Resource: "*",
    Condition: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": `arn:aws:logs:${here}:${a}:log-group:*` } },
  },
]);
export const logs = (id: string, path: string) =>
  new aws.cloudwatch.LogGroup(id, { name: path, retentionInDays: 2557, kmsKeyId: logsKey.arn });
export const role = (
  id: string,
  service: string | string[],
  managed: string[] = [],
  args: Partial<aws.iam.RoleArgs> = {},
) => {
  const r = new aws.iam.Role(id, {
    name: `${P}-${id}`,
    assumeRolePolicy: {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
    },
    ...args,
  });
  managed.forEach(
    (m) =>
      new aws.iam.RolePolicyAttachment(`${id}-${m.split("/").pop()}`, {
        role: r.name,
        policyArn: m.startsWith("arn:") ? m : `arn:aws:iam::aws:policy/${m}`,
      }),
  );
  return r;
};
export const inline = (id: string, r: aws.iam.Role, ...statements: pulumi.Input<aws.iam.PolicyStatement>[]) =>
  new aws.iam.RolePolicy(id, {
    role: r.id,
    policy: pulumi.all(statements).apply((s) => JSON.stringify({ Version: "2012-10-17", Statement: s })),
  });

// network
export const vpc = new aws.ec2.Vpc("platform", {
  cidrBlock: "10.64.0.0/16",
  enableDnsHostnames: true,
  enableDnsSupport: true,
});
new aws.ec2.DefaultSecurityGroup("platform", { vpcId: vpc.id });
export const subnets = [0, 1, 2].map(
  (i) =>
    new aws.ec2.Subnet(`private-${i}`, {
      vpcId: vpc.id,
      cidrBlock: `10.64.${i * 16}.0/20`,
      availabilityZone: `us-east-1${"abc"[i]}`,
      tags: { "kubernetes.io/role/internal-elb": "1" },
    }),
);
export const subnetIds = subnets.map((s) => s.id);
const tgw = new aws.ec2transitgateway.TransitGateway("hub", {
  autoAcceptSharedAttachments: "disable",
  defaultRouteTableAssociation: "disable",
  defaultRouteTablePropagation: "disable",
});
const attach = new aws.ec2transitgateway.VpcAttachment("hub", { transitGatewayId: tgw.id, vpcId: vpc.id, subnetIds });
const rt = new aws.ec2.RouteTable("private", {
  vpcId: vpc.id,
  routes: [{ cidrBlock: "10.0.0.0/8", transitGatewayId: attach.transitGatewayId }],
});
subnets.forEach((s, i) => new aws.ec2.RouteTableAssociation(`private-${i}`, { subnetId: s.id, routeTableId: rt.id }));
export const sg = (id: string, ports: number[]) =>
  new aws.ec2.SecurityGroup(id, {
    vpcId: vpc.id,
    description: `${id} in the platform`,
    ingress: ports.map((port) => ({
      description: `${id} ${port}`,
      protocol: "tcp",
      fromPort: port,
      toPort: port,
      cidrBlocks: [vpc.cidrBlock],
    })),
    egress: [{ description: "inside", protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: [vpc.cidrBlock] }],
  });
const ep = sg("endpoints", [443]);
[
  "ecr.api",
  "ecr.dkr",
  "sts",
  "logs",
  "kms",
  "glue",
  "athena",
  "redshift-data",
  "sagemaker.api",
  "sagemaker.runtime",
  "elasticmapreduce",
].forEach(
  (s) =>
    new aws.ec2.VpcEndpoint(s, {
      vpcId: vpc.id,
      vpcEndpointType: "Interface",
      serviceName: `com.amazonaws.${here}.${s}`,
      subnetIds,
      securityGroupIds: [ep.id],
      privateDnsEnabled: true,
    }),
);
const s3ep = new aws.ec2.VpcEndpoint("s3", {
  vpcId: vpc.id,
  serviceName: `com.amazonaws.${here}.s3`,
  routeTableIds: [rt.id],
});
new aws.ec2.VpcEndpointPolicy("s3", {
  vpcEndpointId: s3ep.id,
  policy: account.then((a) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: "*",
          Action: "s3:*",
          Resource: "*",
          Condition: { StringEquals: { "aws:PrincipalAccount": a, "aws:ResourceAccount": a } },
        },
        {
          Effect: "Allow",
          Principal: "*",
          Action: "s3:GetObject",
          Resource: `arn:aws:s3:::prod-${here}-starport-layer-bucket/*`,
        },
      ],
    }),
  ),
});

// buckets
const B = (
  id: string,
  tags?: Record<string, string>,
  logging?: pulumi.Input<string>,
  extra: (arn: string, a: string) => Stmt[] = () => [],
) => {
  const b = new aws.s3.Bucket(id, { tags });
  const opt = { parent: b };
  new aws.s3.BucketServerSideEncryptionConfiguration(
    id,
    {
      bucket: b.bucket,
      rules: [
        {
          applyServerSideEncryptionByDefault: { kmsMasterKeyId: lakeKey.arn, sseAlgorithm: "aws:kms" },
          bucketKeyEnabled: true,
        },
      ],
    },
    opt,
  );
  new aws.s3.BucketVersioning(id, { bucket: b.bucket, versioningConfiguration: { status: "Enabled" } }, opt);
  new aws.s3.BucketPublicAccessBlock(
    id,
    {
      bucket: b.bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    },
    opt,
  );
  new aws.s3.BucketOwnershipControls(id, { bucket: b.bucket, rule: { objectOwnership: "BucketOwnerEnforced" } }, opt);
  new aws.s3.BucketLifecycleConfiguration(
    id,
    {
      bucket: b.bucket,
      rules: [
        {
          id: "tier",
          status: "Enabled",
          transitions: [{ days: 60, storageClass: "INTELLIGENT_TIERING" }],
          abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
          noncurrentVersionExpiration: { noncurrentDays: 180 },
        },
      ],
    },
    opt,
  );
  new aws.s3.BucketPolicy(
    id,
    {
      bucket: b.bucket,
      policy: pulumi.all([pulumi.interpolate`arn:aws:s3:::${b.bucket}`, account]).apply(([arn, a]) =>
        JSON.stringify({
          Version: "2012-10-17",
          Statement: [
            {
              Effect: "Deny",
              Principal: "*",
              Action: "s3:*",
              Resource: [`${arn}`, `${arn}/*`],
              Condition: { Bool: { "aws:SecureTransport": "false" } },
            },
            {
              Effect: "Deny",
              Principal: "*",
              Action: "s3:PutObject",
              Resource: `${arn}/*`,
              Condition: { StringNotEqualsIfExists: { "s3:x-amz-server-side-encryption": "aws:kms" } },
            },
            ...extra(arn, a),
          ],
        }),
      ),
    },
    opt,
  );
  if (logging)
    new aws.s3.BucketLogging(
      id,
      {
        bucket: b.bucket,
        targetBucket: logging,
        targetPrefix: `${id}/`,
        targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
      },
      opt,
    );
  return b;
};
export const audit = new aws.s3.Bucket("audit", { tags: { DataClassification: "audit" } });
{
  const bucket = audit.bucket;
  new aws.s3.BucketServerSideEncryptionConfiguration("audit", {
    bucket,
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
  });
  new aws.s3.BucketVersioning("audit", { bucket, versioningConfiguration: { status: "Enabled" } });
  new aws.s3.BucketPublicAccessBlock("audit", {
    bucket,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  new aws.s3.BucketOwnershipControls("audit", { bucket, rule: { objectOwnership: "BucketOwnerEnforced" } });
  new aws.s3.BucketLifecycleConfiguration("audit", {
    bucket,
    rules: [
      {
        id: "g",
        status: "Enabled",
        filter: {},
        transitions: [{ days: 90, storageClass: "GLACIER_IR" }],
        abortIncompleteMultipartUpload: { daysAfterInitiation: 1 },
      },
    ],
  });
  new aws.s3.BucketPolicy("audit", {
    bucket,
    policy: pulumi.all([pulumi.interpolate`arn:aws:s3:::${audit.bucket}`, account]).apply(([arn, a]) =>
      JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Deny",
            Principal: "*",
            Action: "s3:*",
            Resource: [arn, `${arn}/*`],
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          },
          {
            Effect: "Allow",
            Principal: { Service: "logging.s3.amazonaws.com" },
            Action: "s3:PutObject",
            Resource: `${arn}/*`,
            Condition: { StringEquals: { "aws:SourceAccount": a } },
          },
          {
            Effect: "Allow",
            Principal: { Service: "delivery.logs.amazonaws.com" },
            Action: "s3:PutObject",
            Resource: `${arn}/AWSLogs/${a}/*`,
            Condition: {
              StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control", "aws:SourceAccount": a },
              ArnLike: { "aws:SourceArn": `arn:aws:logs:${here}:${a}:*` },
            },
          },
          {
            Effect: "Allow",
            Principal: { Service: "delivery.logs.amazonaws.com" },
            Action: "s3:GetBucketAcl",
            Resource: arn,
            Condition: { StringEquals: { "aws:SourceAccount": a } },
          },
          {
            Effect: "Allow",
            Principal: { Service: "redshift.amazonaws.com" },
            Action: ["s3:PutObject"],
            Resource: `${arn}/redshift/AWSLogs/${a}/*`,
            Condition: { StringEquals: { "aws:SourceAccount": a } },
          },
          {
            Effect: "Allow",
            Principal: { Service: "redshift.amazonaws.com" },
            Action: ["s3:GetBucketAcl"],
            Resource: arn,
            Condition: { StringEquals: { "aws:SourceAccount": a } },
          },
        ],
      }),
    ),
  });
}
new aws.ec2.FlowLog("platform", {
  vpcId: vpc.id,
  trafficType: "ALL",
  logDestinationType: "s3",
  logDestination: audit.arn,
  destinationOptions: { fileFormat: "parquet", perHourPartition: true, hiveCompatiblePartitions: true },
});
export const raw = B("raw", { DataClassification: "phi" }, audit.bucket);
export const curated = B("curated", { DataClassification: "phi" }, audit.bucket);
export const results = B("athena-results", undefined, audit.bucket);
export const scripts = B("scripts", { DataClassification: "internal" }, audit.bucket);
export const macieBucket = B("macie-results", undefined, audit.bucket, (arn, a) => [
  {
    Sid: "Allow Macie to upload",
    Effect: "Allow",
    Principal: { Service: "macie.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: `${arn}/*`,
    Condition: { StringEquals: { "aws:SourceAccount": a } },
  },
  {
    Sid: "loc",
    Effect: "Allow",
    Principal: { Service: "macie.amazonaws.com" },
    Action: "s3:GetBucketLocation",
    Resource: arn,
    Condition: { StringEquals: { "aws:SourceAccount": a } },
  },
]);
