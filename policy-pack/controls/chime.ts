import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const chimeVoiceRequireCustomerKey = customerKeyControl({
  id: "chime-voice-require-customer-key",
  things: "Chime SDK voice profiles",
  severity: "high",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/chime/sdkvoicevoiceprofiledomain/",
  equivalents: {},
});

export const chimeKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:chime/sdkvoiceVoiceProfileDomain:SdkvoiceVoiceProfileDomain"],
    key: "serverSideEncryptionConfiguration.kmsKeyArn",
  },
  {
    types: ["aws:chimesdkmediapipelines/mediaInsightsPipelineConfiguration:MediaInsightsPipelineConfiguration"],
    each: "elements[]",
    key: "amazonTranscribeCallAnalyticsProcessorConfiguration.postCallAnalyticsSettings.outputEncryptionKmsKeyId",
    when: [{ path: "amazonTranscribeCallAnalyticsProcessorConfiguration.postCallAnalyticsSettings", is: "given" }],
  },
];
