import { type Cases } from "../case";
import { KEY, ROLE } from "../values";

export const cases: Cases = {
  "securitylake-lake-require-customer-key": {
    type: "aws:securitylake/dataLake:DataLake",
    props: { metaStoreManagerRoleArn: ROLE, configuration: { region: "us-east-1" } },
    mended: { configuration: { region: "us-east-1", encryptionConfigurations: [{ kmsKeyId: KEY }] } },
  },
};
