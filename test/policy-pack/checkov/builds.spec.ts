import { unknown } from "../../support/policyHarness";
import { keyed, tellApart, vary } from "./tellApart";

const project = "codebuild/project:Project";
const beanstalk = "elasticbeanstalk/environment:Environment";

const logged = { logsConfig: { cloudwatchLogs: { status: "ENABLED", groupName: "builds" } } };
const option = (namespace: string, name: string, value?: string): object => ({ namespace, name, value });
const health = (value: string): object => option("aws:elasticbeanstalk:healthreporting:system", "SystemType", value);
const streamed = (value: string): object =>
  option("aws:elasticbeanstalk:healthreporting:system", "HealthStreamingEnabled", value);
const updates = (value: string): object =>
  option("aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled", value);

describe("what Checkov asks of builds and their environments", () => {
  tellApart([
    {
      id: "CKV_AWS_78",
      what: "artifacts are encrypted",
      ...vary(
        project,
        logged,
        [{ artifacts: { type: "S3", encryptionDisabled: false } }, { artifacts: { type: "S3" } }],
        [
          { artifacts: { type: "S3", encryptionDisabled: true } },
          { secondaryArtifacts: [{ type: "S3", encryptionDisabled: true }] },
        ],
      ),
    },
    {
      id: "CKV_AWS_147",
      what: "builds have a customer's key",
      ...keyed(project, (encryptionKey) => ({ encryptionKey })),
    },
    {
      id: "CKV_AWS_311",
      what: "logs in S3 are encrypted",
      ...vary(
        project,
        {},
        [{ logsConfig: { s3Logs: { status: "ENABLED", location: "logs/builds" } } }],
        [{ logsConfig: { s3Logs: { status: "ENABLED", location: "logs/builds", encryptionDisabled: true } } }],
      ),
    },
    {
      id: "CKV_AWS_314",
      what: "builds say where they log",
      ...vary(
        project,
        {},
        [
          logged,
          { logsConfig: { cloudwatchLogs: { groupName: unknown } } },
          { logsConfig: { s3Logs: { status: "ENABLED", location: unknown } } },
        ],
        [
          {},
          { logsConfig: {} },
          { logsConfig: { cloudwatchLogs: { status: "DISABLED" } } },
          { logsConfig: { cloudwatchLogs: { status: "DISABLED" }, s3Logs: { status: "DISABLED" } } },
          { logsConfig: { s3Logs: { status: "DISABLED" } } },
        ],
      ),
    },
    {
      id: "CKV_AWS_316",
      what: "builds have no rights of the host",
      ...vary(
        project,
        logged,
        [{ environment: { privilegedMode: false } }, { environment: {} }],
        [{ environment: { privilegedMode: true } }, { environment: { privilegedMode: "true" } }],
      ),
    },
    {
      id: "CKV_AWS_219",
      what: "artifacts of pipelines have a customer's key",
      ...keyed("codepipeline/pipeline:Pipeline", (id) => ({
        artifactStores: [
          { location: "x", type: "S3", encryptionKey: id === undefined ? undefined : { id, type: "KMS" } },
        ],
      })),
    },
    {
      id: "CKV_AWS_221",
      what: "packages have a customer's key",
      ...keyed("codeartifact/domain:Domain", (encryptionKey) => ({ domain: "x", encryptionKey })),
    },
    {
      id: "CKV_AWS_381",
      what: "reviewed code has a customer's key",
      ...keyed("codegurureviewer/repositoryAssociation:RepositoryAssociation", (kmsKeyId) => ({
        kmsKeyDetails: { encryptionOption: "CUSTOMER_MANAGED_CMK", kmsKeyId },
      })),
    },
    {
      id: "CKV_AWS_312",
      what: "health is reported in full",
      ...vary(
        beanstalk,
        {},
        [{ settings: [health("enhanced"), updates("true")] }, { settings: [streamed("true"), updates("true")] }],
        [
          { settings: [streamed("false"), updates("true")] },
          { settings: [health("basic"), updates("true")] },
          { settings: [updates("true")] },
        ],
      ),
    },
    {
      id: "CKV_AWS_340",
      what: "the platform is updated",
      ...vary(
        beanstalk,
        {},
        [{ settings: [health("enhanced"), updates("true")] }],
        [{ settings: [health("enhanced"), updates("false")] }, { settings: [health("enhanced")] }],
      ),
    },
    {
      id: "CKV_AWS_124",
      what: "stacks report what they change",
      ...vary(
        "cloudformation/stack:Stack",
        {},
        [{ notificationArns: [unknown] }, { notificationArns: ["arn:aws:sns:us-east-1:111122223333:x"] }],
        [{}, { notificationArns: [] }],
      ),
    },
  ]);
});
