import { s3ObjectForbidPlainEncryption as control } from "../../controls/s3Uniform";
import { requireProperties } from "../../judge/requireProperties";
import { objectTypes } from "../../judge/twins";

const path = "serverSideEncryption";

export const s3ObjectForbidPlainEncryption = requireProperties(control, [
  { types: objectTypes, path, accepts: { noneOf: ["AES256"] }, weak: "encrypts with a key that belongs to S3 itself" },
  {
    types: objectTypes,
    path: "kmsKeyId",
    accepts: "given",
    weak: "",
    absent: "so S3 takes the key that AWS manages instead of the bucket's",
    when: [{ path, is: ["aws:kms", "aws:kms:dsse"] }],
  },
]);
