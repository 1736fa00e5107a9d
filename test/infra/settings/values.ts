import { type Settings } from "../../../infra/settings/settings";

/** The ARN of a certificate of the stack's own account and region. */
export const CERTIFICATE = "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";

/** For every setting values that are allowed and values that are not. */
export const VALUES: Readonly<Record<keyof Settings, { good: readonly unknown[]; bad: readonly unknown[] }>> = {
  accountId: { good: ["111122223333"], bad: ["1111", "11112222333x", 111122223333, true] },
  region: { good: ["us-east-1", "eu-central-1"], bad: ["mars", "us-east", "US-EAST-1", "cn-north-1"] },
  allowedRegions: {
    good: [["us-east-1"], ["us-east-1", "us-west-2"]],
    bad: [["mars"], "us-east-1", ["us-east-1", "us-east-1"]],
  },
  holdsPhi: { good: [true, false], bad: ["maybe", 1] },
  baaAccepted: { good: [true, false], bad: ["yes", 0] },
  profile: { good: ["minimal", "standard", "full"], bad: ["huge", 1] },
  fips: { good: [true, false], bad: ["on"] },
  vpcCidr: {
    good: ["10.0.0.0/16", "10.1.16.0/20"],
    bad: ["10.0.0.0/8", "10.0.0.0/21", "10.0.0.1/16", "300.0.0.0/16", "x"],
  },
  zoneCount: { good: [2, 3], bad: [1, 4, "2"] },
  natGateways: { good: ["none", "one", "per-zone"], bad: ["two"] },
  interfaceEndpoints: { good: [["sts"], ["ecr.api"]], bad: [["STS"], ["sts", "sts"], "sts"] },
  keyRotationDays: { good: [90, 365, 2560], bad: [89, 2561, 90.5] },
  deployPrincipals: {
    good: [["arn:aws:iam::111122223333:role/ci-*"]],
    bad: [["ci"], ["*"], ["arn:aws:iam::111122223333:root"]],
  },
  humanPrincipals: { good: [["arn:aws:iam::111122223333:role/staff"]], bad: [["arn:aws:iam::1:role/staff"]] },
  trustedAccountIds: { good: [["444455556666"]], bad: [["444"], "444455556666"] },
  githubRepository: { good: ["example/records"], bad: ["example", "example/*", "*"] },
  githubEnvironment: { good: ["prod"], bad: ["prod *"] },
  logRetentionDays: { good: [2192, 2557, 2922, 3288, 3653], bad: [2190, 365, 1827] },
  objectLockMode: { good: ["GOVERNANCE", "COMPLIANCE"], bad: ["NONE", "governance"] },
  objectLockComplianceConfirmed: { good: [true, false], bad: ["yes"] },
  requireSseHeader: { good: [true, false], bad: ["yes"] },
  presignedLinkMinutes: { good: [1, 15], bad: [-1, 16] },
  presignedLinksFromAnywhere: { good: [true, false], bad: ["yes"] },
  alertEmails: { good: [["security@example.org"]], bad: [["security"], "security@example.org"] },
  dbInstanceClass: { good: ["db.t4g.micro", "db.r7g.16xlarge"], bad: ["t4g.micro", "db.t4g"] },
  dbEngineVersion: { good: ["16", "17.6", "18"], bad: ["15", "17.x", 17] },
  dbStorageGib: { good: [20, 65536], bad: [19, 65537] },
  dbZones: { good: [1, 2], bad: [3, "2"] },
  dbBackupDays: { good: [30, 35], bad: [29, 36] },
  dbIamAuthentication: { good: [true, false], bad: ["yes"] },
  rotationFunctionVersion: { good: ["1.1.600", "0.0.1"], bad: ["1.1", "latest", "v1.1.600", 1] },
  cacheNodeClass: { good: ["cache.t4g.small"], bad: ["db.t4g.small", "cache.t4g"] },
  cacheZones: { good: [1, 2, 3], bad: [4, "2"] },
  backupLockMode: { good: ["GOVERNANCE", "COMPLIANCE"], bad: ["NONE"] },
  backupLockComplianceConfirmed: { good: [true, false], bad: ["yes"] },
  backupMinRetentionDays: { good: [7, 35], bad: [6, 36] },
  backupCopyRegion: { good: ["us-west-2"], bad: ["moon"] },
  lockdown: { good: [["records"], ["records", "database"]], bad: [["audit"], ["backups"], ["everything"], "records"] },
  analytics: { good: ["enabled", "disabled"], bad: [true, "on"] },
  warehouse: { good: ["enabled", "disabled"], bad: [false, "yes"] },
  notebooks: { good: ["enabled", "disabled"], bad: ["true", 1] },
  domainName: {
    good: ["portal.example.org"],
    bad: ["https://portal.example.org", "Portal.example.org", "portal", "*.example.org"],
  },
  subjectAlternativeNames: { good: [["*.example.org"]], bad: [["*"], "www.example.org"] },
  hostedZoneId: { good: ["Z0123456789ABCDEFGHIJ"], bad: ["zone", "example.org"] },
  certificateArn: { good: [CERTIFICATE], bad: ["arn:aws:iam::111122223333:server-certificate/x", "certificate"] },
  tls13Only: { good: [true, false], bad: ["yes"] },
  edgeAllowedCidrs: { good: [["0.0.0.0/0"], ["203.0.113.0/24", "198.51.100.7/32"]], bad: [[], ["203.0.113.1/24"]] },
  apiDomainName: { good: ["api.example.org"], bad: ["*.example.org", "api", "https://api.example.org"] },
  contentDeliveryDomainName: { good: ["www.example.org"], bad: ["*.example.org", "WWW.example.org"] },
  clientCaOrganization: {
    good: ["Example Hospital", "St. Mary's (West)", "x"],
    bad: [" Example", "Example ", "a".repeat(65), 'Ex"ample', true],
  },
  guardDutyDetectorId: {
    good: ["12abc34d567e8fa901bc2d34e56789f0"],
    bad: ["12abc34d", "12ABC34D567E8FA901BC2D34E56789F0", 12],
  },
  singletons: {
    good: [{ passwordPolicy: "skip" }, { ebsEncryption: "adopt" }, { macie: "skip", glueCatalog: "adopt" }],
    bad: [{ passwordPolicy: "off" }, { vault: "skip" }, ["skip"]],
  },
};

/** What else must be set for a value to be allowed. */
export const COMPANIONS: Readonly<Record<string, Record<string, unknown>>> = {
  certificateArn: { hostedZoneId: undefined },
  baaAccepted: { holdsPhi: false },
  objectLockMode: { objectLockComplianceConfirmed: true },
  backupLockMode: { backupLockComplianceConfirmed: true },
  cacheZones: { zoneCount: 3 },
  backupCopyRegion: { allowedRegions: ["us-east-1", "us-west-2"] },
  githubEnvironment: { githubRepository: "example/records" },
  warehouse: { analytics: "enabled", zoneCount: 3 },
  apiDomainName: { subjectAlternativeNames: ["api.example.org"] },
  contentDeliveryDomainName: { subjectAlternativeNames: ["www.example.org"] },
  guardDutyDetectorId: { singletons: { guardDuty: "adopt" } },
};
