import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { document } from "../policies/statement";
import { tlsOnly } from "../policies/tlsOnly";
import { aclsDenied, type EvidencePeople, evidenceGuarded, foreignAccountsDenied } from "../storage/bucketPolicies";
import { uploadEncryption } from "../storage/uploadEncryption";

const BEDROCK = { Service: "bedrock.amazonaws.com" } as const;

/**
 * Policy of the bucket of prompts and answers: Bedrock of this account adds, nobody else adds, nobody but the emergency role
 * removes or, as prompts hold patient data, reads.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export function invocationBucketPolicy(
  names: Naming,
  bucketArn: string,
  people: Omit<EvidencePeople, "readers">,
): string {
  return document([
    ...tlsOnly(bucketArn),
    foreignAccountsDenied(names, bucketArn),
    ...aclsDenied(bucketArn),
    ...uploadEncryption(names, bucketArn, false),
    ...evidenceGuarded(bucketArn, { ...people, readers: [] }),
    {
      Sid: "DeliverInvocations",
      Effect: "Allow",
      Principal: BEDROCK,
      Action: "s3:PutObject",
      Resource: `${bucketArn}/AWSLogs/${names.accountId}/BedrockModelInvocationLogs/*`,
      Condition: confusedDeputy(names.accountId, names.arn("bedrock", "*")),
    },
  ]);
}

/** Who may assume the role that writes the log group: Bedrock, for this account and region. */
export function invocationRoleTrust(names: Naming): string {
  return document([
    {
      Sid: "AssumeAsBedrock",
      Effect: "Allow",
      Principal: BEDROCK,
      Action: "sts:AssumeRole",
      Condition: confusedDeputy(names.accountId, names.arn("bedrock", "*")),
    },
  ]);
}

/** What that role may do: add to the one log stream that Bedrock writes. */
export function invocationRolePolicy(names: Naming, logGroupName: string): string {
  return document([
    {
      Sid: "DeliverInvocations",
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
      Resource: `${names.logGroupArn(logGroupName)}:log-stream:aws/bedrock/modelinvocations`,
    },
  ]);
}
