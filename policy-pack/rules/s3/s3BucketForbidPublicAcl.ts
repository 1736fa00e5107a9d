import { s3BucketForbidPublicAcl as control } from "../../controls/s3PublicAccess";
import { requireProperties } from "../../judge/requireProperties";
import { bucketAclTypes, bucketTypes, objectTypes } from "../../judge/twins";

/** Canned ACLs that reach the bucket's account, AWS's log delivery or nobody else. */
const closed = { oneOf: ["private", "log-delivery-write", "bucket-owner-read", "bucket-owner-full-control"] };
const groups = { matches: /^(?!.*global\/(AllUsers|AuthenticatedUsers)$)/i };
const open = "is an ACL that opens the content to others";
const named = "names a group of everyone on the Internet or every AWS customer";

export const s3BucketForbidPublicAcl = requireProperties(control, [
  { types: [...bucketTypes, ...bucketAclTypes, ...objectTypes], path: "acl", accepts: closed, weak: open },
  { types: bucketTypes, each: "grants[]", path: "uri", accepts: groups, weak: named },
  { types: objectTypes, each: "grants[]", path: "uri", accepts: groups, weak: named },
  { types: bucketAclTypes, each: "accessControlPolicy.grants[]", path: "grantee.uri", accepts: groups, weak: named },
]);
