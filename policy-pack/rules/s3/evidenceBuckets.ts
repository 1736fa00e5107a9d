import { matchAction } from "../../judge/documents/evaluate";
import { References } from "../../judge/relations";
import type { Stack } from "../../judge/resource";
import { allows } from "../../judge/strangers";
import { bucketPolicyTypes, bucketTypes } from "../../judge/twins";
import { bucketReferences } from "./buckets";
import { policiesOf } from "./policiesOf";

const reports = "aws:backup/reportPlan:ReportPlan";

/** Types that say which buckets keep evidence. */
export const evidenceTypes: readonly string[] = [reports, ...bucketPolicyTypes];

/**
 * The buckets (by URN) that are classified as audit or patient data and into which AWS itself delivers: findings, records of
 * invocations, reports. What a service delivers into a bucket without such a class may be of no concern to anybody.
 */
export function evidenceBuckets(stack: Stack): ReadonlySet<string> {
  const delivered = policiesOf(stack).filter(({ document }) =>
    allows(document).some(
      ({ principal, action }) =>
        matchAction(action, "s3:PutObject") === "yes" &&
        principal?.entries.some(({ type }) => type === "Service") === true,
    ),
  );
  const buckets = new References(stack.ofType(bucketTypes), bucketReferences);
  const reported = stack.ofType([reports]).flatMap((item) => buckets.of(item, "reportDeliveryChannel.s3BucketName"));
  return new Set(
    [...delivered.map(({ bucket }) => bucket), ...reported]
      .filter((bucket) => /^(audit|e?phi)$/.test(stack.classification.of(bucket) ?? ""))
      .map(({ urn }) => urn),
  );
}
