import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  // No type of the AWS package: these stores are made through Cloud Control.
  "healthlake-datastore-require-customer-key": {
    type: "aws-native:healthlake:FhirDatastore",
    props: { datastoreTypeVersion: "R4", sseConfiguration: { kmsEncryptionConfig: { cmkType: "AWS_OWNED_KMS_KEY" } } },
    mended: { sseConfiguration: { kmsEncryptionConfig: { cmkType: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId: KEY } } },
  },
};
