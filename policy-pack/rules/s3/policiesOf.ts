import { MalformedPolicyError, parseDocument, type PolicyDocument, policyKinds } from "../../judge/documents";
import { countUnknown, look } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import { bucketPolicyTypes, bucketTypes } from "../../judge/twins";
import { bucketReferences } from "./buckets";

/** A bucket with one of its policies that is known in all its parts. */
export interface BucketPolicy {
  readonly bucket: StackResource;
  readonly holder: StackResource;
  readonly document: PolicyDocument;
}

/** The known policies of the buckets of a stack. Missing, unknown and malformed ones are for other rules to report. */
export function policiesOf(stack: Stack): readonly BucketPolicy[] {
  const buckets = stack.ofType(bucketTypes);
  const attached = new References(buckets, bucketReferences).group(stack.ofType(bucketPolicyTypes), "bucket");
  return buckets.flatMap((bucket) =>
    [bucket, ...(attached.get(bucket.urn) ?? [])].flatMap((holder) => {
      const policy = look(holder.props, "policy");
      const document =
        policy.state === "known" && countUnknown(policy.value) === 0 ? documentOf(policy.value) : undefined;
      return document === undefined ? [] : [{ bucket, holder, document }];
    }),
  );
}

function documentOf(value: unknown): PolicyDocument | undefined {
  try {
    return parseDocument(value, policyKinds.resource);
  } catch (error) {
    if (error instanceof MalformedPolicyError) {
      return undefined;
    }
    throw error;
  }
}

/** Whether some Deny of these policies asks for one of the condition keys: what the stack's authors hold themselves to. */
export function practises(policies: readonly BucketPolicy[], keys: readonly string[]): boolean {
  return policies.some(({ document }) =>
    document.statements.some(
      ({ effect, conditions }) => effect === "Deny" && conditions.some(({ key }) => keys.includes(key)),
    ),
  );
}
