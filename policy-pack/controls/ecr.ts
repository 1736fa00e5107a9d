import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const ecrRepositoryRequireCustomerKey = customerKeyControl({
  id: "ecr-repository-require-customer-key",
  things: "ECR repositories",
  severity: "medium",
  source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html",
  equivalents: { awsConfig: ["ECR_REPOSITORY_CMK_ENCRYPTION_ENABLED"], checkov: ["CKV_AWS_136"] },
});

export const ecrKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:ecr/repository:Repository", "aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate"],
    each: "encryptionConfigurations[]",
    eachRequired: true,
    key: "kmsKey",
    on: [{ path: "encryptionType", is: ["KMS", "KMS_DSSE"] }],
  },
];
