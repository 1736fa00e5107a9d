import { type Cases } from "../case";
import { KEY, managedKey } from "../values";

export const cases: Cases = {
  "verifiedaccess-policy-require-customer-key": {
    type: "aws:verifiedaccess/group:Group",
    props: {
      verifiedaccessInstanceId: "vai-0a1b2c3d4e5f60001",
      sseConfiguration: { customerManagedKeyEnabled: true, kmsKeyArn: managedKey("ec2") },
    },
    mended: { sseConfiguration: { customerManagedKeyEnabled: true, kmsKeyArn: KEY } },
  },
};
