import { type DataClass, type Naming } from "../naming";
import { type KeyDomainSpec } from "./keyDomainSpec";

/** The data domains; each has a key of its own in each stack, so that one can be shut without the others. */
export const KEY_DOMAINS = {
  records: {
    purpose: "Patient records in S3",
    holds: "records",
    through: ["s3"],
    writers: ["writer"],
    readers: ["reader", "break-glass"],
    serviceRoles: [
      { role: "backup", through: ["s3"], uses: "read" },
      { role: "restore", through: ["s3"], uses: "write" },
    ],
    serviceUses: ["classification"],
    sharable: true,
  },
  // RDS works under grants and asks in the name of whoever creates or restores an instance:
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html
  database: {
    purpose: "Databases, their snapshots and performance data",
    holds: "records",
    through: ["rds"],
    writers: [],
    readers: [],
    grantsThrough: ["rds"],
    granters: ["break-glass"],
    serviceRoles: [
      { role: "backup", through: ["rds"], uses: "write", grants: true },
      { role: "restore", through: ["rds"], uses: "write", grants: true },
    ],
  },
  // An auditor encrypts what Athena writes in the auditor's name: the results of queries on the trail.
  // https://docs.aws.amazon.com/athena/latest/ug/encryption.html
  audit: {
    purpose: "Audit trails, findings and log groups",
    holds: "audit",
    through: ["s3", "logs", "athena"],
    writers: ["auditor"],
    readers: ["break-glass"],
    serviceRoles: [{ role: "reports", through: ["s3"], uses: "write" }],
    serviceUses: ["trail", "logGroups", "configuration", "findings"],
  },
  // AWS Backup uses the vault's key in the name of whoever creates the vault, and of the role of a job; a copy from another
  // region is encrypted with it by the service whose data it is.
  // https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault.html
  // https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html
  backups: {
    purpose: "Backups, apart from the data they were taken from",
    holds: "records",
    through: ["s3"],
    writers: ["writer"],
    readers: ["break-glass"],
    grantsThrough: ["backup", "rds"],
    granters: ["break-glass"],
    deployerEncrypts: ["backup"],
    serviceRoles: [
      { role: "backup", through: ["backup", "rds", "ec2"], uses: "write", grants: true },
      { role: "restore", through: ["backup", "rds", "ec2"], uses: "write", grants: true },
    ],
  },
  // A secret that RDS manages is made in the name of whoever creates the instance:
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
  secrets: {
    purpose: "Credentials in Secrets Manager",
    holds: "internal",
    through: ["secretsmanager"],
    writers: [],
    readers: ["writer", "reader", "break-glass"],
    grantsThrough: ["secretsmanager", "rds"],
    deployerEncrypts: ["secretsmanager"],
    serviceRoles: [{ role: "rotation", through: ["secretsmanager"], uses: "write" }],
  },
  cache: {
    purpose: "Caches and their snapshots",
    holds: "records",
    through: ["elasticache"],
    writers: [],
    readers: [],
    grantsThrough: ["elasticache"],
  },
  // The key is the account's default for volumes, so whoever may launch an instance uses it, as with the key that AWS
  // would use instead; but only through EC2. Auto Scaling's service-linked role is covered in the same way.
  // https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html
  volumes: {
    purpose: "EBS volumes and their snapshots, by default for the whole account",
    holds: "records",
    through: ["ec2"],
    writers: [],
    readers: [],
    grantsThrough: ["ec2"],
    openToAccount: true,
  },
  alerts: {
    purpose: "Alert messages",
    holds: "internal",
    through: ["sns"],
    writers: [],
    readers: [],
    serviceUses: ["topics"],
  },
  // ECR makes its grants when a repository is created, Lambda when a function is; a function decrypts its settings as the
  // role that it runs as. https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html
  compute: {
    purpose: "Images of applications, settings of functions and templates that deployments hand over",
    holds: "internal",
    through: ["lambda"],
    writers: [],
    readers: ["writer", "reader"],
    grantsThrough: ["ecr", "lambda"],
    deployerEncrypts: ["ecr", "lambda", "s3"],
  },
  // A guardrail is made in the name of whoever deploys it, under a grant, and applied in the name of whoever calls a model:
  // https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-kms.html
  ai: {
    purpose: "Guardrails of generative AI, and the prompts and answers in its logs",
    holds: "records",
    through: ["s3", "logs", "bedrock"],
    writers: [],
    readers: ["writer", "reader", "break-glass"],
    grantsThrough: ["bedrock"],
    deployerEncrypts: ["bedrock"],
    serviceUses: ["invocations", "logGroups"],
  },
  // Data from which no patient can be told, and the notebooks that work on it; nothing of it is under a key of patient data.
  deidentified: {
    purpose: "De-identified data and the notebooks that work on it",
    holds: "internal",
    through: ["s3"],
    writers: ["writer"],
    readers: ["reader", "break-glass"],
    grantsThrough: ["sagemaker"],
    deployerEncrypts: ["sagemaker"],
    serviceRoles: [{ role: "notebooks", through: ["s3", "sagemaker"], uses: "write", grants: true }],
    serviceUses: ["classification"],
  },
  // One setting encrypts the catalogue of the whole account and region, so whoever may use the catalogue uses the key, as
  // with the key that AWS would use instead; but only through Glue.
  // https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html
  catalog: {
    purpose: "Metadata and connection passwords of the Glue Data Catalog, for the whole account",
    holds: "internal",
    through: ["glue"],
    writers: [],
    readers: [],
    grantsThrough: ["glue"],
    openToAccount: true,
  },
  // Redshift uses a key in the name of whoever creates the warehouse, then under a grant:
  // https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-kms-customer-managed-key.html
  analytics: {
    purpose: "Results of queries, jobs and warehouses",
    holds: "records",
    through: ["s3", "athena", "glue", "logs"],
    writers: ["writer"],
    readers: ["reader", "break-glass"],
    grantsThrough: ["redshift", "redshift-serverless"],
    deployerEncrypts: ["redshift", "redshift-serverless"],
    serviceUses: ["logGroups"],
  },
} as const satisfies Record<string, KeyDomainSpec>;

export type KeyDomain = keyof typeof KEY_DOMAINS;

/** Every domain, in the order of the table. */
export const KEY_DOMAIN_NAMES = Object.keys(KEY_DOMAINS) as readonly KeyDomain[];

/** Value of the `DataClassification` tag of a domain's key. */
export function dataClassOf(names: Naming, domain: KeyDomain): DataClass {
  const { holds } = KEY_DOMAINS[domain];
  return holds === "records" ? names.recordsClass : holds;
}
