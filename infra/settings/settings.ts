/** How much of the foundation a stack affords. Sizes differ between profiles; safeguards do not. */
export type Profile = "minimal" | "standard" | "full";

/** Network address translation for outbound traffic of the private tier. */
export type NatGateways = "none" | "one" | "per-zone";

/** Object Lock mode of the audit bucket: governance can be lifted by break-glass, compliance by nobody. */
export type ObjectLockMode = "GOVERNANCE" | "COMPLIANCE";

/**
 * What a stack does with a setting of which an account has only one.
 *
 * - `manage`: this stack sets it and keeps it set.
 * - `adopt`: it exists already; this stack imports it and keeps it set from then on.
 * - `skip`: another stack or team owns it; this stack does not touch it.
 *
 * In each case it stays in place when the stack goes.
 */
export type SingletonMode = "manage" | "adopt" | "skip";

/** Whether a part of the foundation that is no safeguard is there. */
export type Presence = "enabled" | "disabled";

/**
 * The account-wide settings, each of which `phi:singletons` can manage, adopt or skip: of the account itself, of detection,
 * of AI, of analytics and of the API edge. A test compares the list with those of the components.
 */
export const SINGLETONS = [
  "accountPublicAccessBlock",
  "ebsEncryption",
  "ebsSnapshotBlock",
  "instanceMetadataDefaults",
  "passwordPolicy",
  "githubOidcProvider",
  "configRecorder",
  "configServiceRole",
  "guardDuty",
  "securityHub",
  "macie",
  "accessAnalyzer",
  "inspector",
  "bedrockLogging",
  "glueCatalog",
  "apiGatewayAccount",
] as const;
export type Singleton = (typeof SINGLETONS)[number];

/** The configuration of one stack after `parseSettings`: every value checked, every default filled in. */
export interface Settings {
  /** The AWS account that the stack lives in; the provider refuses any other. */
  readonly accountId: string;
  /** The region of the stack. */
  readonly region: string;
  /** Every region that may hold a resource or a copy. @default the stack's own region */
  readonly allowedRegions: readonly string[];
  /**
   * Whether the stack may hold patient data. Where it may, everything that holds data or keys is protected and kept;
   * only a stack that holds none can be destroyed whole. @default true
   */
  readonly holdsPhi: boolean;
  /** A business associate agreement with AWS covers the account; required where `holdsPhi` (45 CFR 164.308(b)(1)). */
  readonly baaAccepted: boolean;
  /** @default "standard" */
  readonly profile: Profile;
  /** Use FIPS 140 validated endpoints and TLS policies. @default false */
  readonly fips: boolean;

  /** IPv4 range of the network, /16 to /20. @default "10.0.0.0/16" */
  readonly vpcCidr: string;
  /** Availability zones in use, 2 or 3. @default by profile: 2, 2, 3 */
  readonly zoneCount: number;
  /** @default by profile: "none", "one", "per-zone" */
  readonly natGateways: NatGateways;
  /** AWS services reached through interface endpoints; `kms`, `secretsmanager` and `logs` always are. @default by profile */
  readonly interfaceEndpoints: readonly string[];

  /** Days between two rotations of a key, 90 to 2560. @default 365 */
  readonly keyRotationDays: number;
  /** IAM ARNs (`*` allowed) of those who run `pulumi up` besides the deploy role; they may create encrypted resources. */
  readonly deployPrincipals: readonly string[];
  /** IAM ARNs (`*` allowed) of the people who may assume the human roles, always with MFA. @default the whole account */
  readonly humanPrincipals: readonly string[];
  /** Other AWS accounts that may read records with the records key. @default none */
  readonly trustedAccountIds: readonly string[];
  /** `owner/repository` on GitHub that deploys this stack. @default none: no deploy role for GitHub */
  readonly githubRepository: string | undefined;
  /** GitHub environment that the deploy role is pinned to. @default the stack's name */
  readonly githubEnvironment: string;

  /** Days that log groups keep events; at least six years (45 CFR 164.316(b)(2)(i)). @default 2192 */
  readonly logRetentionDays: number;
  /** @default "GOVERNANCE" */
  readonly objectLockMode: ObjectLockMode;
  /** Confirms that COMPLIANCE is wanted: nobody, not even AWS, can delete a locked log before its time. @default false */
  readonly objectLockComplianceConfirmed: boolean;
  /** Refuse uploads to the PHI bucket that do not state their encryption. @default false */
  readonly requireSseHeader: boolean;
  /** Life of a presigned link to a record in minutes, 1 to 15. @default 15 */
  readonly presignedLinkMinutes: number;
  /**
   * Let presigned links work outside the network, as a patient's browser needs; whoever steals a reader's credentials
   * could then use a link of their own anywhere while it lives. @default false
   */
  readonly presignedLinksFromAnywhere: boolean;
  /** E-mail addresses that receive alerts. @default none */
  readonly alertEmails: readonly string[];

  /** @default by profile: "db.t4g.micro", "db.t4g.medium", "db.r7g.large" */
  readonly dbInstanceClass: string;
  /** PostgreSQL major version, 16 to 18: 16 is the first with TLS 1.3. @default "17" */
  readonly dbEngineVersion: string;
  /** Storage in GiB, 20 to 65536. @default 20 */
  readonly dbStorageGib: number;
  /** Zones that the database runs in: 1, or 2 with a standby that takes over. @default by profile: 1, 2, 2 */
  readonly dbZones: number;
  /** Days of automated backups, 30 to 35. @default 30 */
  readonly dbBackupDays: number;
  /** Let IAM roles log in to the database with short-lived tokens. @default false */
  readonly dbIamAuthentication: boolean;
  /**
   * Version of AWS's function that rotates passwords of PostgreSQL users, for teams that need read replicas or blue/green
   * deployments: RDS offers neither where it manages the master password. @default none: RDS rotates its own
   */
  readonly rotationFunctionVersion: string | undefined;

  /** ElastiCache node class. @default by profile: "cache.t4g.micro", "cache.t4g.small", "cache.r7g.large" */
  readonly cacheNodeClass: string;
  /** Zones that the cache runs in, 1 to 3, one node in each; at most `zoneCount`. @default by profile: 1, 2, 3 */
  readonly cacheZones: number;

  /** Lock of the backup vault: governance can be lifted by break-glass, compliance by nobody. @default "GOVERNANCE" */
  readonly backupLockMode: ObjectLockMode;
  /** Confirms that COMPLIANCE is wanted for the backup vault. @default false */
  readonly backupLockComplianceConfirmed: boolean;
  /** Days that a recovery point cannot be deleted, 7 to 35. @default 30 */
  readonly backupMinRetentionDays: number;
  /** Another allowed region that receives a copy of the backups, under a key of its own. @default none */
  readonly backupCopyRegion: string | undefined;
  /**
   * Data domains whose keys are shut for everyone but break-glass, in an emergency. Data, keys and backups stay as they
   * are; an empty list restores the very same policies. @default none
   */
  readonly lockdown: readonly string[];

  /** Catalogue, jobs and queries on patient data. @default by profile: "disabled", "enabled", "enabled" */
  readonly analytics: Presence;
  /** Redshift Serverless, a part of `analytics`, in three zones. @default by profile: "disabled", "disabled", "enabled" */
  readonly warehouse: Presence;
  /** SageMaker Studio on de-identified data. @default by profile: "disabled", "disabled", "enabled" */
  readonly notebooks: Presence;

  /** Public name of the portal, for example `portal.example.org`. */
  readonly domainName: string;
  /** Further names on the certificate. @default none */
  readonly subjectAlternativeNames: readonly string[];
  /** Route 53 zone in which the certificate is validated; this or `certificateArn`. */
  readonly hostedZoneId: string | undefined;
  /** An ACM certificate that exists already; this or `hostedZoneId`. */
  readonly certificateArn: string | undefined;
  /** Refuse TLS 1.2 at the edge. @default false */
  readonly tls13Only: boolean;
  /** IPv4 ranges that may reach the load balancer. @default everyone */
  readonly edgeAllowedCidrs: readonly string[];
  /** Public name of an API Gateway before the application. @default none */
  readonly apiDomainName: string | undefined;
  /** Public name of a CloudFront distribution before the load balancer; us-east-1 alone. @default none */
  readonly contentDeliveryDomainName: string | undefined;
  /**
   * Organisation of a private certificate authority. Where it is set, the load balancer lets in only clients with a
   * certificate of that authority, so no browser without one. @default none: clients prove themselves to the application
   */
  readonly clientCaOrganization: string | undefined;

  /** What to do with each account-wide setting. @default all "manage" */
  readonly singletons: Readonly<Record<Singleton, SingletonMode>>;
  /** Id of the GuardDuty detector that exists, where `singletons.guardDuty` is "adopt". */
  readonly guardDutyDetectorId: string | undefined;
}
