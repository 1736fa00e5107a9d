import type { Control } from "./control";

export const sagemakerNotebookRequireIsolation: Control = {
  id: "sagemaker-notebook-require-isolation",
  title: "Notebooks and studio domains reach the internet through the VPC only.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "high",
  description:
    "directInternetAccess and rootAccess of notebook instances are Disabled, they are in a subnet, use IMDSv2 and a supported platform, and domains have appNetworkAccessType VpcOnly.",
  remediation:
    'set directInternetAccess: "Disabled", rootAccess: "Disabled", subnetId and instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" }; on domains appNetworkAccessType: "VpcOnly".',
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html",
  equivalents: {
    awsConfig: [
      "SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS",
      "SAGEMAKER_NOTEBOOK_INSTANCE_INSIDE_VPC",
      "SAGEMAKER_DOMAIN_IN_VPC",
      "SAGEMAKER_NOTEBOOK_INSTANCE_ROOT_ACCESS_CHECK",
      "SAGEMAKER_NOTEBOOK_INSTANCE_PLATFORM_VERSION",
    ],
    cdkNag: ["HIPAA.Security-SageMakerNotebookNoDirectInternetAccess", "SageMakerNotebookInVPC"],
    checkov: ["CKV_AWS_122", "CKV_AWS_306", "CKV_AWS_307", "CKV_AWS_371"],
    prowler: [
      "sagemaker_notebook_instance_without_direct_internet_access_configured",
      "sagemaker_notebook_instance_vpc_settings_configured",
      "sagemaker_notebook_instance_root_access_disabled",
    ],
  },
};

export const sagemakerJobRequireIsolation: Control = {
  id: "sagemaker-job-require-isolation",
  title: "Models and jobs are isolated, and their containers talk encrypted.",
  citations: ["164.312(e)(1)", "164.312(a)(2)(iv)"],
  severity: "medium",
  description:
    "Models, training, tuning, quality and monitoring jobs have enableNetworkIsolation true and a vpcConfig; jobs have enableInterContainerTrafficEncryption true.",
  remediation: "set enableNetworkIsolation and enableInterContainerTrafficEncryption to true and give a vpcConfig.",
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html",
  equivalents: {
    awsConfig: ["SAGEMAKER_MODEL_ISOLATION_ENABLED", "SAGEMAKER_MODEL_IN_VPC"],
    checkov: ["CKV_AWS_369", "CKV_AWS_370"],
    prowler: [
      "sagemaker_training_jobs_intercontainer_encryption_enabled",
      "sagemaker_models_network_isolation_enabled",
      "sagemaker_models_vpc_settings_configured",
      "sagemaker_training_jobs_network_isolation_enabled",
      "sagemaker_training_jobs_vpc_settings_configured",
    ],
  },
};
