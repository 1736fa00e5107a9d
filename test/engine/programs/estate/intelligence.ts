import * as bedrock from "@pulumi/aws/bedrock";
import * as bedrockmodel from "@pulumi/aws/bedrockmodel";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as comprehend from "@pulumi/aws/comprehend";
import * as kendra from "@pulumi/aws/kendra";
import * as lex from "@pulumi/aws/lex";
import * as sagemaker from "@pulumi/aws/sagemaker";
import { audit, records, recordsAlias } from "./keys";
import { appGroup, network, privateSubnets } from "./network";
import { account, arn, platformKeyArn, region, roleArn } from "./shared";

const vpcConfig = { subnets: privateSubnets, securityGroupIds: [appGroup.id] };

// SageMaker.
const start = new sagemaker.NotebookInstanceLifecycleConfiguration("start", {
  name: "start",
  onStart: Buffer.from("#!/bin/bash\nset -e\n").toString("base64"),
});
new sagemaker.NotebookInstance("research", {
  name: "research",
  roleArn: roleArn("notebook"),
  instanceType: "ml.t3.medium",
  kmsKeyId: records.keyId,
  subnetId: privateSubnets[0]!,
  securityGroups: [appGroup.id],
  directInternetAccess: "Disabled",
  rootAccess: "Disabled",
  lifecycleConfigName: start.name,
  instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" },
});
const domain = new sagemaker.Domain("studio", {
  domainName: "studio",
  authMode: "IAM",
  vpcId: network.id,
  subnetIds: privateSubnets,
  kmsKeyId: records.arn,
  appNetworkAccessType: "VpcOnly",
  defaultUserSettings: {
    executionRole: roleArn("notebook"),
    securityGroups: [appGroup.id],
    sharingSettings: {
      notebookOutputOption: "Allowed",
      s3KmsKeyId: records.arn,
      s3OutputPath: "s3://estate-results/studio",
    },
  },
  retentionPolicy: { homeEfsFileSystem: "Retain" },
});
new sagemaker.UserProfile("analyst", { domainId: domain.id, userProfileName: "analyst" });
const model = new sagemaker.Model("triage", {
  name: "triage",
  executionRoleArn: roleArn("inference"),
  enableNetworkIsolation: true,
  vpcConfig,
  primaryContainer: {
    image: `${account}.dkr.ecr.${region}.amazonaws.com/triage:1`,
    modelDataUrl: "s3://estate-artifacts/triage.tar.gz",
  },
});
const configuration = new sagemaker.EndpointConfiguration("triage", {
  name: "triage",
  kmsKeyArn: records.arn,
  productionVariants: [
    { variantName: "main", modelName: model.name, instanceType: "ml.m5.large", initialInstanceCount: 2 },
  ],
  dataCaptureConfig: {
    enableCapture: true,
    initialSamplingPercentage: 10,
    destinationS3Uri: "s3://estate-results/capture",
    kmsKeyId: records.arn,
    captureOptions: [{ captureMode: "Input" }],
  },
});
new sagemaker.Endpoint("triage", { name: "triage", endpointConfigName: configuration.name });
new sagemaker.FeatureGroup("vitals", {
  featureGroupName: "vitals",
  recordIdentifierFeatureName: "id",
  eventTimeFeatureName: "time",
  roleArn: roleArn("features"),
  featureDefinitions: [
    { featureName: "id", featureType: "String" },
    { featureName: "time", featureType: "String" },
  ],
  onlineStoreConfig: { enableOnlineStore: true, securityConfig: { kmsKeyId: records.arn } },
  offlineStoreConfig: { s3StorageConfig: { s3Uri: "s3://estate-results/features", kmsKeyId: records.arn } },
});
new sagemaker.DataQualityJobDefinition("triage", {
  name: "triage",
  roleArn: roleArn("inference"),
  dataQualityAppSpecification: { imageUri: `${account}.dkr.ecr.${region}.amazonaws.com/monitor:1` },
  dataQualityJobInput: { endpointInput: { endpointName: "triage" } },
  dataQualityJobOutputConfig: {
    kmsKeyId: records.arn,
    monitoringOutputs: { s3Output: { s3Uri: "s3://estate-results/quality" } },
  },
  jobResources: {
    clusterConfig: { instanceCount: 1, instanceType: "ml.m5.large", volumeSizeInGb: 20, volumeKmsKeyId: records.arn },
  },
  networkConfig: { enableInterContainerTrafficEncryption: true, enableNetworkIsolation: true, vpcConfig },
});

// Bedrock.
const prompts = new cloudwatch.LogGroup("bedrock", {
  name: "/estate/bedrock",
  kmsKeyId: audit.arn,
  retentionInDays: 2192,
});
new bedrockmodel.InvocationLoggingConfiguration("on", {
  loggingConfig: {
    textDataDeliveryEnabled: true,
    imageDataDeliveryEnabled: true,
    embeddingDataDeliveryEnabled: true,
    cloudwatchConfig: { logGroupName: prompts.name, roleArn: roleArn("bedrock-logs") },
    s3Config: { bucketName: "estate-audit", keyPrefix: "bedrock" },
  },
});
const guardrail = new bedrock.Guardrail("clinical", {
  name: "clinical",
  kmsKeyArn: records.arn,
  blockedInputMessaging: "I cannot help with that.",
  blockedOutputsMessaging: "I cannot help with that.",
  sensitiveInformationPolicyConfig: {
    piiEntitiesConfigs: ["US_SOCIAL_SECURITY_NUMBER", "NAME", "PHONE", "ADDRESS"].map((type) => ({
      type,
      action: "ANONYMIZE",
    })),
  },
  contentPolicyConfig: {
    filtersConfigs: [
      { type: "PROMPT_ATTACK", inputStrength: "HIGH", outputStrength: "NONE" },
      { type: "MISCONDUCT", inputStrength: "HIGH", outputStrength: "HIGH" },
    ],
  },
});
new bedrock.AgentAgent("triage", {
  agentName: "triage",
  agentResourceRoleArn: roleArn("agent"),
  foundationModel: "anthropic.claude-3-5-sonnet-20241022-v2:0",
  instruction: "You help nurses to find the right chart and never give medical advice of your own.",
  customerEncryptionKeyArn: records.arn,
  guardrailConfigurations: [{ guardrailIdentifier: guardrail.guardrailId, guardrailVersion: "1" }],
});
new bedrock.AgentKnowledgeBase("guidelines", {
  name: "guidelines",
  roleArn: roleArn("knowledge"),
  knowledgeBaseConfiguration: {
    type: "VECTOR",
    vectorKnowledgeBaseConfiguration: {
      embeddingModelArn: `arn:aws:bedrock:${region}::foundation-model/amazon.titan-embed-text-v2:0`,
    },
  },
  storageConfiguration: {
    type: "OPENSEARCH_SERVERLESS",
    opensearchServerlessConfiguration: {
      collectionArn: arn("aoss", "collection/0123456789abcdefghij"),
      vectorIndexName: "guidelines",
      fieldMapping: { vectorField: "vector", textField: "text", metadataField: "metadata" },
    },
  },
});
new bedrock.AgentDataSource("guidelines", {
  knowledgeBaseId: "0123456789",
  name: "guidelines",
  dataSourceConfiguration: { type: "S3", s3Configuration: { bucketArn: "arn:aws:s3:::estate-artifacts" } },
  serverSideEncryptionConfiguration: { kmsKeyArn: records.arn },
});
new bedrock.CustomModel("letters", {
  customModelName: "letters",
  jobName: "letters-1",
  baseModelIdentifier: `arn:aws:bedrock:${region}::foundation-model/amazon.titan-text-express-v1`,
  roleArn: roleArn("bedrock-training"),
  customModelKmsKeyId: recordsAlias.targetKeyArn,
  hyperparameters: { epochCount: "1", batchSize: "1", learningRate: "0.005", learningRateWarmupSteps: "0" },
  trainingDataConfig: { s3Uri: "s3://estate-artifacts/letters.jsonl" },
  outputDataConfig: { s3Uri: "s3://estate-results/letters/" },
  vpcConfig: { subnetIds: privateSubnets, securityGroupIds: [appGroup.id] },
});

// Language.
new comprehend.EntityRecognizer("drugs", {
  name: "drugs",
  languageCode: "en",
  dataAccessRoleArn: roleArn("comprehend"),
  modelKmsKeyId: records.arn,
  volumeKmsKeyId: platformKeyArn,
  vpcConfig: { subnets: privateSubnets, securityGroupIds: [appGroup.id] },
  inputDataConfig: {
    entityTypes: [{ type: "DRUG" }],
    documents: { s3Uri: "s3://estate-artifacts/documents" },
    entityList: { s3Uri: "s3://estate-artifacts/entities" },
  },
});
new kendra.Index("policies", {
  name: "policies",
  edition: "ENTERPRISE_EDITION",
  roleArn: roleArn("kendra"),
  serverSideEncryptionConfiguration: { kmsKeyId: records.arn },
  userContextPolicy: "USER_TOKEN",
  userTokenConfigurations: {
    jwtTokenTypeConfiguration: { keyLocation: "URL", url: "https://login.clinic.example/.well-known/jwks.json" },
  },
});
new lex.V2modelsBot("desk", {
  name: "desk",
  roleArn: roleArn("lex"),
  idleSessionTtlInSeconds: 300,
  dataPrivacies: [{ childDirected: false }],
});
