import type { Control } from "./control";

export const healthlakeDatastoreRequireCustomerKey: Control = {
  id: "healthlake-datastore-require-customer-key",
  title: "FHIR data stores are encrypted with customer-managed keys.",
  citations: ["164.312(a)(2)(iv)"],
  severity: "critical",
  description:
    "cmkType is CUSTOMER_MANAGED_KMS_KEY with a kmsKeyId that is no AWS-managed key. @pulumi/aws has no type for HealthLake; those of @pulumi/aws-native and the AWS Cloud Control provider are judged.",
  remediation: 'set sseConfiguration: { kmsEncryptionConfig: { cmkType: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId } }.',
  source: "https://docs.aws.amazon.com/healthlake/latest/devguide/data-protection.html",
  equivalents: {},
};
