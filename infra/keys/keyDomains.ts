import { type RoleName } from "../identity/roleNames";
import { type DataClass, type Naming } from "../naming";
import { type KmsService } from "../policies/viaService";

/** What an AWS service principal does with a key; each has its own conditions in `serviceStatements.ts`. */
export type ServiceUse = "trail" | "logGroups" | "topics";

/** Who uses the key of a domain, and through what. Whoever is not named here cannot use it. */
export interface KeyDomainSpec {
  /** What the key encrypts: its description in the console. */
  readonly purpose: string;
  /** What the key protects; `records` is patient data, or synthetic data where the stack holds none. */
  readonly holds: "records" | Exclude<DataClass, "phi" | "synthetic">;
  /** Services through which the roles use the key; nobody calls KMS directly. */
  readonly through: readonly KmsService[];
  /** Roles that encrypt and decrypt. */
  readonly writers: readonly RoleName[];
  /** Roles that decrypt. */
  readonly readers: readonly RoleName[];
  /** Services whose resources keep a grant on the key while they live. @default none */
  readonly grantsThrough?: readonly KmsService[];
  /** Roles that may have such a resource created, besides those who deploy. @default none */
  readonly granters?: readonly RoleName[];
  /** Whether those who deploy encrypt through the services of the domain. @default false */
  readonly deployerEncrypts?: boolean;
  /** AWS services that use the key in their own name. @default none */
  readonly serviceUses?: readonly ServiceUse[];
  /** Whether anyone of the account may use the key through the services of the domain. @default false */
  readonly openToAccount?: boolean;
  /** Whether accounts of `phi:trustedAccountIds` may decrypt through the services of the domain. @default false */
  readonly sharable?: boolean;
}

/** The data domains; each has a key of its own in each stack, so that one can be shut without the others. */
export const KEY_DOMAINS = {
  records: {
    purpose: "Patient records in S3",
    holds: "records",
    through: ["s3"],
    writers: ["writer"],
    readers: ["reader", "break-glass"],
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
  },
  audit: {
    purpose: "Audit trails and log groups",
    holds: "audit",
    through: ["s3", "logs"],
    writers: [],
    readers: ["auditor", "break-glass"],
    serviceUses: ["trail", "logGroups"],
  },
  backups: {
    purpose: "Backups, apart from the data they were taken from",
    holds: "records",
    through: ["s3"],
    writers: ["writer"],
    readers: ["break-glass"],
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
    deployerEncrypts: true,
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
} as const satisfies Record<string, KeyDomainSpec>;

export type KeyDomain = keyof typeof KEY_DOMAINS;

/** Every domain, in the order of the table. */
export const KEY_DOMAIN_NAMES = Object.keys(KEY_DOMAINS) as readonly KeyDomain[];

/** Value of the `DataClassification` tag of a domain's key. */
export function dataClassOf(names: Naming, domain: KeyDomain): DataClass {
  const { holds } = KEY_DOMAINS[domain];
  return holds === "records" ? names.recordsClass : holds;
}
