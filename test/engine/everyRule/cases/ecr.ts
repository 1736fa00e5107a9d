import { type Cases, Output } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "ecr-registry-require-scanning": {
    type: "aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration",
    props: { scanType: "BASIC" },
    mended: {
      scanType: "ENHANCED",
      rules: [{ scanFrequency: "CONTINUOUS_SCAN", repositoryFilters: [{ filter: "*", filterType: "WILDCARD" }] }],
    },
  },
  "ecr-repository-require-customer-key": {
    type: "aws:ecr/repository:Repository",
    props: { imageTagMutability: "IMMUTABLE", encryptionConfigurations: [{ encryptionType: "AES256" }] },
    mended: { encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: KEY }] },
  },
  "ecr-repository-require-immutable-tags": {
    type: "aws:ecr/repository:Repository",
    props: { imageTagMutability: "MUTABLE" },
    mended: { imageTagMutability: "IMMUTABLE" },
  },
  "ecr-repository-require-scanning": {
    type: "aws:ecr/repository:Repository",
    props: { imageTagMutability: "IMMUTABLE", imageScanningConfiguration: { scanOnPush: false } },
    mended: { imageScanningConfiguration: { scanOnPush: true } },
  },
  "ecr-repository-require-lifecycle": {
    type: "aws:ecr/repository:Repository",
    props: { imageTagMutability: "IMMUTABLE" },
    mended: {},
    mendedBeside: {
      policy: {
        type: "aws:ecr/lifecyclePolicy:LifecyclePolicy",
        props: { repository: new Output("", "name"), policy: "{}" },
      },
    },
  },
};
