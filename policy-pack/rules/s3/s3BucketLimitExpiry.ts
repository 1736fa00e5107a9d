import { s3BucketLimitExpiry as control } from "../../controls/s3Protection";
import { References } from "../../judge/relations";
import { judgeRequirements, requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";
import { bucketLifecycleTypes, bucketLoggingTypes, bucketTypes } from "../../judge/twins";
import { auditBuckets } from "./auditBuckets";
import { bucketNameOf, bucketReferences } from "./buckets";
import { evidenceBuckets, evidenceTypes } from "./evidenceBuckets";

const [bucket = "", bucketV2 = ""] = bucketTypes;
const on = [{ path: "status", is: ["Enabled"], byDefault: true }];
const enabled = [{ path: "enabled", is: [true], byDefault: true }];
const soon = "drops a replaced or deleted version within 35 days";
const early = "expires audit logs before six years (2192 days) are over";
const atDate = "expires audit logs on a day, however young they are";

const replaced: readonly Requirement[] = [
  { types: bucketLifecycleTypes, path: "noncurrentVersionExpiration.noncurrentDays", when: on },
  { types: [bucket], path: "noncurrentVersionExpiration.days", when: enabled },
  { types: [bucketV2], path: "noncurrentVersionExpirations[].days", when: enabled },
].map((item) => ({
  ...item,
  each: item.types === bucketLifecycleTypes ? "rules[]" : "lifecycleRules[]",
  accepts: { atLeast: 35 },
  weak: soon,
}));

const current: readonly Requirement[] = [
  { types: bucketLifecycleTypes, each: "rules[]", when: on, of: "expiration" },
  { types: [bucket], each: "lifecycleRules[]", when: enabled, of: "expiration" },
  { types: [bucketV2], each: "lifecycleRules[]", when: enabled, of: "expirations[]" },
].flatMap(({ of, ...item }): Requirement[] => [
  { ...item, path: `${of}.days`, accepts: { atLeast: 2192 }, weak: early },
  { ...item, path: `${of}.date`, accepts: "left out", weak: atDate },
]);

const backups = current
  .filter(({ accepts }) => accepts !== "left out")
  .map((item) => ({ ...item, accepts: { atLeast: 35 }, weak: "expires backups within 35 days" }));

const trails = ["aws:cloudtrail/trail:Trail", "aws:cfg/deliveryChannel:DeliveryChannel", "aws:ec2/flowLog:FlowLog"];
const stated = requireProperties(control, replaced);

export const s3BucketLimitExpiry: Rule = {
  ...stated,
  types: [...stated.types, ...bucketLoggingTypes, ...trails, ...evidenceTypes],
  stack: (stack, verdict) => {
    const audited = new Set([...auditBuckets(stack).keys(), ...evidenceBuckets(stack)]);
    const buckets = new References(stack.ofType(bucketTypes), bucketReferences);
    for (const resource of stack.ofType([...bucketLifecycleTypes, ...bucketTypes])) {
      const owners = bucketTypes.includes(resource.type) ? [resource] : buckets.of(resource, "bucket");
      if (owners.some(({ urn }) => audited.has(urn))) {
        judgeRequirements(resource, current, verdict);
      } else if (owners.some((owner) => /backup/i.test(bucketNameOf(owner) ?? owner.name))) {
        judgeRequirements(resource, backups, verdict);
      }
    }
  },
};
