import { s3ObjectForbidPlainEncryption as control } from "../../controls/s3Uniform";
import { look } from "../../judge/look";
import { References } from "../../judge/relations";
import { requireProperties } from "../../judge/requireProperties";
import type { Stack, StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { bucketEncryptionTypes, bucketTypes, objectTypes } from "../../judge/twins";
import { directoryBucket } from "./bucketKeys";
import { bucketReferences } from "./buckets";
import { defaultsOf } from "./defaults";

const path = "serverSideEncryption";
const key = "kmsKeyId";
const stated = requireProperties(control, [
  { types: objectTypes, path, accepts: { noneOf: ["AES256"] }, weak: "encrypts with a key that belongs to S3 itself" },
  {
    types: objectTypes,
    path: key,
    accepts: "given",
    weak: "",
    absent: "so S3 takes the key that AWS manages instead of the bucket's",
    when: [{ path, is: ["aws:kms", "aws:kms:dsse"] }],
  },
]);

/** Whether the default encryption of a bucket is KMS, in one of these statements or its own; with which key is judged there. */
const usesKms = (holders: readonly StackResource[]): boolean =>
  holders.flatMap(defaultsOf).some(({ algorithm }) => algorithm.state === "unknown" || isKms(algorithm));
const isKms = (seen: { readonly value?: unknown }): boolean => /^aws:kms(:dsse)?$/.test(String(seen.value));

/** The objects that leave their encryption to a bucket of which this stack does not say that it uses KMS. */
function leftToChance(stack: Stack): readonly (readonly [object: StackResource, what: string])[] {
  const buckets = stack.ofType([...bucketTypes, directoryBucket]);
  const names = new References(buckets, bucketReferences);
  const statements = names.group(stack.ofType(bucketEncryptionTypes), "bucket");
  return stack
    .ofType(objectTypes)
    .filter(({ props }) => [key, path].every((name) => look(props, name).state === "absent"))
    .flatMap((object) => {
      const [bucket] = names.of(object, "bucket");
      if (bucket === undefined) {
        return [[object, "is not set, and nothing in this stack says how its bucket encrypts"] as const];
      }
      const isSafe = usesKms([bucket, ...(statements.get(bucket.urn) ?? [])]);
      return isSafe ? [] : [[object, "is not set, and the default encryption of its bucket is not KMS"] as const];
    });
}

export const s3ObjectForbidPlainEncryption: Rule = {
  ...stated,
  types: [...stated.types, ...bucketTypes, ...bucketEncryptionTypes, directoryBucket],
  stack: (stack, verdict) => {
    leftToChance(stack).forEach(([resource, what]) => verdict.unprovable({ resource, at: key, what }));
  },
};
