import type { Control } from "./control";

export const accountBaselineRequireSafeguards: Control = {
  id: "account-baseline-require-safeguards",
  title: "The stack that sets an account up holds each of its safeguards.",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(1)(ii)(D)", "164.308(a)(5)(ii)(B)", "164.312(b)", "164.312(a)(1)"],
  severity: "high",
  description:
    "With presence: always, which the pipeline of the account's own stack sets, each safeguard that an account has once is declared: both analyzers of access, the password policy, the defaults for volumes, snapshots and instance metadata, the public access block, GuardDuty with each of its features, Security Hub, Macie, Inspector, the recorder of AWS Config; and each thing of the stack that asks for a guard has it: the record and the guardrail of models, lock, policy and plans of a vault, a data protection policy for logs, an alert for each source of findings. By default nothing is demanded, because most stacks live in accounts that another stack sets up; a stack that holds all but one of what an account has once, or of the alerts, of which there are more than eight each, is the account's own, and that one is missing.",
  remediation: "declare what is missing, or leave presence out where another stack declares it.",
  source: "https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-startup-security-baseline/controls-acct.html",
  equivalents: {
    awsConfig: ["GUARDDUTY_ENABLED_CENTRALIZED", "SECURITYHUB_ENABLED", "IAM_PASSWORD_POLICY"],
    securityHub: ["GuardDuty.1", "Macie.1", "Config.1", "IAM.28", "Inspector.1", "S3.1", "EC2.7"],
    prowler: ["guardduty_is_enabled", "securityhub_enabled", "accessanalyzer_enabled", "macie_is_enabled"],
  },
};

/** Something that a stack has to hold. */
export interface Safeguard {
  /** How messages call it, with its article. */
  readonly name: string;
  readonly types: readonly string[];
  /** A property of it that has to have this value; one that is not known yet may have it. */
  readonly having?: { readonly path: string; readonly value: RegExp };
  /** Demanded only where the stack holds one of these. */
  readonly beside?: readonly string[];
}

const aws = (...types: readonly string[]): readonly string[] => types.map((type) => `aws:${type}`);
const detector = aws("guardduty/detector:Detector");
const features = ["S3_DATA_EVENTS", "EKS_AUDIT_LOGS", "EBS_MALWARE_PROTECTION", "RDS_LOGIN_EVENTS"].concat([
  "LAMBDA_NETWORK_LOGS",
  "RUNTIME_MONITORING",
]);

/** What an account has once. */
const once: readonly Safeguard[] = [
  {
    name: "an analyzer of access from outside",
    types: aws("accessanalyzer/analyzer:Analyzer"),
    having: { path: "type", value: /^(ACCOUNT|ORGANIZATION)$/ },
  },
  {
    name: "an analyzer of unused access",
    types: aws("accessanalyzer/analyzer:Analyzer"),
    having: { path: "type", value: /UNUSED_ACCESS$/ },
  },
  { name: "an account password policy", types: aws("iam/accountPasswordPolicy:AccountPasswordPolicy") },
  { name: "encryption of volumes by default", types: aws("ebs/encryptionByDefault:EncryptionByDefault") },
  { name: "a default key for volumes", types: aws("ebs/defaultKmsKey:DefaultKmsKey") },
  { name: "a block of public snapshots", types: aws("ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess") },
  { name: "defaults for instance metadata", types: aws("ec2/instanceMetadataDefaults:InstanceMetadataDefaults") },
  { name: "the account's public access block", types: aws("s3/accountPublicAccessBlock:AccountPublicAccessBlock") },
  { name: "a GuardDuty detector", types: detector },
  { name: "Security Hub", types: aws("securityhub/account:Account") },
  { name: "Macie", types: aws("macie2/account:Account") },
  { name: "Inspector", types: aws("inspector2/enabler:Enabler") },
  { name: "a recorder of AWS Config", types: aws("cfg/recorder:Recorder") },
];

const protections = features.map((feature) => ({
  name: `the GuardDuty feature ${feature}`,
  types: aws("guardduty/detectorFeature:DetectorFeature"),
  having: { path: "name", value: new RegExp(`^${feature}$`) },
  beside: detector,
}));

const models = aws(
  "bedrock/guardrail:Guardrail",
  "bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration",
);

const vault = aws("backup/vault:Vault");
const plan = aws("backup/plan:Plan");

/** What a vault needs around it. */
const recovery: readonly Safeguard[] = [
  { name: "a lock on the vault", types: aws("backup/vaultLockConfiguration:VaultLockConfiguration"), beside: vault },
  { name: "a policy on the vault", types: aws("backup/vaultPolicy:VaultPolicy"), beside: vault },
  {
    name: "a plan of continuous backups",
    types: plan,
    having: { path: "rules", value: /"enableContinuousBackup":true/ },
    beside: vault,
  },
  {
    name: "a plan whose backups outlive 35 days",
    types: plan,
    having: { path: "rules", value: /^(?!.*"deleteAfter")|"deleteAfter":(3[6-9]|[4-9]\d|\d{3,})/ },
    beside: vault,
  },
];

/** Who reports what is worth an alert, by the source of its events. */
const sources: Readonly<Record<string, readonly string[]>> = {
  "aws.guardduty": detector,
  "aws.securityhub": aws("securityhub/account:Account"),
  "aws.access-analyzer": aws("accessanalyzer/analyzer:Analyzer"),
  "aws.inspector2": aws("inspector2/enabler:Enabler"),
  "aws.config": aws("cfg/recorder:Recorder"),
  "aws.kms": aws("kms/key:Key"),
  "aws.cloudtrail": aws("cloudtrail/trail:Trail"),
  "aws.acm": aws("acm/certificate:Certificate"),
  "aws.rds": aws("rds/instance:Instance", "rds/cluster:Cluster"),
};

/**
 * What Macie finds is of two categories, and a rule may be for one of them.
 * Source: https://docs.aws.amazon.com/macie/latest/user/findings-types.html
 */
const macie = Object.entries({ POLICY: "open buckets", CLASSIFICATION: "data out of place" }).map(
  ([category, what]): Safeguard => ({
    name: `an alert for what aws.macie reports of ${what}`,
    types: aws("cloudwatch/eventRule:EventRule"),
    having: {
      path: "eventPattern",
      value: new RegExp(`^(?=.*"aws\\.macie")(?!.*"category":\\[(?![^\\]]*"${category}"))`),
    },
    beside: aws("macie2/account:Account"),
  }),
);

/** An alert for each source. */
const alerts: readonly Safeguard[] = [
  ...Object.entries(sources).map(([source, beside]) => ({
    name: `an alert for what ${source} reports`,
    types: aws("cloudwatch/eventRule:EventRule"),
    having: { path: "eventPattern", value: new RegExp(`"${source.replace(".", "\\.")}"`) },
    beside,
  })),
  ...macie,
];

/** Safeguards of which nobody declares all but one: who holds nearly all of a group holds it on purpose. */
export const wholes: readonly (readonly Safeguard[])[] = [once, alerts];

/** What the stack of an account holds. */
export const safeguards: readonly Safeguard[] = [
  ...once,
  ...protections,
  ...recovery,
  {
    name: "a data protection policy for logs",
    types: aws(
      "cloudwatch/logDataProtectionPolicy:LogDataProtectionPolicy",
      "cloudwatch/logAccountPolicy:LogAccountPolicy",
    ),
    beside: aws("cloudwatch/logGroup:LogGroup"),
  },
  { name: "a guardrail for models", types: models.slice(0, 1), beside: models },
  { name: "a record of the invocations of models", types: models.slice(1), beside: models },
  {
    name: "an alarm on the days that certificates have left",
    types: aws("cloudwatch/metricAlarm:MetricAlarm"),
    having: { path: "metricName", value: /^DaysToExpiry$/ },
    beside: aws("acm/certificate:Certificate"),
  },
  ...alerts,
];
