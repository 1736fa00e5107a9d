import { emrConfigurationRequireS3Encryption as control } from "../../controls/emrSafeguards";
import { atRest, configurationRule, rest } from "./configuration";

export const emrConfigurationRequireS3Encryption = configurationRule(
  control,
  [
    atRest,
    {
      path: `${rest}.S3EncryptionConfiguration.EncryptionMode`,
      accepts: { oneOf: ["SSE-KMS", "CSE-KMS", "CSE-Custom"] },
      what: "does not encrypt what clusters write to S3 with a key of ours",
    },
  ],
  { key: `${rest}.S3EncryptionConfiguration.AwsKmsKey`, tellsUnknown: true },
);
