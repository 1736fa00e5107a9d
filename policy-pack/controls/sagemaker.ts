import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const sagemakerDataRequireCustomerKey = customerKeyControl({
  id: "sagemaker-data-require-customer-key",
  things: "SageMaker notebooks, domains, endpoints and results of jobs",
  severity: "critical",
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html",
  equivalents: {
    awsConfig: [
      "SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED",
      "SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED",
    ],
    cdkNag: [
      "HIPAA.Security-SageMakerNotebookInstanceKMSKeyConfigured",
      "HIPAA.Security-SageMakerEndpointConfigurationKMSKeyConfigured",
    ],
    checkov: ["CKV_AWS_22", "CKV_AWS_187", "CKV_AWS_98", "CKV_AWS_367", "CKV_AWS_372"],
    prowler: [
      "sagemaker_notebook_instance_encryption_enabled",
      "sagemaker_endpoint_config_kms_encryption_enabled",
      "sagemaker_training_jobs_volume_and_output_encryption_enabled",
    ],
  },
});

export const sagemakerKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:sagemaker/notebookInstance:NotebookInstance", "aws:sagemaker/domain:Domain"],
    key: "kmsKeyId",
  },
  {
    types: ["aws:sagemaker/domain:Domain"],
    key: "defaultUserSettings.sharingSettings.s3KmsKeyId",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:sagemaker/domain:Domain"],
    key: "defaultUserSettings.canvasAppSettings.workspaceSettings.s3KmsKeyId",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:sagemaker/userProfile:UserProfile"],
    key: "userSettings.sharingSettings.s3KmsKeyId",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:sagemaker/userProfile:UserProfile"],
    key: "userSettings.canvasAppSettings.workspaceSettings.s3KmsKeyId",
    optional: "the default encryption of the bucket applies, which is judged with the bucket",
  },
  {
    types: ["aws:sagemaker/endpointConfiguration:EndpointConfiguration"],
    key: "kmsKeyArn",
  },
  {
    types: ["aws:sagemaker/endpointConfiguration:EndpointConfiguration"],
    key: "dataCaptureConfig.kmsKeyId",
    when: [{ path: "dataCaptureConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/endpointConfiguration:EndpointConfiguration"],
    key: "asyncInferenceConfig.outputConfig.kmsKeyId",
    when: [{ path: "asyncInferenceConfig.outputConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/endpointConfiguration:EndpointConfiguration"],
    each: "productionVariants[]",
    key: "coreDumpConfig.kmsKeyId",
    when: [{ path: "coreDumpConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/endpointConfiguration:EndpointConfiguration"],
    each: "shadowProductionVariants[]",
    key: "coreDumpConfig.kmsKeyId",
    when: [{ path: "coreDumpConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/algorithm:Algorithm"],
    key: "validationSpecification.validationProfiles.trainingJobDefinition.outputDataConfig.kmsKeyId",
    when: [{ path: "validationSpecification.validationProfiles.trainingJobDefinition.outputDataConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/algorithm:Algorithm"],
    key: "validationSpecification.validationProfiles.transformJobDefinition.transformOutput.kmsKeyId",
    when: [{ path: "validationSpecification.validationProfiles.transformJobDefinition.transformOutput", is: "given" }],
  },
  {
    types: ["aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition"],
    key: "dataQualityJobOutputConfig.kmsKeyId",
  },
  {
    types: ["aws:sagemaker/deviceFleet:DeviceFleet"],
    key: "outputConfig.kmsKeyId",
  },
  {
    types: ["aws:sagemaker/featureGroup:FeatureGroup"],
    key: "offlineStoreConfig.s3StorageConfig.kmsKeyId",
    when: [{ path: "offlineStoreConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/featureGroup:FeatureGroup"],
    key: "onlineStoreConfig.securityConfig.kmsKeyId",
    when: [{ path: "onlineStoreConfig.enableOnlineStore", is: [true] }],
  },
  {
    types: ["aws:sagemaker/flowDefinition:FlowDefinition"],
    key: "outputConfig.kmsKeyId",
  },
  {
    types: ["aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob"],
    key: "trainingJobDefinition.outputDataConfig.kmsKeyId",
    when: [{ path: "trainingJobDefinition.outputDataConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob"],
    each: "trainingJobDefinitions[]",
    key: "outputDataConfig.kmsKeyId",
    when: [{ path: "outputDataConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/labelingJob:LabelingJob"],
    key: "outputConfig.kmsKeyId",
  },
  {
    types: ["aws:sagemaker/modelCard:ModelCard"],
    key: "securityConfig.kmsKeyId",
  },
  {
    types: ["aws:sagemaker/monitoringSchedule:MonitoringSchedule"],
    key: "monitoringScheduleConfig.monitoringJobDefinition.monitoringOutputConfig.kmsKeyId",
    when: [{ path: "monitoringScheduleConfig.monitoringJobDefinition.monitoringOutputConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/trainingJob:TrainingJob"],
    key: "outputDataConfig.kmsKeyId",
  },
];
