import { s3BucketRequirePublicAccessBlock as control } from "../../controls/s3Protection";
import { incomplete } from "../../judge/companions";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";
import { bucketTypes } from "../../judge/twins";
import { bucketReferences } from "./buckets";

const switches = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"];
const bucketBlock = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const accountBlock = "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock";
const accepts = { oneOf: [true] };
const weak = "is off";

const requirements: readonly Requirement[] = switches.flatMap((path) => [
  { types: [bucketBlock, accountBlock], path, accepts, weak, absent: "and the default is off" },
  // An access point has all four on unless it says otherwise, and can never turn them on again.
  { types: ["aws:s3/accessPoint:AccessPoint"], path: `publicAccessBlockConfiguration.${path}`, accepts, weak },
  {
    types: ["aws:s3control/multiRegionAccessPoint:MultiRegionAccessPoint"],
    path: `details.publicAccessBlock.${path}`,
    accepts,
    weak,
  },
]);
const stated = requireProperties(control, requirements);

export const s3BucketRequirePublicAccessBlock: Rule = {
  ...stated,
  types: [...stated.types, ...bucketTypes],
  stack: (stack, verdict) => {
    const what = "has no BucketPublicAccessBlock in this stack";
    const companions = { owners: bucketTypes, names: bucketReferences, types: [bucketBlock], property: "bucket" };
    incomplete(stack, companions).forEach((resource) => verdict.violation({ resource, what }));
  },
};
