import { s3BucketRequireUniformLifecycle as control } from "../../controls/s3Uniform";
import { statesPatientData } from "../../judge/classification";
import { places } from "../../judge/look";
import { oddOnesOut } from "../../judge/oddOnesOut";
import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { bucketLifecycleTypes, bucketTypes } from "../../judge/twins";
import { bucketReferences } from "./buckets";

const replaced = "rules[].noncurrentVersionExpiration.noncurrentDays";

/** The days after which each rule of a lifecycle drops replaced versions, where it does. */
const daysOf = ({ props }: StackResource): readonly unknown[] =>
  places(props, replaced).flatMap(({ look }) => (look.state === "known" ? [look.value] : []));

/** The lifecycles of buckets that are classified as patient data and drop replaced versions. */
function ofPatients(stack: Stack): readonly StackResource[] {
  const buckets = new References(stack.ofType(bucketTypes), bucketReferences);
  return stack
    .ofType(bucketLifecycleTypes)
    .filter((item) => buckets.of(item, "bucket").some((bucket) => statesPatientData(bucket, stack)))
    .filter((item) => daysOf(item).length > 0);
}

export const s3BucketRequireUniformLifecycle: Rule = {
  control,
  types: [...bucketTypes, ...bucketLifecycleTypes],
  settings: ["unprovable", "classificationTag"],
  stack: (stack, verdict) => {
    const brief = oddOnesOut(ofPatients(stack), (item) => daysOf(item).every((days) => Number(days) >= 2192), 3);
    for (const resource of brief) {
      const what = "drops replaced versions earlier than other buckets of patients' data do";
      verdict.violation({ resource, at: replaced, what });
    }
  },
};
