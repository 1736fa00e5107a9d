import { s3BucketRequireLifecycle as control } from "../../controls/s3Uploads";
import { incomplete } from "../../judge/companions";
import { look } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { bucketLifecycleTypes, bucketTypes } from "../../judge/twins";
import { bucketReferences } from "./buckets";

export const s3BucketRequireLifecycle: Rule = {
  control,
  types: [...bucketTypes, ...bucketLifecycleTypes],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const companions = {
      owners: bucketTypes,
      names: bucketReferences,
      types: bucketLifecycleTypes,
      property: "bucket",
      complete: ({ props }: { props: Readonly<Record<string, unknown>> }) =>
        look(props, "lifecycleRules").state !== "absent",
    };
    for (const resource of incomplete(stack, companions)) {
      verdict.violation({ resource, what: "has no lifecycle in this stack, so replaced versions pile up for ever" });
    }
  },
};
