import { emrConfigurationRequireEncryption as control } from "../../controls/emrSafeguards";
import { judgeUnknownJson, lookJson } from "../../judge/jsonText";
import { judgeKeyValue } from "../../judge/keys";
import { look } from "../../judge/look";
import { proveKey } from "../../judge/proveKey";
import { answerOf, type Accepted } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const type = "aws:emr/securityConfiguration:SecurityConfiguration";
const at = "configuration";
const rest = "EncryptionConfiguration.AtRestEncryptionConfiguration";
const keys = [`${rest}.S3EncryptionConfiguration.AwsKmsKey`, `${rest}.LocalDiskEncryptionConfiguration.AwsKmsKey`];

/** What the document has to say, and what it means if it does not. */
const demands: readonly (readonly [path: string, accepts: Accepted, what: string])[] = [
  ["EncryptionConfiguration.EnableAtRestEncryption", { oneOf: [true] }, "keeps data at rest unencrypted"],
  ["EncryptionConfiguration.EnableInTransitEncryption", { oneOf: [true] }, "leaves traffic between nodes in the clear"],
  [
    `${rest}.S3EncryptionConfiguration.EncryptionMode`,
    { oneOf: ["SSE-KMS", "CSE-KMS", "CSE-Custom"] },
    "does not encrypt what clusters write to S3 with a key of ours",
  ],
  [
    `${rest}.LocalDiskEncryptionConfiguration.EncryptionKeyProviderType`,
    { oneOf: ["AwsKms", "Custom"] },
    "keeps local disks unencrypted",
  ],
  [
    "EncryptionConfiguration.InTransitEncryptionConfiguration.TLSCertificateConfiguration",
    "given",
    "names no certificates for traffic between nodes",
  ],
];

export const emrConfigurationRequireEncryption: Rule = {
  control,
  types: [type],
  settings: ["unprovable", "allowedKeyAccounts", "allowedRegions"],
  resource: (resource, verdict) => {
    const document = lookJson(resource.props, at);
    if (document.state !== "known") {
      return;
    }
    const given = document.value;
    const violation = (what: string): void => verdict.violation({ resource, at, what });
    demands
      .filter(([path, accepts]) => answerOf(look(given, path), accepts) !== "good")
      .forEach(([, , what]) => violation(what));
    const provider = look(given, `${rest}.LocalDiskEncryptionConfiguration.EncryptionKeyProviderType`);
    const volumes = look(given, `${rest}.LocalDiskEncryptionConfiguration.EnableEbsEncryption`);
    if (provider.state === "known" && provider.value === "AwsKms" && answerOf(volumes, { oneOf: [true] }) !== "good") {
      violation("keeps EBS volumes unencrypted");
    }
    const imds = look(given, "InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion");
    if (answerOf(imds, { noneOf: [1] }) === "weak") {
      violation("answers metadata requests without a session token");
    }
    for (const key of keys.map((path) => look(given, path))) {
      const judged = key.state === "known" ? judgeKeyValue(key.value, resource.home, verdict.config, false) : undefined;
      if (judged?.state === "refused") {
        verdict.violation({ resource, at, what: judged.what, mend: judged.mend });
      }
    }
  },
  stack: (stack, verdict) => {
    for (const resource of stack.ofType([type])) {
      const document = lookJson(resource.props, at);
      if (document.state === "known") {
        for (const path of keys) {
          const place = { at, property: at, exclusive: false, abroad: false };
          proveKey(resource, look(document.value, path), place, stack, verdict);
        }
      } else {
        judgeUnknownJson(resource, at, verdict);
      }
    }
  },
};
