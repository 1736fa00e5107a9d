/** Where a policy document stands, and so what its grammar asks for and which error AWS answers. */
export interface PolicyKind {
  /** Error code of the service for a document that breaks the grammar. */
  readonly code: string;
  /** Whether a statement names who it is for. */
  readonly principal: "required" | "forbidden";
  readonly notPrincipal: "allowed" | "forbidden";
  readonly resource: "required" | "forbidden" | "optional";
  readonly action: "required" | "optional";
  /** Grammar of `Sid`; absent means any text. */
  readonly sid?: RegExp;
  /** The service prefixes that an action may have; absent means any. */
  readonly vendors?: readonly string[];
  /** The refusal of an action of another service. */
  readonly foreignAction?: string;
  readonly source: string;
}

const IAM_SID = /^[A-Za-z0-9]*$/;
const GUIDE = "https://docs.aws.amazon.com/IAM/latest/UserGuide";

/** Managed and inline policies, which are attached to who they are for. */
export const identityPolicy: PolicyKind = {
  code: "MalformedPolicyDocument",
  principal: "forbidden",
  notPrincipal: "forbidden",
  resource: "required",
  action: "required",
  sid: IAM_SID,
  source: `${GUIDE}/reference_policies_grammar.html`,
};

/** Who may assume a role. The role itself is the resource, so the statement names none. */
export const trustPolicy: PolicyKind = {
  code: "MalformedPolicyDocument",
  principal: "required",
  notPrincipal: "forbidden",
  resource: "forbidden",
  action: "required",
  sid: IAM_SID,
  vendors: ["sts"],
  foreignAction: "AssumeRole policy may only specify STS AssumeRole actions.",
  source: `${GUIDE}/reference_policies_elements_notprincipal.html`,
};

/** A KMS key policy. A statement without Action or Resource is accepted there and has no effect. */
export const keyPolicy: PolicyKind = {
  code: "MalformedPolicyDocumentException",
  principal: "required",
  notPrincipal: "allowed",
  resource: "optional",
  action: "optional",
  source: "https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html",
};

/** An S3 bucket policy. */
export const bucketPolicy: PolicyKind = {
  code: "MalformedPolicy",
  principal: "required",
  notPrincipal: "allowed",
  resource: "required",
  action: "required",
  vendors: ["s3"],
  foreignAction: "Policy has invalid action",
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-policy-language-overview.html",
};

/** An SNS topic policy. */
export const topicPolicy: PolicyKind = {
  code: "InvalidParameter: Invalid parameter",
  principal: "required",
  notPrincipal: "allowed",
  resource: "required",
  action: "required",
  vendors: ["sns"],
  foreignAction: "Policy statement action out of service scope!",
  source: "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html",
};

/** A VPC endpoint policy. */
export const endpointPolicy: PolicyKind = {
  code: "InvalidPolicyDocument",
  principal: "required",
  notPrincipal: "allowed",
  resource: "required",
  action: "required",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html",
};

/** The resource policy of a secret. */
export const secretPolicy: PolicyKind = {
  code: "MalformedPolicyDocumentException",
  principal: "required",
  notPrincipal: "allowed",
  resource: "required",
  action: "required",
  source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html",
};

/** A resource policy of CloudWatch Logs. */
export const logsPolicy: PolicyKind = {
  code: "InvalidParameterException",
  principal: "required",
  notPrincipal: "allowed",
  resource: "required",
  action: "required",
  source: "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html",
};
