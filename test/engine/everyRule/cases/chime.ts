import { type Cases } from "../case";
import { KEY, managedKey } from "../values";

export const cases: Cases = {
  "chime-voice-require-customer-key": {
    type: "aws:chime/sdkvoiceVoiceProfileDomain:SdkvoiceVoiceProfileDomain",
    props: { serverSideEncryptionConfiguration: { kmsKeyArn: managedKey("chime") } },
    mended: { serverSideEncryptionConfiguration: { kmsKeyArn: KEY } },
  },
};
