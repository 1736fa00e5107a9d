import { unknown } from "../../support/policyHarness";
import { keyed, made, tellApart, vary } from "./tellApart";

const notebook = "sagemaker/notebookInstance:NotebookInstance";
const quality = "sagemaker/dataQualityJobDefinition:DataQualityJobDefinition";
const flow = "sagemaker/flowDefinition:FlowDefinition";
const model = "sagemaker/model:Model";
const resources = (config: object): Record<string, unknown> => ({ jobResources: { clusterConfig: config } });
const output = (kmsKeyId: unknown): Record<string, unknown> => ({
  dataQualityJobOutputConfig: { kmsKeyId, monitoringOutputs: { s3Output: { s3Uri: "s3://quality/" } } },
});
const network = (networkConfig: object): Record<string, unknown> => ({ networkConfig });
const metadata = (minimumInstanceMetadataServiceVersion: string): Record<string, unknown> => ({
  instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion },
});
const role = (Action: string, Resource: string): ReturnType<typeof made>[] => [
  made("iam/role:Role", { assumeRolePolicy: "{}" }, undefined, "role"),
  made(
    "iam/rolePolicy:RolePolicy",
    {
      role: unknown,
      policy: JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action, Resource }] }),
    },
    { role: ["role"] },
    "grants",
  ),
  made(notebook, { roleArn: unknown }, { roleArn: ["role"] }),
];

describe("what Checkov asks of SageMaker", () => {
  tellApart([
    {
      id: "CKV_AWS_22",
      what: "notebooks have a customer's key",
      ...keyed(notebook, (kmsKeyId) => ({ instanceType: "ml.t3.medium", kmsKeyId })),
    },
    {
      id: "CKV_AWS_187",
      what: "domains and their volumes have a customer's key",
      ...keyed("sagemaker/domain:Domain", (kmsKeyId) => ({ domainName: "study", kmsKeyId })),
    },
    {
      id: "CKV_AWS_98",
      what: "endpoints have a customer's key",
      ...keyed("sagemaker/endpointConfiguration:EndpointConfiguration", (kmsKeyArn) => ({
        productionVariants: [{ modelName: unknown, variantName: "main" }],
        kmsKeyArn,
      })),
    },
    {
      id: "CKV_AWS_122",
      what: "notebooks do not reach the internet",
      ...vary(notebook, {}, [{ directInternetAccess: "Disabled" }], [{}, { directInternetAccess: "Enabled" }]),
    },
    {
      id: "CKV_AWS_306",
      what: "notebooks stand in subnets of ours",
      ...vary(notebook, {}, [{ subnetId: "subnet-1" }, { subnetId: unknown }], [{}, { subnetId: "" }]),
    },
    {
      id: "CKV_AWS_307",
      what: "users of notebooks are not root",
      ...vary(notebook, {}, [{ rootAccess: "Disabled" }], [{}, { rootAccess: "Enabled" }]),
    },
    {
      id: "CKV_AWS_371",
      what: "notebooks ask for session tokens",
      ...vary(notebook, {}, [metadata("2")], [{}, metadata("1")]),
    },
    {
      id: "CKV2_AWS_68",
      what: "roles of notebooks may not do everything",
      by: ["iam-policy-forbid-admin", "iam-policy-forbid-service-wildcards"],
      good: [role("s3:GetObject", "arn:aws:s3:::study/*")],
      bad: [role("*", "*"), role("s3:*", "*"), role("sagemaker:*", "*")],
    },
    {
      id: "CKV_AWS_367",
      what: "models of quality jobs have a customer's key",
      ...keyed(quality, output),
    },
    {
      id: "CKV_AWS_368",
      what: "volumes of quality jobs have a customer's key",
      ...keyed(quality, (volumeKmsKeyId) =>
        resources({ instanceCount: 1, instanceType: "ml.t3.medium", volumeKmsKeyId }),
      ),
    },
    {
      id: "CKV_AWS_369",
      what: "containers of quality jobs speak TLS",
      ...vary(
        quality,
        {},
        [network({ enableInterContainerTrafficEncryption: true, enableNetworkIsolation: true })],
        [
          {},
          network({ enableNetworkIsolation: true }),
          network({ enableInterContainerTrafficEncryption: false, enableNetworkIsolation: true }),
        ],
      ),
    },
    {
      id: "CKV_AWS_370",
      what: "models are isolated",
      ...vary(model, {}, [{ enableNetworkIsolation: true }], [{}, { enableNetworkIsolation: false }]),
    },
    {
      id: "CKV_AWS_372",
      what: "results of reviews have a customer's key",
      ...keyed(flow, (kmsKeyId) => ({ outputConfig: { s3OutputPath: "s3://reviews/", kmsKeyId } })),
    },
  ]);
});

describe("what Checkov asks of Bedrock and Comprehend", () => {
  const agent = "bedrock/agentAgent:AgentAgent";
  const classifier = "comprehend/documentClassifier:DocumentClassifier";
  const guardrail = { guardrailIdentifier: unknown, guardrailVersion: "1" };
  tellApart([
    {
      id: "CKV_AWS_373",
      what: "agents have a customer's key",
      ...keyed(agent, (customerEncryptionKeyArn) => ({ agentName: "desk", customerEncryptionKeyArn })),
    },
    {
      id: "CKV_AWS_383",
      what: "agents have a guardrail",
      ...vary(agent, {}, [{ guardrailConfigurations: [guardrail] }], [{}, { guardrailConfigurations: [] }]),
    },
    ...[classifier, "comprehend/entityRecognizer:EntityRecognizer"].flatMap((type) => [
      {
        id: "CKV_AWS_267",
        what: `models of ${type} have a customer's key`,
        ...keyed(type, (modelKmsKeyId) => ({ languageCode: "en", modelKmsKeyId })),
      },
      {
        id: "CKV_AWS_268",
        what: `volumes of ${type} have a customer's key`,
        ...keyed(type, (volumeKmsKeyId) => ({ languageCode: "en", volumeKmsKeyId })),
      },
    ]),
  ]);
});
