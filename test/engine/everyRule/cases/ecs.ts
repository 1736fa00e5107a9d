import { type Cases } from "../case";
import { ACCOUNT, KEY, ROLE, SUBNETS } from "../values";

const volume = {
  name: "records",
  efsVolumeConfiguration: { fileSystemId: "fs-0a1b2c3d4e5f60001", transitEncryption: "ENABLED" },
};

/** A task of one container, that says nothing but this. */
function task(container: object): Record<string, unknown> {
  return {
    family: "records",
    containerDefinitions: JSON.stringify([{ name: "app", image: "records:1", ...container }]),
  };
}

export const cases: Cases = {
  "ecs-cluster-require-exec-logging": {
    type: "aws:ecs/cluster:Cluster",
    props: { configuration: { executeCommandConfiguration: { kmsKeyId: KEY, logging: "NONE" } } },
    mended: {
      configuration: {
        executeCommandConfiguration: {
          kmsKeyId: KEY,
          logging: "OVERRIDE",
          logConfiguration: { cloudWatchLogGroupName: "sessions", cloudWatchEncryptionEnabled: true },
        },
      },
    },
  },
  "ecs-service-forbid-public-address": {
    type: "aws:ecs/service:Service",
    props: { taskDefinition: "records:1", networkConfiguration: { subnets: SUBNETS, assignPublicIp: true } },
    mended: { networkConfiguration: { subnets: SUBNETS, assignPublicIp: false } },
  },
  "ecs-service-require-latest-platform": {
    type: "aws:ecs/service:Service",
    props: { taskDefinition: "records:1", platformVersion: "1.3.0" },
    mended: { platformVersion: "LATEST" },
  },
  "ecs-storage-require-customer-key": {
    type: "aws:ecs/cluster:Cluster",
    props: { configuration: { executeCommandConfiguration: { logging: "DEFAULT" } } },
    mended: { configuration: { executeCommandConfiguration: { kmsKeyId: KEY, logging: "DEFAULT" } } },
  },
  "ecs-task-forbid-privileged": {
    type: "aws:ecs/taskDefinition:TaskDefinition",
    props: task({ privileged: true }),
    mended: task({ privileged: false }),
  },
  "ecs-task-require-file-authorization": {
    type: "aws:ecs/taskDefinition:TaskDefinition",
    props: { ...task({}), volumes: [volume] },
    beside: { point: { type: "aws:efs/accessPoint:AccessPoint", props: { fileSystemId: "fs-0a1b2c3d4e5f60001" } } },
    mended: {
      volumes: [
        {
          ...volume,
          efsVolumeConfiguration: { ...volume.efsVolumeConfiguration, authorizationConfig: { iam: "ENABLED" } },
        },
      ],
    },
  },
  "ecs-task-require-logging": {
    type: "aws:ecs/taskDefinition:TaskDefinition",
    props: task({}),
    mended: task({ logConfiguration: { logDriver: "awslogs" } }),
  },
  "ecs-task-require-readonly-root": {
    type: "aws:ecs/taskDefinition:TaskDefinition",
    props: task({ readonlyRootFilesystem: false }),
    mended: task({ readonlyRootFilesystem: true }),
  },
  "ecs-task-require-separate-roles": {
    type: "aws:ecs/taskDefinition:TaskDefinition",
    props: { ...task({}), taskRoleArn: ROLE, executionRoleArn: ROLE },
    mended: { executionRoleArn: `arn:aws:iam::${ACCOUNT}:role/agent` },
  },
  "ecs-task-require-transit-encryption": {
    type: "aws:ecs/taskDefinition:TaskDefinition",
    props: {
      ...task({}),
      volumes: [
        { ...volume, efsVolumeConfiguration: { ...volume.efsVolumeConfiguration, transitEncryption: "DISABLED" } },
      ],
    },
    mended: { volumes: [volume] },
  },
  "ecs-cluster-require-insights": {
    type: "aws:ecs/cluster:Cluster",
    props: { settings: [{ name: "containerInsights", value: "disabled" }] },
    mended: { settings: [{ name: "containerInsights", value: "enabled" }] },
  },
  "ecs-task-require-user": {
    type: "aws:ecs/taskDefinition:TaskDefinition",
    props: task({}),
    mended: task({ user: "1000" }),
  },
};
