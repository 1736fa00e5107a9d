import { type Cases } from "../case";
import { GROUPS, KEY, ROLE, SUBNETS } from "../values";

const notebook = { instanceType: "ml.m5.large", roleArn: ROLE };

const computers = { instanceCount: 1, instanceType: "ml.m5.large", volumeSizeInGb: 20 };
const quality = {
  roleArn: ROLE,
  dataQualityAppSpecification: { imageUri: "111122223333.dkr.ecr.us-east-1.amazonaws.com/quality:1" },
  dataQualityJobInput: { endpointInput: { endpointName: "risk" } },
  dataQualityJobOutputConfig: { kmsKeyId: KEY, monitoringOutputs: { s3Output: { s3Uri: "s3://quality/" } } },
  jobResources: { clusterConfig: computers },
};

export const cases: Cases = {
  "sagemaker-data-require-customer-key": {
    type: "aws:sagemaker/notebookInstance:NotebookInstance",
    props: notebook,
    mended: { kmsKeyId: KEY },
  },
  "sagemaker-job-require-network-isolation": {
    type: "aws:sagemaker/model:Model",
    props: { executionRoleArn: ROLE, enableNetworkIsolation: false },
    mended: { enableNetworkIsolation: true },
  },
  "sagemaker-job-require-traffic-encryption": {
    type: "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition",
    props: { ...quality, networkConfig: { enableInterContainerTrafficEncryption: false } },
    mended: { networkConfig: { enableInterContainerTrafficEncryption: true } },
  },
  "sagemaker-job-require-vpc": {
    type: "aws:sagemaker/model:Model",
    props: { executionRoleArn: ROLE, enableNetworkIsolation: true },
    mended: { vpcConfig: { subnets: SUBNETS, securityGroupIds: GROUPS } },
  },
  "sagemaker-volume-require-customer-key": {
    type: "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition",
    props: quality,
    mended: { jobResources: { clusterConfig: { ...computers, volumeKmsKeyId: KEY } } },
  },
  "sagemaker-notebook-forbid-internet-access": {
    type: "aws:sagemaker/notebookInstance:NotebookInstance",
    props: { ...notebook, kmsKeyId: KEY, directInternetAccess: "Enabled" },
    mended: { directInternetAccess: "Disabled" },
  },
  "sagemaker-notebook-forbid-root-access": {
    type: "aws:sagemaker/notebookInstance:NotebookInstance",
    props: { ...notebook, kmsKeyId: KEY, rootAccess: "Enabled" },
    mended: { rootAccess: "Disabled" },
  },
  "sagemaker-notebook-require-imdsv2": {
    type: "aws:sagemaker/notebookInstance:NotebookInstance",
    props: { ...notebook, kmsKeyId: KEY },
    mended: { instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" } },
  },
  "sagemaker-notebook-require-subnet": {
    type: "aws:sagemaker/notebookInstance:NotebookInstance",
    props: { ...notebook, kmsKeyId: KEY },
    mended: { subnetId: SUBNETS[0] },
  },
  "sagemaker-notebook-require-supported-platform": {
    type: "aws:sagemaker/notebookInstance:NotebookInstance",
    props: { ...notebook, kmsKeyId: KEY, platformIdentifier: "notebook-al1-v1" },
    mended: { platformIdentifier: "notebook-al2023-v1" },
  },
};
