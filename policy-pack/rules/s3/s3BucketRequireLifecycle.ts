import { s3BucketRequireLifecycle as control } from "../../controls/s3Uploads";
import { incomplete } from "../../judge/companions";
import { places } from "../../judge/look";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { bucketLifecycleTypes, bucketTypes } from "../../judge/twins";
import { bucketReferences } from "./buckets";

const aborts = [
  "rules[].abortIncompleteMultipartUpload.daysAfterInitiation",
  "lifecycleRules[].abortIncompleteMultipartUploadDays",
];

const says = ({ props }: StackResource, paths: readonly string[]): boolean =>
  paths.some((path) => places(props, path).some(({ look }) => look.state !== "absent"));

export const s3BucketRequireLifecycle: Rule = {
  control,
  types: [...bucketTypes, ...bucketLifecycleTypes],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const complete = (owner: StackResource): boolean => says(owner, ["lifecycleRules"]);
    const companions = {
      owners: bucketTypes,
      names: bucketReferences,
      types: bucketLifecycleTypes,
      property: "bucket",
      complete,
    };
    for (const resource of incomplete(stack, companions)) {
      verdict.violation({ resource, what: "has no lifecycle in this stack, so replaced versions pile up for ever" });
    }
    const inline = stack.ofType(bucketTypes).filter(complete);
    for (const resource of [...stack.ofType(bucketLifecycleTypes), ...inline].filter((item) => !says(item, aborts))) {
      verdict.violation({ resource, what: "never aborts uploads in parts, whose parts no listing shows" });
    }
  },
};
