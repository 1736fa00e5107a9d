import { s3BucketForbidCustomerProvidedKeys as control } from "../../controls/s3Protection";
import { requireProperties } from "../../judge/requireProperties";
import { places } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { bucketEncryptionTypes } from "../../judge/twins";

const stated = requireProperties(control, [
  {
    types: bucketEncryptionTypes,
    path: "rules[].blockedEncryptionTypes",
    accepts: { contains: ["SSE-C"] },
    weak: "does not name SSE-C, so whoever writes may bring a key that nobody else holds",
  },
  {
    types: ["aws:s3/objectCopy:ObjectCopy"],
    path: "customerKey",
    accepts: "left out",
    weak: "encrypts the object with a key that AWS does not keep",
  },
]);

const path = "rules[].blockedEncryptionTypes";
const says = ({ props }: Judged): boolean => places(props, path).some(({ look }) => look.state !== "absent");

/** The algorithm and the bucket key of a statement: the part that tells one hand, or one purpose, from another. */
function formOf({ props }: Judged): string {
  const parts = ["rules[].applyServerSideEncryptionByDefault.sseAlgorithm", "rules[].bucketKeyEnabled"];
  return JSON.stringify(parts.flatMap((part) => places(props, part).map(({ look }) => look)));
}

/**
 * S3 blocks SSE-C on new buckets; where a stack says so itself, each bucket does whose encryption is stated alike, since
 * S3 keeps the last word.
 */
export const s3BucketForbidCustomerProvidedKeys: Rule = {
  ...stated,
  stack: (stack, verdict) => {
    const statements = stack.ofType(bucketEncryptionTypes);
    const saying = new Set(statements.filter(says).map(formOf));
    const what = "does not block SSE-C, as other buckets of this stack do";
    statements
      .filter((item) => !says(item) && saying.has(formOf(item)))
      .forEach((resource) => verdict.violation({ resource, at: path, what }));
  },
};
