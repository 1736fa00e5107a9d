import type { Statement } from "../sdk/documents";
import type { Who } from "../sdk/requests";

/** What a condition of an Allow holds back, by the control of the catalogue that speaks of it. */
export interface Harm {
  readonly key: RegExp;
  /** Who gets through without it, and with which other values. */
  readonly who: Who;
  readonly others?: Readonly<Record<string, string | undefined>>;
  /** The action to try, where only one is meant. */
  readonly action?: string;
  /** The kind of document that it is about; both when left out. */
  readonly kind?: "resource" | "identity";
  /** Whether the control is met all the same by what is left of the statement. */
  readonly unless?: (rest: Statement) => boolean;
  readonly control: string;
}

const keysOf = ({ Condition }: Statement): readonly string[] => Object.values(Condition ?? {}).flatMap(Object.keys);
const bound = /^kms:(ViaService|CallerAccount)$|^aws:Source(Arn|Account)$/i;
/** Encryption context that names something of an account binds a service to what that account owns. */
const named = /^kms:EncryptionContext:/i;
const isBound = (rest: Statement): boolean => keysOf(rest).some((key) => bound.test(key));

/** Conditions that no control names are not weakened: a prefix, a source identity, the age of a session. */
export const harms: readonly Harm[] = [
  {
    key: /^aws:Source(Account|Arn|OrgID)$/i,
    who: "service for a foreigner",
    kind: "resource",
    unless: (rest) => keysOf(rest).some((key) => named.test(key)),
    control: "iam-trust-policy-scoped, gap-kms-key-policy-via-service-or-caller-account",
  },
  {
    key: /^aws:Principal(Account|OrgID|OrgPaths|Arn)$|^kms:CallerAccount$/i,
    who: "foreign",
    kind: "resource",
    control: "s3-policy-no-wildcard-principal, kms-key-policy-no-wildcard-principal, gap-vpc-endpoint-policy-org-only",
  },
  {
    key: /^aws:Resource(Account|OrgID)$/i,
    who: "own",
    others: { "aws:ResourceAccount": "999988887777", "aws:ResourceOrgID": "o-elsewhere" },
    control: "gap-vpc-endpoint-policy-org-only",
  },
  {
    key: /^aws:SourceVpce?$|^aws:SourceIp$/i,
    who: "own",
    others: { "aws:SourceVpce": "vpce-elsewhere", "aws:SourceVpc": "vpc-elsewhere", "aws:SourceIp": "203.0.113.7" },
    control: "s3-policy-no-wildcard-principal",
  },
  {
    key: /^kms:ViaService$/i,
    who: "own",
    others: { "kms:ViaService": undefined },
    unless: isBound,
    control: "gap-kms-key-policy-via-service-or-caller-account",
  },
  { key: /^kms:EncryptionContext:/i, who: "service", unless: isBound, control: "gap-cloudtrail-kms-policy-context" },
  {
    key: /^kms:GrantIsForAWSResource$/i,
    who: "own",
    others: { "kms:GrantIsForAWSResource": "false" },
    action: "kms:CreateGrant",
    control: "gap-kms-grants-for-aws-resource-only",
  },
  {
    key: /^kms:(ResourceAliases|RequestAlias)$/i,
    who: "own",
    others: { "kms:ResourceAliases": "alias/of-somebody-else", "kms:RequestAlias": "alias/of-somebody-else" },
    control: "iam-no-broad-kms-actions",
  },
  {
    key: /^aws:MultiFactorAuthPresent$/i,
    who: "own",
    // A session without a second factor has no age of one either.
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthage
    others: { "aws:MultiFactorAuthPresent": "false", "aws:MultiFactorAuthAge": undefined },
    control: "iam-mfa, gap-emergency-access-role",
  },
  {
    key: /:(sub|aud)$/i,
    who: "own",
    others: Object.fromEntries(
      ["sub", "aud"].map((claim) => [`token.actions.githubusercontent.com:${claim}`, "repo:stranger/elsewhere"]),
    ),
    control: "iam-trust-policy-scoped",
  },
  {
    key: /^aws:SecureTransport$/i,
    who: "own",
    others: { "aws:SecureTransport": "false" },
    control: "s3-tls-only, sns-tls-only, sqs-tls-only",
  },
];

/** What a Deny refuses that a control asks to be refused; tested on its condition keys and actions. */
export const refusals: readonly {
  readonly statement: (statement: Statement) => boolean;
  readonly who: Who;
  readonly control: string;
}[] = [
  {
    statement: (one) => keysOf(one).some((key) => /^aws:SecureTransport$|^s3:TlsVersion$/i.test(key)),
    who: "own",
    control: "s3-tls-only, sns-tls-only, sqs-tls-only, gap-s3-tls-min-version",
  },
  {
    statement: (one) => keysOf(one).some((key) => /server-side-encryption/i.test(key)),
    who: "own",
    control: "gap-s3-deny-wrong-key",
  },
  {
    statement: (one) => /backup:DeleteRecoveryPoint/.test(JSON.stringify(one.Action)),
    who: "own",
    control: "backup-manual-deletion-blocked",
  },
  { statement: () => true, who: "foreign", control: "policies not public: s3, sns, sqs, kms, secrets, backup" },
  {
    statement: (one) => /kms:(Decrypt|Encrypt|GenerateDataKey|CreateGrant|\*)/.test(JSON.stringify(one.Action)),
    who: "own",
    control: "gap-kms-key-policy-admin-use-separation",
  },
];

/** Actions whose reach over every resource a control forbids. */
export const wideActions =
  /^(kms:(Decrypt|Encrypt|ReEncrypt|GenerateDataKey|CreateGrant|\*)|iam:(PassRole|\*)|sts:AssumeRole|s3:(Get|Put|Delete)Object|s3:\*|dynamodb:(Get|Query|Scan|BatchGet|Put|Update|Delete|\*)|secretsmanager:GetSecretValue|ssm:GetParameter|rds-db:connect|sqs:ReceiveMessage|kinesis:Get|rds-data:)/i;
