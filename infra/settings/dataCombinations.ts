import { partitionOf } from "../naming";
import { type Combination } from "./combination";
import { WAREHOUSE_ZONES } from "./profiles";

/** What cannot go together of databases, backups and analytics. */
export const DATA_COMBINATIONS: readonly Combination[] = [
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
    key: "warehouse",
    clashes: (settings) => settings.warehouse === "enabled" && settings.analytics === "disabled",
    allowed: "disabled where phi:analytics is disabled: the warehouse is a part of it",
    fix: "set phi:analytics to enabled, or phi:warehouse to disabled",
  },
  {
    key: "warehouse",
    clashes: (settings) => settings.warehouse === "enabled" && settings.zoneCount < WAREHOUSE_ZONES,
    allowed: `disabled where phi:zoneCount is below ${WAREHOUSE_ZONES}: Redshift Serverless spans that many zones`,
    fix: `set phi:zoneCount to ${WAREHOUSE_ZONES}, or phi:warehouse to disabled`,
  },
  {
    key: "rotationFunctionVersion",
    clashes: (settings) => settings.rotationFunctionVersion !== undefined && settings.deployPrincipals.length === 0,
    allowed:
      "nothing without phi:deployPrincipals: CloudFormation makes the function's role outside the permissions boundary, which the deploy role of GitHub may not",
    fix: "name the role that makes it in phi:deployPrincipals, or remove phi:rotationFunctionVersion",
  },
  {
    key: "rotationFunctionVersion",
    clashes: (settings) => settings.rotationFunctionVersion !== undefined && partitionOf(settings.region) !== "aws",
    allowed: "nothing in AWS GovCloud: AWS publishes the function for its commercial regions",
    fix: "remove phi:rotationFunctionVersion",
  },
];
