import { s3BucketForbidLockout as control } from "../../controls/s3Uploads";
import { documentRule } from "../../judge/documentRule";
import type { Statement } from "../../judge/documents";
import { matchAction } from "../../judge/documents/evaluate";
import { bucketPolicies } from "../../judge/policySources";
import { placeOf } from "../../judge/strangers";

/** Whether a statement takes the right to mend the policy from everyone, whatever the circumstances. */
const locksOut = ({ effect, principal, action, conditions }: Statement): boolean =>
  effect === "Deny" &&
  conditions.length === 0 &&
  principal?.negated === false &&
  principal.entries.some(({ type }) => type === "everyone") &&
  matchAction(action, "s3:PutBucketPolicy") === "yes";

export const s3BucketForbidLockout = documentRule(control, bucketPolicies, ({ statements }) =>
  statements
    .filter(locksOut)
    .map((statement) => `takes the right to change the policy from everyone but root in ${placeOf(statement)}`),
);
