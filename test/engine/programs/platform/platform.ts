import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  P,
  account,
  computeKey,
  inline,
  lakeKey,
  logs,
  logsKey,
  role,
  scripts,
  sg,
  subnetIds,
  vpc,
} from "./foundation";

// EKS
const eksRole = role("eks", "eks.amazonaws.com", ["AmazonEKSClusterPolicy"], {
  assumeRolePolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { Service: "eks.amazonaws.com" }, Action: ["sts:AssumeRole", "sts:TagSession"] },
    ],
  }),
});
const eksLogs = logs("eks", `/aws/eks/${P}/cluster`);
const cluster = new aws.eks.Cluster(
  "platform",
  {
    name: P,
    version: "1.31",
    roleArn: eksRole.arn,
    enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"],
    encryptionConfig: { provider: { keyArn: computeKey.arn }, resources: ["secrets"] },
    accessConfig: { authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: false },
    vpcConfig: {
      subnetIds,
      endpointPrivateAccess: true,
      endpointPublicAccess: false,
      securityGroupIds: [sg("eks", [443]).id],
    },
    deletionProtection: true,
  },
  { dependsOn: eksLogs },
);
const nodeRole = role("eks-node", "ec2.amazonaws.com", [
  "AmazonEKSWorkerNodePolicy",
  "AmazonEC2ContainerRegistryReadOnly",
  "AmazonEKS_CNI_Policy",
]);
const lt = new aws.ec2.LaunchTemplate("eks-node", {
  metadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 1, httpEndpoint: "enabled" },
  monitoring: { enabled: true },
  blockDeviceMappings: [
    {
      deviceName: "/dev/xvda",
      ebs: { volumeSize: 100, volumeType: "gp3", encrypted: "true", kmsKeyId: computeKey.arn },
    },
  ],
  tagSpecifications: [{ resourceType: "volume", tags: { Platform: "research" } }],
});
for (const [name, size] of [
  ["general", 3],
  ["batch", 1],
] as const) {
  new aws.eks.NodeGroup(name, {
    nodeGroupName: name,
    clusterName: cluster.name,
    nodeRoleArn: nodeRole.arn,
    subnetIds,
    scalingConfig: { minSize: size, maxSize: 10, desiredSize: size },
    launchTemplate: { id: lt.id, version: lt.latestVersion.apply((v) => `${v}`) },
    instanceTypes: ["m6i.xlarge"],
    amiType: "BOTTLEROCKET_x86_64",
    updateConfig: { maxUnavailable: 1 },
  });
}
const oidc = new aws.iam.OpenIdConnectProvider("eks", {
  url: cluster.identities.apply(
    (i) => i?.[0]?.oidcs?.[0]?.issuer ?? "https://oidc.eks.us-east-1.amazonaws.com/id/ABCDEF0123456789",
  ),
  clientIdLists: ["sts.amazonaws.com"],
  thumbprintLists: ["9e99a48a9960b14926bb7f3b02e22da2b0ab7280"],
});
const csi = new aws.iam.Role("ebs-csi", {
  assumeRolePolicy: pulumi.all([oidc.arn, oidc.url]).apply(([arn, url]) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Federated: arn },
          Action: "sts:AssumeRoleWithWebIdentity",
          Condition: {
            StringEquals: {
              [`${url}:sub`]: "system:serviceaccount:kube-system:ebs-csi-controller-sa",
              [`${url}:aud`]: "sts.amazonaws.com",
            },
          },
        },
      ],
    }),
  ),
});
new aws.iam.RolePolicyAttachment("ebs-csi", {
  role: csi.name,
  policyArn: "arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy",
});
for (const a of ["vpc-cni", "coredns", "kube-proxy"])
  new aws.eks.Addon(a, { clusterName: cluster.name, addonName: a, resolveConflictsOnUpdate: "PRESERVE" });
new aws.eks.Addon("aws-ebs-csi-driver", {
  clusterName: cluster.name,
  addonName: "aws-ebs-csi-driver",
  serviceAccountRoleArn: csi.arn,
});
const podRole = new aws.iam.Role("pipelines", {
  assumeRolePolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "pods.eks.amazonaws.com" },
        Action: ["sts:AssumeRole", "sts:TagSession"],
      },
    ],
  }),
});
new aws.eks.PodIdentityAssociation("pipelines", {
  clusterName: cluster.name,
  namespace: "pipelines",
  serviceAccount: "runner",
  roleArn: podRole.arn,
});
const entry = new aws.eks.AccessEntry("sre", {
  clusterName: cluster.name,
  principalArn: account.then((a) => `arn:aws:iam::${a}:role/sre`),
  type: "STANDARD",
});
new aws.eks.AccessPolicyAssociation("sre", {
  clusterName: cluster.name,
  principalArn: entry.principalArn,
  policyArn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy",
  accessScope: { type: "cluster" },
});
// ECR
for (const r of ["pipelines", "risk"]) {
  const repo = new aws.ecr.Repository(r, {
    name: `research/${r}`,
    imageTagMutability: "IMMUTABLE",
    imageScanningConfiguration: { scanOnPush: true },
    encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: computeKey.arn }],
    forceDelete: false,
  });
  new aws.ecr.LifecyclePolicy(r, {
    repository: repo.name,
    policy: {
      rules: [
        {
          rulePriority: 1,
          selection: { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: 7 },
          action: { type: "expire" },
        },
      ],
    },
  });
  new aws.ecr.RepositoryPolicy(r, {
    repository: repo.name,
    policy: account.then((a) =>
      JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "pull",
            Effect: "Allow",
            Principal: { AWS: `arn:aws:iam::${a}:root` },
            Action: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"],
          },
        ],
      }),
    ),
  });
}
new aws.ecr.RegistryScanningConfiguration("enhanced", {
  scanType: "ENHANCED",
  rules: [{ scanFrequency: "CONTINUOUS_SCAN", repositoryFilters: [{ filter: "*", filterType: "WILDCARD" }] }],
});
// CI
const cbRole = role("codebuild", "codebuild.amazonaws.com");
const cbLogs = logs("codebuild", `/aws/codebuild/${P}`);
inline(
  "codebuild",
  cbRole,
  cbLogs.arn.apply((l) => ({
    Effect: "Allow" as const,
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: `${l}:*`,
  })),
  scripts.arn.apply((s) => ({
    Effect: "Allow" as const,
    Action: ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"],
    Resource: `${s}/*`,
  })),
  {
    Effect: "Allow",
    Action: [
      "ec2:CreateNetworkInterface",
      "ec2:DescribeDhcpOptions",
      "ec2:DescribeNetworkInterfaces",
      "ec2:DeleteNetworkInterface",
      "ec2:DescribeSubnets",
      "ec2:DescribeSecurityGroups",
      "ec2:DescribeVpcs",
    ],
    Resource: "*",
  },
);
const build = new aws.codebuild.Project("pipelines", {
  serviceRole: cbRole.arn,
  encryptionKey: computeKey.arn,
  artifacts: { type: "CODEPIPELINE", encryptionDisabled: false },
  environment: {
    type: "LINUX_CONTAINER",
    computeType: "BUILD_GENERAL1_MEDIUM",
    image: "aws/codebuild/amazonlinux2-x86_64-standard:5.0",
    privilegedMode: false,
    environmentVariables: [{ name: "TOKEN", type: "SECRETS_MANAGER", value: `${P}/npm:token` }],
  },
  source: { type: "CODEPIPELINE" },
  logsConfig: { cloudwatchLogs: { status: "ENABLED", groupName: cbLogs.name }, s3Logs: { status: "DISABLED" } },
  vpcConfig: { vpcId: vpc.id, subnets: subnetIds, securityGroupIds: [sg("codebuild", []).id] },
});
const cpRole = role("codepipeline", "codepipeline.amazonaws.com");
const conn = new aws.codestarconnections.Connection("github", { name: "github", providerType: "GitHub" });
inline(
  "codepipeline",
  cpRole,
  pulumi.all([scripts.arn, conn.arn, build.arn]).apply(([s]) => ({
    Effect: "Allow" as const,
    Action: ["s3:GetObject", "s3:PutObject", "s3:GetBucketVersioning"],
    Resource: [s, `${s}/*`],
  })),
  build.arn.apply((b) => ({
    Effect: "Allow" as const,
    Action: ["codebuild:StartBuild", "codebuild:BatchGetBuilds"],
    Resource: b,
  })),
  conn.arn.apply((c) => ({ Effect: "Allow" as const, Action: "codestar-connections:UseConnection", Resource: c })),
);
new aws.codepipeline.Pipeline("pipelines", {
  roleArn: cpRole.arn,
  pipelineType: "V2",
  artifactStores: [{ type: "S3", location: scripts.bucket, encryptionKey: { id: lakeKey.arn, type: "KMS" } }],
  stages: [
    {
      name: "Source",
      actions: [
        {
          name: "Source",
          category: "Source",
          owner: "AWS",
          provider: "CodeStarSourceConnection",
          version: "1",
          outputArtifacts: ["src"],
          configuration: { ConnectionArn: conn.arn, FullRepositoryId: "example/pipelines", BranchName: "main" },
        },
      ],
    },
    {
      name: "Build",
      actions: [
        {
          name: "Build",
          category: "Build",
          owner: "AWS",
          provider: "CodeBuild",
          version: "1",
          inputArtifacts: ["src"],
          configuration: { ProjectName: build.name },
        },
      ],
    },
    {
      name: "Approve",
      actions: [{ name: "Approve", category: "Approval", owner: "AWS", provider: "Manual", version: "1" }],
    },
  ],
});
void logsKey;
