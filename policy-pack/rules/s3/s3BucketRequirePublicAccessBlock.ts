import { s3BucketRequirePublicAccessBlock as control } from "../../controls/s3PublicAccess";
import { incomplete } from "../../judge/companions";
import type { Rule } from "../../judge/rule";
import { bucketTypes } from "../../judge/twins";
import { bucketReferences } from "./buckets";

const block = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";

export const s3BucketRequirePublicAccessBlock: Rule = {
  control,
  types: [...bucketTypes, block],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const what = "has no BucketPublicAccessBlock in this stack";
    const companions = { owners: bucketTypes, names: bucketReferences, types: [block], property: "bucket" };
    incomplete(stack, companions).forEach((resource) => verdict.violation({ resource, what }));
  },
};
