/** An account that the records key is shared with; the gate has to be told of it too. */
export const PARTNER = "777788889999";

/** Every setting that goes together with all others, away from its default. */
const COMMON = {
  profile: "full",
  allowedRegions: ["us-east-1", "us-west-2"],
  keyRotationDays: 180,
  humanPrincipals: ["arn:aws:iam::111122223333:role/staff-*"],
  trustedAccountIds: [PARTNER],
  githubRepository: "example/phi",
  githubEnvironment: "production",
  logRetentionDays: 3653,
  requireSseHeader: true,
  presignedLinkMinutes: 5,
  presignedLinksFromAnywhere: true,
  alertEmails: ["security@example.org"],
  dbStorageGib: 100,
  dbBackupDays: 35,
  dbIamAuthentication: true,
  rotationFunctionVersion: "1.1.661",
  backupMinRetentionDays: 35,
  backupCopyRegion: "us-west-2",
  tls13Only: true,
  edgeAllowedCidrs: ["203.0.113.0/24"],
} as const;

/** Every option with API Gateway and CloudFront before the load balancer, which rule out the others. */
export const FRONT_DOORS = {
  ...COMMON,
  subjectAlternativeNames: ["api.phi.example.org", "www.phi.example.org", "*.portal.phi.example.org"],
  apiDomainName: "api.phi.example.org",
  contentDeliveryDomainName: "www.phi.example.org",
} as const;

/** Every option with certificates of clients and FIPS endpoints, which rule out API Gateway and CloudFront. */
export const MUTUAL_TLS = { ...COMMON, clientCaOrganization: "Example Clinic", fips: true } as const;

/** Locks that nobody can open: only a stack with patient data may have them. */
export const COMPLIANCE = {
  objectLockMode: "COMPLIANCE",
  objectLockComplianceConfirmed: true,
  backupLockMode: "COMPLIANCE",
  backupLockComplianceConfirmed: true,
} as const;

/** What the pack has to be told of that the settings say: which other accounts are no strangers. */
export const PACK_SETTINGS: Readonly<Record<string, object>> = {
  "iam-resourcepolicy-forbid-strangers": { allowedAccounts: [PARTNER] },
};
