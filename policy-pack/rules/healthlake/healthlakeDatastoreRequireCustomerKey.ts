import { healthlakeDatastoreRequireCustomerKey as control } from "../../controls/healthlake";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws-native:healthlake:FhirDatastore", "awscc:healthlake/fhirDatastore:FhirDatastore"];

export const healthlakeDatastoreRequireCustomerKey = requireProperties(control, [
  {
    types,
    path: "sseConfiguration.kmsEncryptionConfig.cmkType",
    accepts: { oneOf: ["CUSTOMER_MANAGED_KMS_KEY"] },
    weak: "leaves the key to AWS",
    absent: "so AWS's own key encrypts the data",
  },
  {
    types,
    path: "sseConfiguration.kmsEncryptionConfig.kmsKeyId",
    accepts: { matches: /^(?!.*alias\/aws\/)./ },
    weak: "names an AWS-managed key",
    absent: "so AWS's own key encrypts the data",
    reference: true,
  },
]);
