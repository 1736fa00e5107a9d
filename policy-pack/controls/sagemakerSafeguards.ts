import type { Control } from "./control";

export const sagemakerNotebookForbidInternetAccess: Control = {
  id: "sagemaker-notebook-forbid-internet-access",
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
  description: "directInternetAccess of notebook instances is Disabled, and domains have appNetworkAccessType VpcOnly.",
  remediation: 'set directInternetAccess: "Disabled"; on domains appNetworkAccessType: "VpcOnly".',
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html",
  equivalents: {
    awsConfig: ["SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS", "SAGEMAKER_DOMAIN_IN_VPC"],
    cdkNag: ["HIPAA.Security-SageMakerNotebookNoDirectInternetAccess"],
    checkov: ["CKV_AWS_122"],
    prowler: ["sagemaker_notebook_instance_without_direct_internet_access_configured"],
  },
};

export const sagemakerNotebookRequireSubnet: Control = {
  id: "sagemaker-notebook-require-subnet",
  title: "Notebooks stand in a VPC of ours.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "high",
  description: "Notebook instances name a subnet.",
  remediation: "set subnetId.",
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html",
  equivalents: {
    awsConfig: ["SAGEMAKER_NOTEBOOK_INSTANCE_INSIDE_VPC"],
    cdkNag: ["SageMakerNotebookInVPC"],
    checkov: ["CKV_AWS_306"],
    prowler: ["sagemaker_notebook_instance_vpc_settings_configured"],
  },
};

export const sagemakerNotebookForbidRootAccess: Control = {
  id: "sagemaker-notebook-forbid-root-access",
  title: "Users of notebooks are not root.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  severity: "high",
  description: "rootAccess of notebook instances is Disabled.",
  remediation: 'set rootAccess: "Disabled".',
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html",
  equivalents: {
    awsConfig: ["SAGEMAKER_NOTEBOOK_INSTANCE_ROOT_ACCESS_CHECK"],
    checkov: ["CKV_AWS_307"],
    prowler: ["sagemaker_notebook_instance_root_access_disabled"],
  },
};

export const sagemakerNotebookRequireImdsv2: Control = {
  id: "sagemaker-notebook-require-imdsv2",
  title: "Notebooks answer metadata requests with session tokens only.",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)"],
  severity: "high",
  description: "minimumInstanceMetadataServiceVersion of notebook instances is 2.",
  remediation: 'set instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" }.',
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html",
  equivalents: { checkov: ["CKV_AWS_371"] },
};

export const sagemakerNotebookRequireSupportedPlatform: Control = {
  id: "sagemaker-notebook-require-supported-platform",
  title: "Notebooks run on a platform that gets security fixes.",
  citations: ["164.312(a)(1)", "164.308(a)(5)(ii)(B)"],
  severity: "high",
  description: "platformIdentifier, where it is given, is not one of Amazon Linux 1 or 2.",
  remediation: "set platformIdentifier to a current platform, or leave it out.",
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-al2.html",
  equivalents: { awsConfig: ["SAGEMAKER_NOTEBOOK_INSTANCE_PLATFORM_VERSION"] },
};

export const sagemakerJobRequireNetworkIsolation: Control = {
  id: "sagemaker-job-require-network-isolation",
  title: "Containers of models and jobs cannot call out.",
  citations: ["164.312(e)(1)", "164.312(a)(1)"],
  severity: "medium",
  description: "Models, training, tuning, quality and monitoring jobs have enableNetworkIsolation true.",
  remediation: "set enableNetworkIsolation to true.",
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html",
  equivalents: {
    awsConfig: ["SAGEMAKER_MODEL_ISOLATION_ENABLED"],
    checkov: ["CKV_AWS_370"],
    prowler: ["sagemaker_models_network_isolation_enabled", "sagemaker_training_jobs_network_isolation_enabled"],
  },
};

export const sagemakerJobRequireTrafficEncryption: Control = {
  id: "sagemaker-job-require-traffic-encryption",
  title: "Containers of a job talk encrypted.",
  citations: ["164.312(e)(1)", "164.312(a)(2)(iv)"],
  severity: "medium",
  description: "Training, tuning, quality and monitoring jobs have enableInterContainerTrafficEncryption true.",
  remediation: "set enableInterContainerTrafficEncryption to true.",
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html",
  equivalents: { checkov: ["CKV_AWS_369"], prowler: ["sagemaker_training_jobs_intercontainer_encryption_enabled"] },
};

export const sagemakerJobRequireVpc: Control = {
  id: "sagemaker-job-require-vpc",
  title: "Models and jobs reach data through a VPC.",
  citations: ["164.312(e)(1)", "164.312(a)(1)"],
  severity: "medium",
  description: "Models, training, tuning, quality and monitoring jobs have a vpcConfig.",
  remediation: "give a vpcConfig.",
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html",
  equivalents: {
    awsConfig: ["SAGEMAKER_MODEL_IN_VPC"],
    prowler: ["sagemaker_models_vpc_settings_configured", "sagemaker_training_jobs_vpc_settings_configured"],
  },
};
