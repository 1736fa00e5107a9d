import { type Naming } from "../naming";
import { document } from "../policies/statement";
import { tlsOnly } from "../policies/tlsOnly";
import { aclsDenied, type EvidencePeople, evidenceGuarded, foreignAccountsDenied } from "../storage/bucketPolicies";

const CLOUDTRAIL = { Service: "cloudtrail.amazonaws.com" } as const;

/** ARN of the stack's trail, known before it exists, so that key and bucket can name it. */
export function trailArn(names: Naming): string {
  return names.arn("cloudtrail", `trail/${names.of("trail")}`);
}

/**
 * Policy of the bucket that holds the trail: CloudTrail adds files for this trail and this account; nobody else adds,
 * nobody but the emergency role removes, nobody but auditors reads.
 *
 * It says nothing about encryption headers: CloudTrail states them itself from the trail's key, and has no way to state
 * another one.
 *
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
 */
export function trailBucketPolicy(names: Naming, bucketArn: string, people: EvidencePeople): string {
  const thisTrail = { "aws:SourceArn": trailArn(names) };
  return document([
    ...tlsOnly(bucketArn),
    foreignAccountsDenied(names, bucketArn),
    ...aclsDenied(bucketArn),
    ...evidenceGuarded(bucketArn, people),
    {
      Sid: "CheckBucketAsTrail",
      Effect: "Allow",
      Principal: CLOUDTRAIL,
      Action: "s3:GetBucketAcl",
      Resource: bucketArn,
      Condition: { StringEquals: thisTrail },
    },
    {
      Sid: "DeliverTrail",
      Effect: "Allow",
      Principal: CLOUDTRAIL,
      Action: "s3:PutObject",
      Resource: `${bucketArn}/AWSLogs/${names.accountId}/*`,
      Condition: { StringEquals: { ...thisTrail, "s3:x-amz-acl": "bucket-owner-full-control" } },
    },
  ]);
}

/**
 * Who may assume the role that delivers the trail to CloudWatch Logs: CloudTrail. It cannot be bound to the trail: CloudTrail
 * sends neither aws:SourceArn nor aws:SourceAccount as it assumes this role, so a condition on them would end the delivery.
 * What the role may do is bound instead, to the log streams of this account's trail.
 *
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html
 */
export function trailRoleTrust(): string {
  return document([
    {
      Sid: "AssumeAsTrail",
      Effect: "Allow",
      Principal: CLOUDTRAIL,
      Action: "sts:AssumeRole",
    },
  ]);
}

/**
 * What that role may do: add to the trail's own log streams.
 *
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html
 */
export function trailRolePolicy(names: Naming, logGroupName: string): string {
  const streams = `log-stream:${names.accountId}_CloudTrail_${names.region}*`;
  return document([
    {
      Sid: "DeliverEvents",
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
      Resource: `${names.logGroupArn(logGroupName)}:${streams}`,
    },
  ]);
}
