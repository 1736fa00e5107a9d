import { partitionOf } from "../naming";
import { type Combination } from "./combination";

/** Where AWS has FIPS endpoints. https://aws.amazon.com/compliance/fips/ */
const WITH_FIPS = /^(us|us-gov|ca)-/;

/** What cannot go together of account, people and evidence. */
export const ACCOUNT_COMBINATIONS: readonly Combination[] = [
  {
    key: "allowedRegions",
    clashes: (settings) => !settings.allowedRegions.includes(settings.region),
    allowed: "a list that contains phi:region: the stack itself lives there",
    fix: "add the stack's region to phi:allowedRegions, or move the stack",
  },
  {
    key: "allowedRegions",
    clashes: ({ allowedRegions, region }) => allowedRegions.some((each) => partitionOf(each) !== partitionOf(region)),
    allowed: "regions of one partition: nothing is copied between AWS GovCloud and the commercial regions",
    fix: "remove the regions of the other partition from phi:allowedRegions",
  },
  ...(["deployPrincipals", "humanPrincipals"] as const).map((key): Combination => ({
    key,
    clashes: (settings) => settings[key].some((arn) => !arn.startsWith(`arn:${partitionOf(settings.region)}:`)),
    allowed:
      "ARNs of the partition of phi:region: arn:aws-us-gov in AWS GovCloud, arn:aws elsewhere; no other exists there",
    fix: `write the ARNs in phi:${key} as they are in the stack's region`,
  })),
  {
    key: "trustedAccountIds",
    clashes: (settings) => settings.trustedAccountIds.includes(settings.accountId),
    allowed: "accounts other than phi:accountId: the whole of the stack's own account would be let in past its roles",
    fix: "remove the stack's own account from phi:trustedAccountIds",
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
    key: "githubEnvironment",
    clashes: (settings) => settings.githubRepository === undefined && settings.githubEnvironment !== "",
    allowed: "nothing where phi:githubRepository is absent: there is no role to pin",
    fix: "set phi:githubRepository, or remove phi:githubEnvironment",
  },
  {
    key: "fips",
    clashes: ({ fips, region, backupCopyRegion = region }) =>
      fips && ![region, backupCopyRegion].every((each) => WITH_FIPS.test(each)),
    allowed: "false outside the United States and Canada, copies of backups included: AWS has no FIPS endpoints there",
    fix: "set phi:fips to false, or choose regions with FIPS endpoints",
  },
  {
    key: "guardDutyDetectorId",
    clashes: ({ singletons, guardDutyDetectorId }) =>
      singletons.guardDuty === "adopt" && guardDutyDetectorId === undefined,
    allowed: "the id of the detector that exists where phi:singletons has guardDuty: adopt: AWS makes it up",
    fix: "set phi:guardDutyDetectorId to what `aws guardduty list-detectors` prints",
  },
  {
    key: "guardDutyDetectorId",
    clashes: ({ singletons, guardDutyDetectorId }) =>
      singletons.guardDuty !== "adopt" && guardDutyDetectorId !== undefined,
    allowed: "nothing unless phi:singletons has guardDuty: adopt: a detector of the stack's own has no id yet",
    fix: "remove phi:guardDutyDetectorId, or set guardDuty to adopt in phi:singletons",
  },
];
