import { s3BucketRequireKmsEncryption as control } from "../../controls/s3Encryption";
import type { Rule } from "../../judge/rule";
import { bucketEncryptionTypes, bucketTypes } from "../../judge/twins";
import { defaultEncryptionTypes, defaultsIn, isKms, mendFor } from "./bucketKeys";
import { defaultsOf } from "./defaults";

export const s3BucketRequireKmsEncryption: Rule = {
  control,
  types: defaultEncryptionTypes,
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const states = bucketTypes.includes(resource.type) || bucketEncryptionTypes.includes(resource.type);
    for (const { at: place, algorithm } of states ? defaultsOf(resource) : []) {
      const at = `${place}.sseAlgorithm`;
      if (algorithm.state === "unknown") {
        const mend = "give sseAlgorithm a plain value; only the key itself may be an output.";
        verdict.unprovable({ resource, at, what: "is not known yet", mend });
      } else if (algorithm.state === "absent" || (!isKms(algorithm.value) && algorithm.value !== "AES256")) {
        verdict.violation({ resource, at, what: "is neither aws:kms nor aws:kms:dsse" });
      }
    }
  },
  stack: (stack, verdict) => {
    for (const { holder: resource, stated, deliveredBy } of defaultsIn(stack).stated) {
      const at = `${stated.at}.sseAlgorithm`;
      const isPlain = stated.algorithm.state === "known" && stated.algorithm.value === "AES256";
      if (isPlain && deliveredBy === undefined) {
        verdict.violation({ resource, at, what: "is AES256 (SSE-S3), whose keys are S3's own" });
      } else if (!isPlain && stated.algorithm.state === "known" && deliveredBy !== undefined) {
        const what = `is not AES256, and ${deliveredBy} delivers logs to this bucket, which AWS does with SSE-S3 only`;
        verdict.violation({ resource, at, what, ...mendFor(deliveredBy) });
      }
    }
  },
};
