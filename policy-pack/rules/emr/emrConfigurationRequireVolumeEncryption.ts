import { emrConfigurationRequireVolumeEncryption as control } from "../../controls/emrSafeguards";
import { configurationRule, rest } from "./configuration";

export const emrConfigurationRequireVolumeEncryption = configurationRule(control, [
  {
    path: `${rest}.LocalDiskEncryptionConfiguration.EnableEbsEncryption`,
    accepts: { oneOf: [true] },
    what: "keeps EBS volumes unencrypted",
    when: [{ path: `${rest}.LocalDiskEncryptionConfiguration.EncryptionKeyProviderType`, is: ["AwsKms"] }],
  },
]);
