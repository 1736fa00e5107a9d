import { s3BucketForbidAcls as control } from "../../controls/s3PublicAccess";
import { lookString } from "../../judge/look";
import { References } from "../../judge/relations";
import { requireProperties } from "../../judge/requireProperties";
import type { Rule } from "../../judge/rule";
import { bucketTypes } from "../../judge/twins";
import { bucketNameOf, bucketReferences } from "./buckets";
import { takesCloudFrontLogs } from "./logTargets";
import { leftOut } from "./writtenAlike";

const beside = "lets ACLs decide beside the policies";
const ENFORCED = "BucketOwnerEnforced";
const PREFERRED = "BucketOwnerPreferred";
const ownership = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";
const stated = requireProperties(control, [
  {
    types: [ownership],
    path: "rule.objectOwnership",
    accepts: { oneOf: [ENFORCED, PREFERRED] },
    weak: beside,
    absent: "so ACLs may decide beside the policies",
  },
]);

/**
 * A new bucket has no ACLs, so nothing has to be said. Taking the statement out of a program brings them back, though, so
 * among buckets that are written alike each states what one does.
 */
export const s3BucketForbidAcls: Rule = {
  ...stated,
  types: [...stated.types, ...bucketTypes, "aws:cloudfront/distribution:Distribution"],
  stack: (stack, verdict) => {
    const what = "has no BucketOwnershipControls, which other buckets of this stack have";
    leftOut(stack, ownership).forEach((resource) => verdict.violation({ resource, what }));
    const references = new References(stack.ofType(bucketTypes), bucketReferences);
    for (const resource of stack.ofType([ownership])) {
      const setting = lookString(resource.props, "rule.objectOwnership");
      const [bucket = resource] = references.of(resource, "bucket");
      const isOpen = setting.state === "known" && setting.value === PREFERRED;
      if (isOpen && !takesCloudFrontLogs(bucketNameOf(bucket), stack)) {
        verdict.violation({ resource, at: "rule.objectOwnership", what: beside });
      }
    }
  },
};
