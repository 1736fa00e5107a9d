import { unknown } from "../../support/policyHarness";
import { keyed, made, tellApart, vary, type Sides } from "./tellApart";

const cluster = "ecs/cluster:Cluster";
const task = "ecs/taskDefinition:TaskDefinition";
const job = "batch/jobDefinition:JobDefinition";

const container = { name: "records", image: "records@sha256:0", user: "1000", readonlyRootFilesystem: true };
/** Definitions of one container that differ in some of its properties. */
const holding = (good: readonly object[], bad: readonly object[]): Sides => {
  const text = (more: object): Record<string, unknown> => ({
    containerDefinitions: JSON.stringify([{ ...container, ...more }]),
  });
  return vary(task, { family: "records" }, good.map(text), bad.map(text));
};
const session = (executeCommandConfiguration: object): Record<string, unknown> => ({
  configuration: { executeCommandConfiguration },
});
const insights = (value: unknown): Record<string, unknown> => ({ settings: [{ name: "containerInsights", value }] });
const efs = (more: object): Record<string, unknown> => ({
  volumes: [{ name: "x", efsVolumeConfiguration: { fileSystemId: "fs-1", ...more } }],
});
const logs = { cloudWatchLogGroupName: "sessions", cloudWatchEncryptionEnabled: true };
const work = (more: object): Record<string, unknown> => ({
  type: "container",
  containerProperties: JSON.stringify({ image: "records", ...more }),
});

describe("what Checkov asks of tasks and jobs", () => {
  tellApart([
    {
      id: "CKV_AWS_65",
      what: "containers are measured",
      good: [
        [made(cluster, insights("enabled"))],
        [made(cluster, insights("enhanced"))],
        [
          made("ecs/accountSettingDefault:AccountSettingDefault", { name: "containerInsights", value: "enabled" }),
          made(cluster, {}, undefined, "cluster"),
        ],
      ],
      bad: [[made(cluster)], [made(cluster, insights("disabled"))], [made(cluster, { settings: [] })]],
    },
    {
      id: "CKV_AWS_97",
      what: "file systems are mounted over TLS",
      ...vary(task, {}, [efs({ transitEncryption: "ENABLED" })], [efs({ transitEncryption: "DISABLED" }), efs({})]),
    },
    {
      id: "CKV_AWS_223",
      what: "sessions are recorded",
      ...vary(cluster, {}, [session({ logging: "OVERRIDE", logConfiguration: logs })], [session({ logging: "NONE" })]),
    },
    {
      id: "CKV_AWS_224",
      what: "sessions have a customer's key",
      ...keyed(cluster, (kmsKeyId) => session({ kmsKeyId, logging: "OVERRIDE", logConfiguration: logs })),
    },
    {
      id: "CKV_AWS_224",
      what: "records of sessions are encrypted",
      by: ["ecs-cluster-require-exec-logging"],
      ...vary(
        cluster,
        {},
        [session({ kmsKeyId: "alias/x", logging: "OVERRIDE", logConfiguration: logs })],
        [
          session({ logging: "OVERRIDE", logConfiguration: { cloudWatchLogGroupName: "sessions" } }),
          session({
            logging: "OVERRIDE",
            logConfiguration: { s3BucketName: "logs", s3BucketEncryptionEnabled: false },
          }),
        ],
      ),
    },
    {
      id: "CKV_AWS_249",
      what: "task and agent have roles of their own",
      ...vary(
        task,
        { executionRoleArn: "arn:aws:iam::111122223333:role/agent" },
        [{ taskRoleArn: "arn:aws:iam::111122223333:role/task" }, {}],
        [{ taskRoleArn: "arn:aws:iam::111122223333:role/agent" }],
      ),
    },
    {
      id: "CKV_AWS_332",
      what: "tasks run on the newest platform",
      ...vary(
        "ecs/service:Service",
        { launchType: "FARGATE" },
        [{ platformVersion: "LATEST" }, {}],
        [{ platformVersion: "1.3.0" }],
      ),
    },
    {
      id: "CKV_AWS_333",
      what: "tasks have no public address",
      ...vary(
        "ecs/service:Service",
        {},
        [{ networkConfiguration: { assignPublicIp: false } }, { networkConfiguration: { subnets: ["s"] } }],
        [{ networkConfiguration: { assignPublicIp: true } }, { networkConfiguration: { assignPublicIp: "true" } }],
      ),
    },
    {
      id: "CKV_AWS_334",
      what: "containers have no rights of the host",
      ...holding([{ privileged: false }, {}], [{ privileged: true }]),
    },
    {
      id: "CKV_AWS_335",
      what: "tasks see no processes of the host",
      ...vary(
        task,
        { containerDefinitions: JSON.stringify([container]) },
        [{ pidMode: "task" }, {}],
        [{ pidMode: "host" }],
      ),
    },
    {
      id: "CKV_AWS_336",
      what: "containers write to no root file system",
      ...holding([{}], [{ readonlyRootFilesystem: false }, { readonlyRootFilesystem: undefined }]),
    },
    {
      id: "CKV_AWS_210",
      what: "jobs have no rights of the host",
      ...vary(job, {}, [work({ privileged: false }), work({})], [work({ privileged: true })]),
    },
    {
      id: "CKV_AWS_193",
      what: "of what is not known yet nothing is proved",
      by: ["ecs-cluster-require-insights"],
      ...vary(cluster, {}, [insights("enabled")], [insights(unknown), { settings: unknown }]),
    },
  ]);
});
