import { others, propertyOf } from "./checks";
import { carriers, onPolicy, policyText, type TextCheck } from "./policyText";
import { type Limit } from "./types";

/** How a service counts a document against its limit. */
const counts = {
  bytes: (text: string): number => Buffer.byteLength(text, "utf8"),
  characters: (text: string): number => text.length,
  // IAM leaves white space out of the count.
  withoutWhitespace: (text: string): number => text.replace(/\s/g, "").length,
  // S3 stores a policy without the white space between its elements, and counts what it stores.
  minified: (text: string): number => {
    try {
      return Buffer.byteLength(JSON.stringify(JSON.parse(text)), "utf8");
    } catch {
      return 0; // no JSON: the grammar refuses it
    }
  },
};

interface Size {
  readonly counted: keyof typeof counts;
  readonly most: number;
  readonly refusal: string;
  readonly source: string;
}

function size(types: readonly string[], property: string, { counted, most, refusal, source }: Size): Limit {
  return onPolicy(types, property, source, (text) => (counts[counted](text) > most ? refusal : undefined));
}

const QUOTAS = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";
const INLINE_TOTAL = 10240;

// The quota is for all inline policies of a role together.
const inlineTotal: TextCheck = (text, context) => {
  const { role } = context.inputs;
  if (typeof role !== "string") {
    return undefined;
  }
  const siblings = others(context)
    .filter((other) => propertyOf(other, "role") === role)
    .map((other) => policyText(propertyOf(other, "policy")) ?? "");
  const total = [text, ...siblings].reduce((sum, one) => sum + counts.withoutWhitespace(one), 0);
  return total > INLINE_TOTAL
    ? `LimitExceeded: Maximum policy size of ${INLINE_TOTAL} bytes exceeded for role ${role}`
    : undefined;
};

const logsSize: TextCheck = (text, { inputs }) => {
  // A policy of one log group may be ten times as large as one of the account.
  const most = inputs["resourceArn"] === undefined ? 5120 : 51200;
  return text.length > most
    ? `InvalidParameterException: The resource policy is larger than ${most} characters.`
    : undefined;
};

/** How large each kind of policy document may be. */
export const policySizes: readonly Limit[] = [
  size(carriers.managed, "policy", {
    counted: "withoutWhitespace",
    most: 6144,
    refusal: "LimitExceeded: Cannot exceed quota for PolicySize: 6144",
    source: QUOTAS,
  }),
  onPolicy(carriers.inline, "policy", QUOTAS, inlineTotal),
  size(carriers.role, "assumeRolePolicy", {
    // The default quota; an account may have it raised, which a program cannot rely on.
    counted: "withoutWhitespace",
    most: 2048,
    refusal: "LimitExceeded: Cannot exceed quota for ACLSizePerRole: 2048",
    source: QUOTAS,
  }),
  size(carriers.key, "policy", {
    counted: "bytes",
    most: 32768,
    refusal: "LimitExceededException: The key policy is larger than 32768 bytes.",
    source: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html",
  }),
  size(carriers.bucket, "policy", {
    counted: "minified",
    most: 20480,
    refusal: "MalformedPolicy: Policy exceeds the maximum allowed document size.",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/add-bucket-policy.html",
  }),
  size(carriers.topic, "policy", {
    counted: "bytes",
    most: 30720,
    refusal: "InvalidParameter: Invalid parameter: Policy is larger than 30 KB.",
    source: "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html",
  }),
  size(carriers.endpoint, "policy", {
    counted: "characters",
    most: 20480,
    refusal: "InvalidPolicyDocument: The endpoint policy is larger than 20480 characters.",
    source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html",
  }),
  size(carriers.secret, "policy", {
    counted: "characters",
    most: 20480,
    refusal: "ValidationException: The resource policy is larger than 20480 characters.",
    source: "https://docs.aws.amazon.com/secretsmanager/latest/APIReference/API_PutResourcePolicy.html",
  }),
  onPolicy(
    carriers.logs,
    "policyDocument",
    "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html",
    logsSize,
  ),
];
