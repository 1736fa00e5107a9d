import { holdsUnknown, isRecord } from "./paths";
import { type Limit, type LimitContext } from "./types";

/** Judges the JSON of a policy document. */
export type TextCheck = (text: string, context: LimitContext) => string | undefined;

/** The type tokens of what carries each kind of document. */
export const carriers = {
  bucket: ["aws:s3/bucketPolicy:BucketPolicy", "aws:s3/bucket:Bucket"],
  endpoint: ["aws:ec2/vpcEndpoint:VpcEndpoint"],
  inline: ["aws:iam/rolePolicy:RolePolicy"],
  key: ["aws:kms/key:Key", "aws:kms/keyPolicy:KeyPolicy"],
  logs: ["aws:cloudwatch/logResourcePolicy:LogResourcePolicy"],
  managed: ["aws:iam/policy:Policy"],
  role: ["aws:iam/role:Role"],
  secret: ["aws:secretsmanager/secretPolicy:SecretPolicy", "aws:secretsmanager/secret:Secret"],
  topic: ["aws:sns/topicPolicy:TopicPolicy", "aws:sns/topic:Topic"],
} as const;

/** The JSON of a document, which may be given as an object; `undefined` where it holds anything unknown. */
export function policyText(value: unknown): string | undefined {
  if (typeof value === "string") {
    return value;
  }
  return isRecord(value) && !holdsUnknown(value) ? JSON.stringify(value) : undefined;
}

/** A limit on a policy document. */
export function onPolicy(types: readonly string[], property: string, source: string, check: TextCheck): Limit {
  return {
    types,
    property,
    source,
    check: (value, context) => {
      const text = policyText(value);
      return text === undefined ? undefined : check(text, context);
    },
  };
}
