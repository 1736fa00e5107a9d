import { type Naming } from "../naming";
import { type Statement } from "../policies/statement";
import { deny } from "./bucketPolicies";

const ALGORITHM = "s3:x-amz-server-side-encryption";
const KEY = "s3:x-amz-server-side-encryption-aws-kms-key-id";
const CUSTOMER_ALGORITHM = "s3:x-amz-server-side-encryption-customer-algorithm";

/**
 * Refuses uploads that ask for another encryption than the bucket's. An upload that asks for none gets the bucket's
 * default, its own key, and passes (decision C3).
 *
 * Each comparison is paired with `Null: false`. A negated operator is true when its key is absent, and so is every
 * operator with `IfExists`: `StringNotEqualsIfExists` alone would refuse the uploads that state nothing, among them those
 * of AWS services.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 *
 * Asking for `aws:kms` without naming a key gets the key that AWS manages (`aws/s3`) and not the bucket's, so it is
 * refused. The bucket's key has no ARN yet at a first preview: keys outside account and region are refused here, other
 * keys of the account by their own policies.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/specifying-kms-encryption.html
 *
 * @param requireHeader also refuse uploads that do not state their encryption
 */
export function uploadEncryption(names: Naming, bucketArn: string, requireHeader: boolean): Statement[] {
  const denyUpload = (sid: string, condition: Statement["Condition"]): Statement =>
    deny(sid, "s3:PutObject", `${bucketArn}/*`, condition);
  const statements = [
    denyUpload("DenyWrongAlgorithm", { Null: { [ALGORITHM]: "false" }, StringNotEquals: { [ALGORITHM]: "aws:kms" } }),
    denyUpload("DenyWrongKey", { Null: { [KEY]: "false" }, ArnNotLike: { [KEY]: names.arn("kms", "key/*") } }),
    denyUpload("DenyAwsManagedKey", { Null: { [KEY]: "true" }, StringEquals: { [ALGORITHM]: "aws:kms" } }),
    denyUpload("DenyCustomerProvidedKey", { Null: { [CUSTOMER_ALGORITHM]: "false" } }),
  ];
  return requireHeader
    ? [...statements, denyUpload("DenyUnstatedEncryption", { Null: { [ALGORITHM]: "true" } })]
    : statements;
}
