import { type Statement } from "./statement";

/** The lowest TLS version that PHI may travel over (NIST SP 800-52 Rev. 2; 45 CFR 164.312(e)(1)). */
const MINIMUM_TLS = "1.2";

/**
 * Two denials that leave nothing but TLS 1.2 and above into a bucket: one for plain requests, one for older TLS.
 * Two, because `s3:TlsVersion` is absent on a plain request and a numeric condition on an absent key does not match.
 *
 * @param bucketArn ARN of the bucket, a plain string
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
 */
export function tlsOnly(bucketArn: string): Statement[] {
  const everything = {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [bucketArn, `${bucketArn}/*`],
  } as const;
  return [
    { ...everything, Sid: "DenyPlainRequests", Condition: { Bool: { "aws:SecureTransport": "false" } } },
    { ...everything, Sid: "DenyOldTls", Condition: { NumericLessThan: { "s3:TlsVersion": MINIMUM_TLS } } },
  ];
}
