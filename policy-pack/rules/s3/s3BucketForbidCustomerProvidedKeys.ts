import { s3BucketForbidCustomerProvidedKeys as control } from "../../controls/s3Protection";
import { requireProperties } from "../../judge/requireProperties";
import { bucketEncryptionTypes } from "../../judge/twins";

export const s3BucketForbidCustomerProvidedKeys = requireProperties(control, [
  {
    types: bucketEncryptionTypes,
    path: "rules[].blockedEncryptionTypes",
    accepts: { contains: ["SSE-C"] },
    weak: "does not name SSE-C, so whoever writes may bring a key that nobody else holds",
  },
  {
    types: ["aws:s3/objectCopy:ObjectCopy"],
    path: "customerKey",
    accepts: "left out",
    weak: "encrypts the object with a key that AWS does not keep",
  },
]);
