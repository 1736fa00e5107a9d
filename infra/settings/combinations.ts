import { type Problem } from "./problem";
import { type Settings } from "./settings";

/** Two settings that cannot go together: when, which key to change, and why. */
interface Combination {
  readonly key: keyof Settings;
  readonly clashes: (settings: Settings) => boolean;
  readonly allowed: string;
  readonly fix: string;
}

const inRegion = (arn: string, region: string, account: string): boolean => arn.includes(`:acm:${region}:${account}:`);

const COMBINATIONS: readonly Combination[] = [
  {
    key: "allowedRegions",
    clashes: (settings) => !settings.allowedRegions.includes(settings.region),
    allowed: "a list that contains phi:region: the stack itself lives there",
    fix: "add the stack's region to phi:allowedRegions, or move the stack",
  },
  {
    key: "baaAccepted",
    clashes: (settings) => settings.holdsPhi && !settings.baaAccepted,
    allowed:
      "true where phi:holdsPhi is true: patient data needs a business associate agreement (45 CFR 164.308(b)(1))",
    fix: "accept the agreement in AWS Artifact and set phi:baaAccepted to true, or set phi:holdsPhi to false",
  },
  {
    key: "deployPrincipals",
    clashes: (settings) => settings.deployPrincipals.length === 0 && settings.githubRepository === undefined,
    allowed: "at least one role, or phi:githubRepository: a key admits nobody who is not named, who deploys included",
    fix: "name the role that runs `pulumi up` in phi:deployPrincipals, or set phi:githubRepository",
  },
  {
    key: "objectLockComplianceConfirmed",
    clashes: (settings) => settings.objectLockMode === "COMPLIANCE" && !settings.objectLockComplianceConfirmed,
    allowed: "true where phi:objectLockMode is COMPLIANCE: nobody, not even AWS, can undo it",
    fix: "set phi:objectLockComplianceConfirmed to true, or phi:objectLockMode to GOVERNANCE",
  },
  {
    key: "objectLockMode",
    clashes: (settings) => settings.objectLockMode === "COMPLIANCE" && !settings.holdsPhi,
    allowed: "GOVERNANCE where phi:holdsPhi is false: such a stack can be destroyed whole, a compliance lock cannot",
    fix: "set phi:objectLockMode to GOVERNANCE",
  },
  {
    key: "backupLockComplianceConfirmed",
    clashes: (settings) => settings.backupLockMode === "COMPLIANCE" && !settings.backupLockComplianceConfirmed,
    allowed: "true where phi:backupLockMode is COMPLIANCE: nobody, not even AWS, can undo it",
    fix: "set phi:backupLockComplianceConfirmed to true, or phi:backupLockMode to GOVERNANCE",
  },
  {
    key: "backupLockMode",
    clashes: (settings) => settings.backupLockMode === "COMPLIANCE" && !settings.holdsPhi,
    allowed: "GOVERNANCE where phi:holdsPhi is false: such a stack can be destroyed whole, a compliance lock cannot",
    fix: "set phi:backupLockMode to GOVERNANCE",
  },
  {
    key: "backupCopyRegion",
    clashes: ({ backupCopyRegion, allowedRegions, region }) =>
      backupCopyRegion !== undefined && (backupCopyRegion === region || !allowedRegions.includes(backupCopyRegion)),
    allowed: "a region of phi:allowedRegions other than phi:region: no copy leaves them",
    fix: "add the region to phi:allowedRegions, or choose another",
  },
  {
    key: "cacheZones",
    clashes: (settings) => settings.cacheZones > settings.zoneCount,
    allowed: "at most phi:zoneCount: the cache has a node in each of its zones",
    fix: "lower phi:cacheZones, or raise phi:zoneCount",
  },
  {
    key: "hostedZoneId",
    clashes: (settings) => settings.hostedZoneId === undefined && settings.certificateArn === undefined,
    allowed: "a Route 53 zone in which the certificate is validated, or phi:certificateArn instead",
    fix: "set phi:hostedZoneId or phi:certificateArn",
  },
  {
    key: "certificateArn",
    clashes: (settings) => settings.hostedZoneId !== undefined && settings.certificateArn !== undefined,
    allowed: "nothing where phi:hostedZoneId is set: the certificate is then made and validated in that zone",
    fix: "remove one of phi:certificateArn and phi:hostedZoneId",
  },
  {
    key: "certificateArn",
    clashes: (settings) =>
      settings.certificateArn !== undefined && !inRegion(settings.certificateArn, settings.region, settings.accountId),
    allowed: "a certificate of phi:accountId in phi:region: a load balancer accepts no other",
    fix: "import the certificate into this account and region and give that ARN",
  },
  {
    key: "subjectAlternativeNames",
    clashes: (settings) => settings.certificateArn !== undefined && settings.subjectAlternativeNames.length > 0,
    allowed: "nothing where phi:certificateArn is set: that certificate has its own names",
    fix: "remove phi:subjectAlternativeNames",
  },
  {
    key: "githubEnvironment",
    clashes: (settings) => settings.githubRepository === undefined && settings.githubEnvironment !== "",
    allowed: "nothing where phi:githubRepository is absent: there is no role to pin",
    fix: "set phi:githubRepository, or remove phi:githubEnvironment",
  },
  {
    key: "fips",
    clashes: (settings) => settings.fips && !/^(us|us-gov|ca)-/.test(settings.region),
    allowed: "false outside the United States and Canada: AWS has no FIPS endpoints there",
    fix: "set phi:fips to false, or choose a region with FIPS endpoints",
  },
];

/** Every pair of settings that cannot go together, each with its reason. */
export function clashesOf(settings: Settings): Problem[] {
  return COMBINATIONS.filter((each) => each.clashes(settings)).map(({ key, allowed, fix }) => ({
    key: `phi:${key}`,
    value: settings[key],
    allowed,
    fix,
  }));
}
