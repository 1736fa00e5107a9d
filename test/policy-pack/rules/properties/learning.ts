import { type Change, needed, reference, type Subject } from "./subject";

const job = {
  enableInterContainerTrafficEncryption: true,
  enableNetworkIsolation: true,
  vpcConfig: { subnets: ["subnet-1"], securityGroupIds: ["sg-1"] },
};
const bothWays = {
  action: "BLOCK",
  inputAction: "BLOCK",
  outputAction: "BLOCK",
  inputEnabled: true,
  outputEnabled: true,
};

/** What a job has to say about its network, below these paths. */
function isolated(...paths: readonly string[]): Subject["weaker"] {
  const each = (name: string, change: Change): Subject["weaker"][string] =>
    Object.fromEntries(paths.map((at) => [at + name, change]));
  return {
    "sagemaker-job-require-network-isolation": each("enableNetworkIsolation", needed(false)),
    "sagemaker-job-require-traffic-encryption": each("enableInterContainerTrafficEncryption", needed(false)),
    "sagemaker-job-require-vpc": each("vpcConfig", reference("")),
  };
}

export const learning: readonly Subject[] = [
  {
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    good: {
      directInternetAccess: "Disabled",
      instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" },
      rootAccess: "Disabled",
      subnetId: "subnet-1",
      platformIdentifier: "notebook-al2023-v1",
      kmsKeyId: "alias/records",
    },
    weaker: {
      "sagemaker-notebook-forbid-internet-access": { directInternetAccess: needed("Enabled") },
      "sagemaker-notebook-require-subnet": { subnetId: reference("", []) },
      "sagemaker-notebook-forbid-root-access": { rootAccess: needed("Enabled") },
      "sagemaker-notebook-require-imdsv2": {
        "instanceMetadataServiceConfiguration": needed(),
        "instanceMetadataServiceConfiguration.minimumInstanceMetadataServiceVersion": needed("1"),
      },
      "sagemaker-notebook-require-supported-platform": {
        platformIdentifier: ["notebook-al1-v1", "notebook-al2-v1"],
      },
    },
  },
  {
    types: ["aws:sagemaker/domain:Domain"],
    good: { appNetworkAccessType: "VpcOnly", kmsKeyId: "alias/records" },
    weaker: { "sagemaker-notebook-forbid-internet-access": { appNetworkAccessType: needed("PublicInternetOnly") } },
  },
  {
    types: ["aws:sagemaker/model:Model"],
    good: { enableNetworkIsolation: true, vpcConfig: job.vpcConfig },
    weaker: {
      "sagemaker-job-require-network-isolation": { enableNetworkIsolation: needed(false) },
      "sagemaker-job-require-vpc": { vpcConfig: reference("") },
    },
  },
  {
    types: ["aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition"],
    good: {
      networkConfig: job,
      dataQualityJobOutputConfig: { kmsKeyId: "alias/records" },
      jobResources: { clusterConfig: { volumeKmsKeyId: "alias/records" } },
    },
    weaker: isolated("networkConfig."),
  },
  {
    types: ["aws:sagemaker/trainingJob:TrainingJob"],
    good: {
      ...job,
      outputDataConfig: { kmsKeyId: "alias/records" },
      resourceConfig: { volumeKmsKeyId: "alias/records" },
    },
    weaker: isolated(""),
  },
  {
    types: ["aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob"],
    good: { trainingJobDefinition: job, trainingJobDefinitions: [job] },
    weaker: isolated("trainingJobDefinition.", "trainingJobDefinitions."),
  },
  {
    types: ["aws:sagemaker/monitoringSchedule:MonitoringSchedule"],
    good: { monitoringScheduleConfig: { monitoringJobDefinition: { networkConfig: job } } },
    weaker: isolated("monitoringScheduleConfig.monitoringJobDefinition.networkConfig."),
  },
  {
    types: ["aws:bedrock/agentAgent:AgentAgent"],
    good: { guardrailConfigurations: [{ guardrailIdentifier: "g" }], customerEncryptionKeyArn: "alias/records" },
    weaker: { "bedrock-agent-require-guardrail": { guardrailConfigurations: reference([]) } },
  },
  {
    types: ["aws:bedrock/agentcoreGateway:AgentcoreGateway"],
    good: { authorizerType: "CUSTOM_JWT", kmsKeyArn: "alias/records" },
    weaker: { "bedrock-agent-require-guardrail": { authorizerType: ["NONE"] } },
  },
  {
    types: ["aws:bedrock/guardrail:Guardrail"],
    good: {
      contentPolicyConfig: {
        filtersConfigs: [{ type: "PROMPT_ATTACK", inputStrength: "HIGH", outputStrength: "NONE" }],
      },
      sensitiveInformationPolicyConfig: { piiEntitiesConfigs: [bothWays], regexesConfigs: [bothWays] },
      kmsKeyArn: "alias/records",
    },
    weaker: {
      "bedrock-guardrail-require-filters": {
        "sensitiveInformationPolicyConfig": needed("", []),
        "sensitiveInformationPolicyConfig.piiEntitiesConfigs.action": ["NONE"],
        "sensitiveInformationPolicyConfig.piiEntitiesConfigs.inputAction": ["NONE"],
        "sensitiveInformationPolicyConfig.piiEntitiesConfigs.outputEnabled": [false],
        "sensitiveInformationPolicyConfig.regexesConfigs.action": ["NONE"],
        "sensitiveInformationPolicyConfig.regexesConfigs.outputAction": ["NONE"],
        "sensitiveInformationPolicyConfig.regexesConfigs.inputEnabled": [false],
        "contentPolicyConfig": needed(),
        "contentPolicyConfig.filtersConfigs": needed([], [{ type: "HATE", inputStrength: "HIGH" }]),
        "contentPolicyConfig.filtersConfigs.inputStrength": ["NONE"],
      },
    },
  },
  {
    types: ["aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration"],
    good: { loggingConfig: { textDataDeliveryEnabled: true, s3Config: { bucketName: "records" } } },
    weaker: {
      "bedrock-guardrail-require-filters": {
        "loggingConfig.textDataDeliveryEnabled": [false],
        "loggingConfig.s3Config": reference(""),
      },
    },
  },
];
