import { s3BucketRequireDefaultEncryption as control } from "../../controls/s3Encryption";
import type { Rule } from "../../judge/rule";
import { bucketEncryptionTypes } from "../../judge/twins";
import { defaultEncryptionTypes, defaultsIn, mendFor } from "./bucketKeys";
import { defaultsOf } from "./defaults";

export const s3BucketRequireDefaultEncryption: Rule = {
  control,
  types: defaultEncryptionTypes,
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (bucketEncryptionTypes.includes(resource.type) && defaultsOf(resource).length === 0) {
      verdict.violation({ resource, at: "rules", what: "state no default encryption, so S3 uses keys of its own" });
    }
  },
  stack: (stack, verdict) => {
    for (const { bucket, deliveredBy } of defaultsIn(stack).without) {
      const what = "has no default encryption in this stack, so S3 uses keys of its own (SSE-S3)";
      verdict.violation({ resource: bucket, what, ...mendFor(deliveredBy) });
    }
  },
};
