import { emrConfigurationRequireDiskEncryption as control } from "../../controls/emrSafeguards";
import { atRest, configurationRule, rest } from "./configuration";

export const emrConfigurationRequireDiskEncryption = configurationRule(
  control,
  [
    atRest,
    {
      path: `${rest}.LocalDiskEncryptionConfiguration.EncryptionKeyProviderType`,
      accepts: { oneOf: ["AwsKms", "Custom"] },
      what: "keeps local disks unencrypted",
    },
  ],
  { key: `${rest}.LocalDiskEncryptionConfiguration.AwsKmsKey` },
);
