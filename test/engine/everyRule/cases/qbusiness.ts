import { type Cases } from "../case";
import { KEY, ROLE } from "../values";

export const cases: Cases = {
  "qbusiness-application-require-customer-key": {
    type: "aws:qbusiness/application:Application",
    props: {
      displayName: "Guidelines",
      iamServiceRoleArn: ROLE,
      identityCenterInstanceArn: "arn:aws:sso:::instance/ssoins-0a1b2c3d4e5f6000",
      attachmentsConfiguration: { attachmentsControlMode: "DISABLED" },
    },
    mended: { encryptionConfiguration: { kmsKeyId: KEY } },
  },
};
