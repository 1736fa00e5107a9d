import { type Coverage } from "./deniesAll";
import { transportDenied } from "./transportDenied";

/**
 * Whether a bucket policy lets no plain-HTTP request through: whoever asks, for whatever action, on the bucket and on any
 * object, whatever else the request carries. Judged by what the policy means, not by how it is written.
 * HIPAA Security Rule 45 CFR 164.312(e)(1), transmission security.
 *
 * @param document the bucket policy as JSON text or as the object
 * @param bucketArn for example `arn:aws:s3:::records`
 */
export function tlsOnly(document: unknown, bucketArn: string): Coverage {
  return transportDenied(document, { service: "s3", resourceArn: bucketArn });
}
