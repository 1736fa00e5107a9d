import { type Coverage } from "./deniesAll";
import { judge, oldTlsRequests } from "./transportDenied";

/**
 * Whether a bucket policy refuses every request over TLS below a version. It says nothing of plain HTTP: see `tlsOnly`.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html (s3:TlsVersion)
 *
 * @param floor the lowest version that may pass
 */
export function tlsFloor(document: unknown, bucketArn: string, floor: 1.2 | 1.3): Coverage {
  return judge(document, oldTlsRequests(bucketArn, floor));
}
