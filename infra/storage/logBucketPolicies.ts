import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { document, type Statement } from "../policies/statement";
import { tlsOnly } from "../policies/tlsOnly";
import { aclsDenied, type EvidencePeople, evidenceGuarded, foreignAccountsDenied } from "./bucketPolicies";

/**
 * Policy of the bucket that receives S3 server access logs: the logging service delivers for buckets of this stack.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
 */
export function accessLogBucketPolicy(names: Naming, bucketArn: string, people: EvidencePeople): string {
  return logBucketPolicy(names, bucketArn, people, {
    Sid: "DeliverAccessLogs",
    Effect: "Allow",
    Principal: { Service: "logging.s3.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: `${bucketArn}/*`,
    Condition: confusedDeputy(names.accountId, names.bucketArn("*")),
  });
}

/**
 * Policy of the bucket that receives the load balancer's logs. Their path carries the number of the account that owns the
 * load balancer, with or without a prefix before it, and that is what binds the delivery to this account: AWS documents
 * no source condition for it, and one that is never sent would silently lose every log.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
 */
export function edgeLogBucketPolicy(names: Naming, bucketArn: string, people: EvidencePeople): string {
  const ofThisAccount = `AWSLogs/${names.accountId}/*`;
  return logBucketPolicy(names, bucketArn, people, {
    Sid: "DeliverLoadBalancerLogs",
    Effect: "Allow",
    Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: [`${bucketArn}/${ofThisAccount}`, `${bucketArn}/*/${ofThisAccount}`],
  });
}

function logBucketPolicy(names: Naming, bucketArn: string, people: EvidencePeople, delivery: Statement): string {
  return document([
    ...tlsOnly(bucketArn),
    foreignAccountsDenied(names, bucketArn),
    ...aclsDenied(bucketArn),
    ...evidenceGuarded(bucketArn, people),
    delivery,
  ]);
}
