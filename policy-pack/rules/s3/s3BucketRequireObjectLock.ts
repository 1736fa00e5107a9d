import { s3BucketRequireObjectLock as control } from "../../controls/s3Protection";
import { answerOf } from "../../judge/requirement";
import { lookBoolean, places } from "../../judge/look";
import { References } from "../../judge/relations";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { bucketLockTypes, bucketTypes } from "../../judge/twins";
import { trailBuckets } from "./auditBuckets";
import { bucketReferences } from "./buckets";

/** Where the types state the default retention, the standalone form and the deprecated inline ones. */
const retentions = [
  "rule.defaultRetention",
  "objectLockConfiguration.rule.defaultRetention",
  "objectLockConfiguration.rules[].defaultRetentions[]",
];
const sixYears = { days: { atLeast: 2192 }, years: { atLeast: 6 } };

const on = { accepts: { oneOf: ["Enabled"] }, weak: "is not Enabled, so nothing is locked" };
const requirements: readonly Requirement[] = [
  { ...on, types: bucketLockTypes, path: "objectLockEnabled" },
  // The deprecated inline form locks where it says so itself, or the bucket is made for locks.
  {
    ...on,
    types: bucketTypes,
    path: "objectLockConfiguration.objectLockEnabled",
    absent: "so nothing is locked",
    when: [
      { path: "objectLockConfiguration", is: "given" },
      { path: "objectLockEnabled", is: [false], byDefault: true },
    ],
  },
];

export const s3BucketRequireObjectLock: Rule = {
  control,
  types: [...bucketTypes, ...bucketLockTypes, "aws:cloudtrail/trail:Trail"],
  settings: ["unprovable"],
  resource: (resource, verdict) => judgeRequirements(resource, requirements, verdict),
  stack: (stack, verdict) => {
    const buckets = stack.ofType(bucketTypes);
    const locks = new References(buckets, bucketReferences).group(stack.ofType(bucketLockTypes), "bucket");
    const trails = trailBuckets(stack);
    for (const bucket of buckets.filter(({ urn }) => trails.has(urn))) {
      if (!isLockable(bucket)) {
        verdict.violation({ resource: bucket, at: "objectLockEnabled", what: "is off, and a trail delivers to it" });
      }
      const holders = [bucket, ...(locks.get(bucket.urn) ?? [])];
      if (!holders.some(states)) {
        const what = `has no Object Lock with a default retention, and ${trails.get(bucket.urn) ?? ""} delivers to it`;
        verdict.violation({ resource: bucket, what });
      }
      for (const resource of holders.filter((holder) => states(holder) && !isLong(holder))) {
        verdict.violation({ resource, what: "locks what the trail records for less than 2192 days" });
      }
    }
  },
};

function isLockable({ props }: StackResource): boolean {
  const seen = lookBoolean(props, "objectLockEnabled");
  return seen.state !== "known" || seen.value;
}

function states(holder: StackResource): boolean {
  return retentions.some((path) => places(holder.props, path).some(({ look }) => look.state !== "absent"));
}

function isLong(holder: StackResource): boolean {
  return Object.entries(sixYears).some(([unit, least]) =>
    retentions.some((path) =>
      places(holder.props, `${path}.${unit}`).some(({ look }) => answerOf(look, least) === "good"),
    ),
  );
}
