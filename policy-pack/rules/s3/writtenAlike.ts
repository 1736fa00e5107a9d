import { incomplete } from "../../judge/companions";
import { look } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import { bucketTypes } from "../../judge/twins";
import { bucketReferences } from "./buckets";

/** Settings that a bucket can carry itself (deprecated), so that its author had no reason to declare them beside it. */
const INLINE = ["acl", "grants", "logging", "loggings", "lifecycleRules", "objectLockConfiguration", "policy"].concat([
  "serverSideEncryptionConfiguration",
  "versioning",
  "corsRules",
  "website",
  "replicationConfiguration",
]);

/**
 * The buckets without a setting of this type, though others have one that are written just like them otherwise. Neighbours
 * prove nothing of a bucket that another hand made, or in another form.
 */
export function leftOut(stack: Stack, type: string): readonly StackResource[] {
  const without = incomplete(stack, {
    owners: bucketTypes,
    names: bucketReferences,
    types: [type],
    property: "bucket",
  });
  const missing = new Set(without.map(({ urn }) => urn));
  const forms = formsOf(stack, type);
  const stating = new Set([...forms].flatMap(([urn, form]) => (missing.has(urn) ? [] : [form])));
  return without.filter(({ urn }) => stating.has(forms.get(urn) ?? ""));
}

/** How each bucket is written: which settings it carries, and which types of settings but this one point at it. */
function formsOf(stack: Stack, but: string): ReadonlyMap<string, string> {
  const buckets = stack.ofType(bucketTypes);
  const references = new References(buckets, bucketReferences);
  const parts = new Map(buckets.map((bucket) => [bucket.urn, new Set(inlineOf(bucket))]));
  for (const item of stack.all()) {
    if (item.type.startsWith("aws:s3/bucket") && item.type !== but && !bucketTypes.includes(item.type)) {
      references.of(item, "bucket").forEach(({ urn }) => parts.get(urn)?.add(item.type));
    }
  }
  return new Map([...parts].map(([urn, names]) => [urn, [...names].sort().join()]));
}

function inlineOf({ props }: StackResource): readonly string[] {
  return INLINE.filter((name) => look(props, name).state !== "absent");
}
