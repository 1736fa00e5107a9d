import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const sagemakerVolumeRequireCustomerKey = customerKeyControl({
  id: "sagemaker-volume-require-customer-key",
  things: "Volumes of SageMaker jobs",
  severity: "critical",
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html",
  equivalents: { checkov: ["CKV_AWS_368"], prowler: ["sagemaker_training_jobs_volume_and_output_encryption_enabled"] },
});

/** The volumes that a job computes on have keys of their own beside those of what it writes. */
export const sagemakerVolumeKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:sagemaker/algorithm:Algorithm"],
    key: "validationSpecification.validationProfiles.trainingJobDefinition.resourceConfig.volumeKmsKeyId",
    when: [{ path: "validationSpecification.validationProfiles.trainingJobDefinition.resourceConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/algorithm:Algorithm"],
    key: "validationSpecification.validationProfiles.transformJobDefinition.transformResources.volumeKmsKeyId",
    when: [
      { path: "validationSpecification.validationProfiles.transformJobDefinition.transformResources", is: "given" },
    ],
  },
  {
    types: ["aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition"],
    key: "jobResources.clusterConfig.volumeKmsKeyId",
  },
  {
    types: ["aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob"],
    key: "trainingJobDefinition.hyperParameterTuningResourceConfig.volumeKmsKeyId",
    when: [{ path: "trainingJobDefinition.hyperParameterTuningResourceConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob"],
    key: "trainingJobDefinition.resourceConfig.volumeKmsKeyId",
    when: [{ path: "trainingJobDefinition.resourceConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob"],
    each: "trainingJobDefinitions[]",
    key: "hyperParameterTuningResourceConfig.volumeKmsKeyId",
    when: [{ path: "hyperParameterTuningResourceConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/hyperParameterTuningJob:HyperParameterTuningJob"],
    each: "trainingJobDefinitions[]",
    key: "resourceConfig.volumeKmsKeyId",
    when: [{ path: "resourceConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/labelingJob:LabelingJob"],
    key: "labelingJobAlgorithmsConfig.labelingJobResourceConfig.volumeKmsKeyId",
    when: [{ path: "labelingJobAlgorithmsConfig.labelingJobResourceConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/monitoringSchedule:MonitoringSchedule"],
    key: "monitoringScheduleConfig.monitoringJobDefinition.monitoringResources.clusterConfig.volumeKmsKeyId",
    when: [{ path: "monitoringScheduleConfig.monitoringJobDefinition.monitoringResources.clusterConfig", is: "given" }],
  },
  {
    types: ["aws:sagemaker/trainingJob:TrainingJob"],
    key: "resourceConfig.volumeKmsKeyId",
  },
];
