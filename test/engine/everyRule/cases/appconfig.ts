import { type Cases } from "../case";
import { KEY, managedKey } from "../values";

export const cases: Cases = {
  "appconfig-profile-require-customer-key": {
    type: "aws:appconfig/configurationProfile:ConfigurationProfile",
    props: { applicationId: "a1b2c3d", locationUri: "hosted", kmsKeyIdentifier: managedKey("appconfig") },
    mended: { kmsKeyIdentifier: KEY },
  },
};
