import { s3ObjectForbidPlainEncryption as control } from "../../controls/s3Uniform";
import { keepsPatientData } from "../../judge/classification";
import { look } from "../../judge/look";
import { References } from "../../judge/relations";
import { requireProperties } from "../../judge/requireProperties";
import type { Stack, StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { bucketEncryptionTypes, bucketTypes, objectTypes } from "../../judge/twins";
import { directoryBucket, isKms } from "./bucketKeys";
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
  holders
    .flatMap(defaultsOf)
    .some(({ algorithm }) => algorithm.state === "unknown" || (algorithm.state === "known" && isKms(algorithm.value)));

/**
 * Why an object that names no key may be without a customer's: the stack does not say that its bucket uses KMS. Objects
 * that are classified as harmless may be in any bucket.
 */
function leftToChance(stack: Stack): readonly { readonly resource: StackResource; readonly what: string }[] {
  const buckets = stack.ofType([...bucketTypes, directoryBucket]);
  const names = new References(buckets, bucketReferences);
  const statements = names.group(stack.ofType(bucketEncryptionTypes), "bucket");
  return stack
    .ofType(objectTypes)
    .filter(({ props }) => [key, path].every((name) => look(props, name).state === "absent"))
    .filter((object) => keepsPatientData(object, stack))
    .flatMap((resource) => {
      const [bucket] = names.of(resource, "bucket");
      if (bucket === undefined) {
        return [{ resource, what: "is not set, and nothing in this stack says how its bucket encrypts" }];
      }
      const isSafe = usesKms([bucket, ...(statements.get(bucket.urn) ?? [])]);
      return isSafe ? [] : [{ resource, what: "is not set, and the default encryption of its bucket is not KMS" }];
    });
}

export const s3ObjectForbidPlainEncryption: Rule = {
  ...stated,
  types: [...stated.types, ...bucketTypes, ...bucketEncryptionTypes, directoryBucket],
  settings: ["unprovable", "classificationTag"],
  stack: (stack, verdict) => {
    leftToChance(stack).forEach((finding) => verdict.unprovable({ ...finding, at: key }));
  },
};
