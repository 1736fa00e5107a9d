/** A ladder of values, the safest first; a step down is weaker. */
interface Ladder {
  readonly steps: readonly string[];
  /** The property has to be about this; any property when left out. */
  readonly subject?: RegExp;
  readonly reason: string;
}

/** Values of AWS's own vocabulary, in the order in which they protect. */
export const ladders: readonly Ladder[] = [
  // One layer under a key of one's own is what every control asks for; a second changes nothing of who may read.
  { steps: ["aws:kms", "AES256"], reason: "a key of one's own, against S3's" },
  { steps: ["aws:kms:dsse", "AES256"], reason: "as above" },
  {
    steps: ["KMS", "AES256", "NONE"],
    subject: /^(?!Pipeline).*(encrypt|sse)/i,
    reason: "a key of one's own, against the service's, against none",
  },
  { steps: ["SSE-KMS", "SSE-S3", "DISABLED"], subject: /encrypt|sse/i, reason: "as above" },
  { steps: ["SSE_KMS", "SSE_S3"], subject: /encrypt|sse/i, reason: "as above" },
  { steps: ["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KMS_KEY"], reason: "as above" },
  { steps: ["CUSTOMER_MANAGED_KEY", "AWS_OWNED_KEY"], reason: "as above" },
  { steps: ["CUSTOMER_KMS", "AWS_KMS", "AWS_OWNED", "DEFAULT"], reason: "as above" },
  { steps: ["CSE-KMS", "SSE-KMS", "SSE_S3", "DISABLED"], subject: /encryption/i, reason: "as above" },
  { steps: ["SecureString", "String"], reason: "encrypted, or in the clear" },
  { steps: ["required", "preferred", "optional"], reason: "every connection or instance, or only those that like" },
  { steps: ["Enabled", "Suspended", "Disabled"], subject: /version/i, reason: "old versions stay" },
  { steps: ["Enabled", "Disabled"], reason: "on or off" },
  { steps: ["ENABLED", "DISABLED"], reason: "on or off" },
  { steps: ["enabled", "disabled"], reason: "on or off" },
  { steps: ["ON", "OPTIONAL", "OFF"], reason: "on or off" },
  { steps: ["COMPLIANCE", "GOVERNANCE"], reason: "nobody, or only some, can lift the lock" },
  { steps: ["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"], reason: "access lists off, or in use" },
  { steps: ["private", "public-read", "public-read-write"], subject: /acl/i, reason: "access list" },
  { steps: ["IMMUTABLE", "MUTABLE"], reason: "a tag stays on its image" },
  { steps: ["block-all-sharing", "block-new-sharing", "unblocked"], reason: "public snapshots" },
  { steps: ["strictest", "monitor"], subject: /desync/i, reason: "malformed requests" },
  { steps: ["ALL", "REJECT"], subject: /traffic/i, reason: "what a flow log sees" },
  { steps: ["AWS_IAM", "NONE"], subject: /auth/i, reason: "who may call" },
  { steps: ["JWT", "NONE"], subject: /authorization/i, reason: "who may call" },
  { steps: ["CUSTOM", "NONE"], subject: /authorization/i, reason: "who may call" },
  { steps: ["COGNITO_USER_POOLS", "NONE"], subject: /auth/i, reason: "who may call" },
  { steps: ["iam", "no-password-required"], reason: "who may connect" },
  { steps: ["password", "no-password-required"], reason: "who may connect" },
  {
    steps: ["PRIVATE", "PUBLIC"],
    subject: /^(?!RestApi|GraphQLApi).*(access|endpoint|visib|connect|network|location)/i,
    reason: "private or public",
  },
  { steps: ["PRIVATE", "REGIONAL", "EDGE"], subject: /^RestApi\./, reason: "private or public" },
  { steps: ["PRIVATE", "GLOBAL"], subject: /visibility/, reason: "private or public" },
  { steps: ["VPC", "DEFAULT"], subject: /egressType/, reason: "private or public" },
  { steps: ["PRIVATE_ONLY", "PUBLIC_ONLY"], reason: "private or public" },
  { steps: ["VPC", "PUBLIC"], subject: /endpoint(?!.*egress)|access/i, reason: "private or public" },
  { steps: ["VpcOnly", "PublicInternetOnly"], reason: "private or public" },
  { steps: ["STANDARD", "ALLOW_ALL"], subject: /permission/i, reason: "who may do what" },
  { steps: ["scram-sha-256", "md5"], reason: "how a password is kept" },
  { steps: ["HTTPS", "HTTP"], subject: /protocol|scheme|policy/i, reason: "TLS or plain text" },
  { steps: ["TLS", "TCP"], subject: /protocol/i, reason: "TLS or plain text" },
  { steps: ["TLS", "TLS_PLAINTEXT", "PLAINTEXT"], subject: /broker|client|encrypt/i, reason: "TLS or plain text" },
  { steps: ["SFTP", "FTP"], reason: "TLS or plain text" },
  { steps: ["https-only", "allow-all"], subject: /viewer/i, reason: "TLS or plain text" },
  { steps: ["redirect-to-https", "allow-all"], subject: /viewer/i, reason: "TLS or plain text" },
  { steps: ["https-only", "match-viewer", "http-only"], subject: /origin/i, reason: "TLS or plain text" },
  { steps: ["verify-full", "none"], subject: /ssl/i, reason: "TLS or plain text" },
  { steps: ["verify-ca", "none"], subject: /ssl/i, reason: "TLS or plain text" },
  { steps: ["require", "none"], subject: /ssl/i, reason: "TLS or plain text" },
  { steps: ["rds-ca-rsa4096-g1", "rds-ca-2019"], reason: "a certificate authority that has expired" },
  { steps: ["rds-ca-rsa2048-g1", "rds-ca-2019"], reason: "a certificate authority that has expired" },
  { steps: ["rds-ca-ecc384-g1", "rds-ca-2019"], reason: "a certificate authority that has expired" },
  { steps: ["signed", "always"], reason: "signed requests" },
  { steps: ["always", "never"], subject: /signing/i, reason: "signed requests" },
];

/** Names of TLS policies by family, and what AWS still offers below TLS 1.2. */
export const tlsPolicies: readonly { readonly family: RegExp; readonly weaker: readonly string[] }[] = [
  {
    family: /^ELBSecurityPolicy-/,
    weaker: ["ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-TLS-1-0-2015-04", "ELBSecurityPolicy-TLS13-1-0-2021-06"],
  },
  { family: /^Policy-Min-TLS-1-2|^Policy-Min-TLS-1-/, weaker: ["Policy-Min-TLS-1-0-2019-07"] },
  { family: /^TLSv1\.[23]_/, weaker: ["TLSv1", "TLSv1.1_2016"] },
  { family: /^TLSv1\.[23]$/, weaker: ["TLSv1.1"] },
  { family: /^TLS_1_[23]$/, weaker: ["TLS_1_0"] },
  { family: /^SecurityPolicy_TLS1[23]/, weaker: ["TLS_1_0"] },
  { family: /^TransferSecurityPolicy-/, weaker: ["TransferSecurityPolicy-2018-11"] },
  { family: /^TLS1_[23]$|^TLS1\.[23]$/, weaker: ["TLS1_0"] },
];
