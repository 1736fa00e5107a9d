import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { mergeConditions } from "../policies/mergeConditions";
import { document } from "../policies/statement";
import { tlsOnly } from "../policies/tlsOnly";
import { aclsDenied, type EvidencePeople, evidenceGuarded, foreignAccountsDenied } from "../storage/bucketPolicies";

/**
 * Policy of the bucket that receives configuration snapshots and histories: AWS Config adds files of this account, nobody
 * else adds, nobody but the emergency role removes, nobody but auditors reads.
 *
 * @see https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html
 */
export function configurationBucketPolicy(names: Naming, bucketArn: string, people: EvidencePeople): string {
  const config = { Effect: "Allow", Principal: { Service: "config.amazonaws.com" } } as const;
  const ofThisAccount = confusedDeputy(names.accountId);
  return document([
    ...tlsOnly(bucketArn),
    foreignAccountsDenied(names, bucketArn),
    ...aclsDenied(bucketArn),
    ...evidenceGuarded(bucketArn, people),
    {
      ...config,
      Sid: "CheckBucketAsConfig",
      Action: ["s3:GetBucketAcl", "s3:ListBucket"],
      Resource: bucketArn,
      Condition: ofThisAccount,
    },
    {
      ...config,
      Sid: "DeliverConfiguration",
      Action: "s3:PutObject",
      Resource: `${bucketArn}/AWSLogs/${names.accountId}/Config/*`,
      Condition: mergeConditions(ofThisAccount, { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } }),
    },
  ]);
}
