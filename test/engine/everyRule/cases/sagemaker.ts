import { type Cases } from "../case";
import { GROUPS, KEY, ROLE, SUBNETS } from "../values";

const notebook = { instanceType: "ml.m5.large", roleArn: ROLE };

export const cases: Cases = {
  "sagemaker-data-require-customer-key": {
    type: "aws:sagemaker/notebookInstance:NotebookInstance",
    props: notebook,
    mended: { kmsKeyId: KEY },
  },
  "sagemaker-job-require-isolation": {
    type: "aws:sagemaker/model:Model",
    props: { executionRoleArn: ROLE, enableNetworkIsolation: false },
    mended: { enableNetworkIsolation: true, vpcConfig: { subnets: SUBNETS, securityGroupIds: GROUPS } },
  },
  "sagemaker-notebook-require-isolation": {
    type: "aws:sagemaker/notebookInstance:NotebookInstance",
    props: { ...notebook, kmsKeyId: KEY, directInternetAccess: "Enabled" },
    mended: {
      directInternetAccess: "Disabled",
      subnetId: SUBNETS[0],
      rootAccess: "Disabled",
      instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" },
    },
  },
};
