import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as ecr from "@pulumi/aws/ecr";
import * as ecs from "@pulumi/aws/ecs";
import * as eks from "@pulumi/aws/eks";
import * as pulumi from "@pulumi/pulumi";
import { audit, platform, platformAlias } from "./keys";
import { appGroup, privateSubnets } from "./network";
import { account, arn, document, region, roleArn } from "./shared";

// Images.
export const repository = new ecr.Repository("app", {
  name: "app",
  imageTagMutability: "IMMUTABLE",
  imageScanningConfiguration: { scanOnPush: true },
  encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: platform.arn }],
});
new ecr.LifecyclePolicy("app", {
  repository: repository.name,
  policy: {
    rules: [
      {
        rulePriority: 1,
        description: "Untagged images go after two weeks",
        selection: { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: 14 },
        action: { type: "expire" },
      },
    ],
  },
});
new ecr.RepositoryPolicy("app", {
  repository: repository.name,
  policy: document({
    Effect: "Allow",
    Principal: { AWS: roleArn("deploy") },
    Action: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"],
  }),
});
new ecr.RegistryScanningConfiguration("all", {
  scanType: "ENHANCED",
  rules: [{ scanFrequency: "CONTINUOUS_SCAN", repositoryFilters: [{ filter: "*", filterType: "WILDCARD" }] }],
});
new ecr.RepositoryCreationTemplate("mirror", {
  prefix: "mirror",
  appliedFors: ["PULL_THROUGH_CACHE"],
  imageTagMutability: "IMMUTABLE",
  encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: platformAlias.targetKeyArn }],
});

// ECS.
const execLogs = new cloudwatch.LogGroup("exec", { name: "/estate/exec", kmsKeyId: audit.arn, retentionInDays: 2192 });
const cluster = new ecs.Cluster("app", {
  name: "app",
  settings: [{ name: "containerInsights", value: "enhanced" }],
  configuration: {
    executeCommandConfiguration: {
      kmsKeyId: platform.arn,
      logging: "OVERRIDE",
      logConfiguration: { cloudWatchEncryptionEnabled: true, cloudWatchLogGroupName: execLogs.name },
    },
    managedStorageConfiguration: { kmsKeyId: platform.arn, fargateEphemeralStorageKmsKeyId: platform.arn },
  },
});
const container = {
  name: "app",
  image: `${account}.dkr.ecr.${region}.amazonaws.com/app:1`,
  essential: true,
  readonlyRootFilesystem: true,
  privileged: false,
  user: "1000:1000",
  portMappings: [{ containerPort: 8443 }],
  environment: [{ name: "LOG_LEVEL", value: "info" }],
  secrets: [{ name: "DB_PASSWORD", valueFrom: arn("secretsmanager", "secret:charts-AbCdEf:password::") }],
  logConfiguration: {
    logDriver: "awslogs",
    options: { "awslogs-group": "/estate/app", "awslogs-region": region, "awslogs-stream-prefix": "app" },
  },
  mountPoints: [{ sourceVolume: "files", containerPath: "/files" }],
};
const task = new ecs.TaskDefinition("app", {
  family: "app",
  networkMode: "awsvpc",
  requiresCompatibilities: ["FARGATE"],
  cpu: "512",
  memory: "1024",
  taskRoleArn: roleArn("records-app"),
  executionRoleArn: roleArn("task-execution"),
  containerDefinitions: JSON.stringify([container]),
  volumes: [
    {
      name: "files",
      efsVolumeConfiguration: {
        fileSystemId: "fs-0123456789abcdef0",
        transitEncryption: "ENABLED",
        authorizationConfig: { accessPointId: "fsap-0123456789abcdef0", iam: "ENABLED" },
      },
    },
  ],
});
new ecs.TaskDefinition("worker", {
  family: "worker",
  networkMode: "awsvpc",
  requiresCompatibilities: ["FARGATE"],
  cpu: "256",
  memory: "512",
  executionRoleArn: roleArn("task-execution"),
  taskRoleArn: roleArn("worker"),
  containerDefinitions: pulumi.jsonStringify([{ ...container, name: "worker", mountPoints: [], portMappings: [] }]),
});
new ecs.Service("app", {
  name: "app",
  cluster: cluster.arn,
  taskDefinition: task.arn,
  desiredCount: 2,
  launchType: "FARGATE",
  platformVersion: "LATEST",
  enableExecuteCommand: true,
  networkConfiguration: { subnets: privateSubnets, securityGroups: [appGroup.id], assignPublicIp: false },
  deploymentCircuitBreaker: { enable: true, rollback: true },
});

// EKS.
const control = new cloudwatch.LogGroup("eks", {
  name: "/aws/eks/clinic/cluster",
  kmsKeyId: audit.arn,
  retentionInDays: 2192,
});
const kubernetes = new eks.Cluster(
  "clinic",
  {
    name: "clinic",
    version: "1.33",
    roleArn: roleArn("eks-cluster"),
    deletionProtection: true,
    accessConfig: { authenticationMode: "API" },
    encryptionConfig: { provider: { keyArn: platform.arn }, resources: ["secrets"] },
    enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"],
    vpcConfig: {
      subnetIds: privateSubnets,
      securityGroupIds: [appGroup.id],
      endpointPrivateAccess: true,
      endpointPublicAccess: false,
    },
  },
  { dependsOn: control },
);
new eks.NodeGroup("clinic", {
  clusterName: kubernetes.name,
  nodeRoleArn: roleArn("eks-node"),
  subnetIds: privateSubnets,
  scalingConfig: { minSize: 2, desiredSize: 2, maxSize: 5 },
  launchTemplate: { name: "app", version: "1" },
});
new eks.FargateProfile("jobs", {
  clusterName: kubernetes.name,
  fargateProfileName: "jobs",
  podExecutionRoleArn: roleArn("eks-fargate"),
  subnetIds: privateSubnets,
  selectors: [{ namespace: "jobs" }],
});
new eks.Addon("identity", { clusterName: kubernetes.name, addonName: "eks-pod-identity-agent" });
