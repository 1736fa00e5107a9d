import {
  accountId,
  type Check,
  cidr,
  domainName,
  flag,
  hostName,
  listOf,
  objectOf,
  oneOf,
  principal,
  region,
  text,
  wholeNumber,
} from "./checks";
import { LOCKABLE_DOMAINS } from "../keys/lockdown";
import { type Settings, SINGLETONS } from "./settings";

/** One key of the configuration: its type as Pulumi.yaml states it, what is allowed, and where its default comes from. */
export interface SettingSpec {
  readonly type: "string" | "integer" | "boolean" | "array" | "object";
  readonly check: Check;
  /** A value that is allowed, shown in the fix of an error. */
  readonly example: unknown;
  /** What holds when the key is absent; `required` when nothing can. `profile` and `computed` are filled in by the parser. */
  readonly fallback: { readonly value: unknown } | "required" | "optional" | "profile" | "computed";
}

const setting = (
  type: SettingSpec["type"],
  check: Check,
  example: unknown,
  fallback: SettingSpec["fallback"],
): SettingSpec => ({ type, check, example, fallback });

/**
 * What Pulumi.yaml states as the default of a key that has none: the engine requires one of every typed key. For such a
 * key the parser reads it as absent.
 */
export const EMPTY: Readonly<Record<SettingSpec["type"], unknown>> = {
  string: "",
  integer: 0,
  boolean: undefined,
  array: [],
  object: {},
};

const yesOrNo = (byDefault: boolean): SettingSpec => setting("boolean", flag, !byDefault, { value: byDefault });
/** A part that a profile may leave out: text and not a boolean, because only text has an empty value for "by profile". */
const thereOrNot = setting("string", oneOf("enabled", "disabled"), "enabled", "profile");
const none = { value: [] };

/** CloudWatch Logs accepts only these; six years are the least that 45 CFR 164.316(b)(2)(i) allows. */
const LOG_RETENTION_DAYS = [2192, 2557, 2922, 3288, 3653];

/** Every key of `phi:` configuration. Pulumi.yaml repeats type and default; a test compares the two. */
export const SCHEMA: Readonly<Record<keyof Settings, SettingSpec>> = {
  accountId: setting("string", accountId, "111122223333", "required"),
  region: setting("string", region, "us-east-1", "required"),
  allowedRegions: setting("array", listOf(region, 1), ["us-east-1"], "computed"),
  holdsPhi: yesOrNo(true),
  baaAccepted: yesOrNo(false),
  profile: setting("string", oneOf("minimal", "standard", "full"), "standard", { value: "standard" }),
  fips: yesOrNo(false),

  vpcCidr: setting("string", cidr(16, 20), "10.0.0.0/16", { value: "10.0.0.0/16" }),
  zoneCount: setting("integer", oneOf(2, 3), 2, "profile"),
  natGateways: setting("string", oneOf("none", "one", "per-zone"), "one", "profile"),
  interfaceEndpoints: setting(
    "array",
    listOf(text(/^[a-z][a-z0-9.-]*[a-z0-9]$/, "the service part of an endpoint's name, for example ecr.api")),
    ["sts"],
    "profile",
  ),

  keyRotationDays: setting("integer", wholeNumber(90, 2560, "days"), 365, { value: 365 }),
  deployPrincipals: setting("array", listOf(principal), ["arn:aws:iam::111122223333:role/platform"], none),
  humanPrincipals: setting("array", listOf(principal), ["arn:aws:iam::111122223333:role/staff-*"], none),
  trustedAccountIds: setting("array", listOf(accountId), ["444455556666"], none),
  githubRepository: setting(
    "string",
    text(/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, "owner/repository, without wildcards"),
    "example/records",
    "optional",
  ),
  githubEnvironment: setting(
    "string",
    text(/^[A-Za-z0-9._-]{1,255}$/, "the name of a GitHub environment, without wildcards"),
    "prod",
    "computed",
  ),

  logRetentionDays: setting("integer", oneOf(...LOG_RETENTION_DAYS), 2192, { value: 2192 }),
  objectLockMode: setting("string", oneOf("GOVERNANCE", "COMPLIANCE"), "GOVERNANCE", { value: "GOVERNANCE" }),
  objectLockComplianceConfirmed: yesOrNo(false),
  requireSseHeader: yesOrNo(false),
  presignedLinkMinutes: setting("integer", wholeNumber(1, 15, "minutes"), 15, { value: 15 }),
  presignedLinksFromAnywhere: yesOrNo(false),
  alertEmails: setting(
    "array",
    listOf(text(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "an e-mail address")),
    ["security@example.org"],
    none,
  ),

  dbInstanceClass: setting(
    "string",
    text(/^db\.[a-z]+[0-9][a-z0-9-]*\.[a-z0-9]+$/, "an RDS instance class, for example db.t4g.medium"),
    "db.t4g.medium",
    "profile",
  ),
  dbEngineVersion: setting("string", text(/^1[678](\.\d{1,2})?$/, "a PostgreSQL version in quotes, 16 to 18"), "17", {
    value: "17",
  }),
  dbStorageGib: setting("integer", wholeNumber(20, 65536, "GiB"), 20, { value: 20 }),
  dbZones: setting("integer", oneOf(1, 2), 2, "profile"),
  dbBackupDays: setting("integer", wholeNumber(30, 35, "days"), 30, { value: 30 }),
  dbIamAuthentication: yesOrNo(false),
  rotationFunctionVersion: setting(
    "string",
    text(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, "a version of the form 1.1.600"),
    "1.1.600",
    "optional",
  ),

  cacheNodeClass: setting(
    "string",
    text(/^cache\.[a-z]+[0-9][a-z0-9-]*\.[a-z0-9]+$/, "an ElastiCache node class, for example cache.t4g.small"),
    "cache.t4g.small",
    "profile",
  ),
  cacheZones: setting("integer", oneOf(1, 2, 3), 2, "profile"),

  backupLockMode: setting("string", oneOf("GOVERNANCE", "COMPLIANCE"), "GOVERNANCE", { value: "GOVERNANCE" }),
  backupLockComplianceConfirmed: yesOrNo(false),
  backupMinRetentionDays: setting("integer", wholeNumber(7, 35, "days"), 30, { value: 30 }),
  backupCopyRegion: setting("string", region, "us-west-2", "optional"),
  lockdown: setting("array", listOf(oneOf(...LOCKABLE_DOMAINS)), ["records"], none),

  analytics: thereOrNot,
  warehouse: thereOrNot,
  notebooks: thereOrNot,

  domainName: setting("string", hostName, "portal.example.org", "required"),
  subjectAlternativeNames: setting("array", listOf(domainName), ["www.example.org"], none),
  hostedZoneId: setting(
    "string",
    text(/^Z[A-Z0-9]{8,31}$/, "the id of a Route 53 zone"),
    "Z0123456789ABCDEFGHIJ",
    "optional",
  ),
  certificateArn: setting(
    "string",
    text(/^arn:aws(-us-gov)?:acm:[a-z0-9-]+:\d{12}:certificate\/[A-Za-z0-9-]+$/, "the ARN of an ACM certificate"),
    "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555",
    "optional",
  ),
  tls13Only: yesOrNo(false),
  edgeAllowedCidrs: setting("array", listOf(cidr(0, 32), 1), ["203.0.113.0/24"], { value: ["0.0.0.0/0"] }),
  apiDomainName: setting("string", hostName, "api.example.org", "optional"),
  contentDeliveryDomainName: setting("string", hostName, "www.example.org", "optional"),
  clientCaOrganization: setting(
    "string",
    text(/^[A-Za-z0-9](?:[A-Za-z0-9 &'().,-]{0,62}[A-Za-z0-9.)])?$/, "the name of an organisation, 1 to 64 characters"),
    "Example Hospital",
    "optional",
  ),

  singletons: setting(
    "object",
    objectOf(SINGLETONS, oneOf("manage", "adopt", "skip")),
    { passwordPolicy: "skip" },
    { value: {} },
  ),
  guardDutyDetectorId: setting(
    "string",
    text(/^[0-9a-f]{32}$/, "the id of a GuardDuty detector, 32 hexadecimal digits"),
    "12abc34d567e8fa901bc2d34e56789f0",
    "optional",
  ),
};
