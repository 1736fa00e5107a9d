import { s3BucketForbidPublicAcl as control } from "../../controls/s3Protection";
import { requireProperties } from "../../judge/requireProperties";
import { lookString } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Rule } from "../../judge/rule";
import { bucketAclTypes, bucketTypes, objectTypes } from "../../judge/twins";
import { bucketNameOf, bucketReferences } from "./buckets";
import { takesCloudFrontLogs } from "./logTargets";
import { leftOut } from "./writtenAlike";

/** Canned ACLs that reach the bucket's account, AWS's log delivery or nobody else. */
const closed = { oneOf: ["private", "log-delivery-write", "bucket-owner-read", "bucket-owner-full-control"] };
const groups = { matches: /^(?!.*global\/(AllUsers|AuthenticatedUsers)$)/i };
const open = "is an ACL that opens the content to others";
const named = "names a group of everyone on the Internet or every AWS customer";

const beside = "lets ACLs decide beside the policies";
const ENFORCED = "BucketOwnerEnforced";
const PREFERRED = "BucketOwnerPreferred";
const ownership = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";
const stated = requireProperties(control, [
  { types: [...bucketTypes, ...bucketAclTypes, ...objectTypes], path: "acl", accepts: closed, weak: open },
  { types: bucketTypes, each: "grants[]", path: "uri", accepts: groups, weak: named },
  { types: objectTypes, each: "grants[]", path: "uri", accepts: groups, weak: named },
  { types: bucketAclTypes, each: "accessControlPolicy.grants[]", path: "grantee.uri", accepts: groups, weak: named },
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
export const s3BucketForbidPublicAcl: Rule = {
  ...stated,
  types: [...stated.types, "aws:cloudfront/distribution:Distribution"],
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
