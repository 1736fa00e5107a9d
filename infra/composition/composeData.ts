import { PhiCache } from "../cache/phiCache";
import { databaseUrlTemplate, RDS_CA_BUNDLE_URL } from "../database/connection";
import { PhiDatabase } from "../database/phiDatabase";
import { type Outputs } from "../outputs";
import { RotationFunction } from "../secrets/rotationFunction";
import { type Access } from "./composeAccess";
import { type Evidence } from "./composeEvidence";
import { type Tiers } from "./composeNetwork";
import { type StackContext } from "./stackContext";

type DataOutputs = Pick<
  Outputs,
  | "databaseHost"
  | "databasePort"
  | "databaseName"
  | "databaseResourceId"
  | "databaseSecretArn"
  | "databaseUrlTemplate"
  | "databaseCaBundleUrl"
  | "cacheHost"
  | "cacheReaderHost"
  | "cachePort"
  | "cacheUserName"
  | "rotationFunctionArn"
  | "rotationRoleArnPattern"
>;

/** Database and cache in the isolated tier and, as an option, the function that rotates their users' passwords. */
export function composeData(context: StackContext, access: Access, evidence: Evidence, tiers: Tiers): DataOutputs {
  const { settings, base, on } = context;
  const { keyring, audited } = access;
  const { isolatedSubnetIds, securityGroups } = tiers.network;
  const auditKeyArn = audited.keyArn;
  const { logRetentionDays } = settings;
  const database = new PhiDatabase(
    "database",
    {
      ...base,
      keyArn: keyring.arn("database"),
      secretsKeyArn: keyring.arn("secrets"),
      auditKeyArn,
      subnetIds: isolatedSubnetIds,
      securityGroupId: securityGroups.database,
      instanceClass: settings.dbInstanceClass,
      engineVersion: settings.dbEngineVersion,
      storageGib: settings.dbStorageGib,
      multiZone: settings.dbZones === 2,
      backupDays: settings.dbBackupDays,
      iamAuthentication: settings.dbIamAuthentication,
      logRetentionDays,
      permissionsBoundaryArn: access.permissionsBoundaryArn,
      topicArn: evidence.alerts.ready,
    },
    on,
  );
  const cache = new PhiCache(
    "cache",
    {
      ...base,
      keyArn: keyring.arn("cache"),
      auditKeyArn,
      subnetIds: isolatedSubnetIds,
      securityGroupId: securityGroups.cache,
      nodeClass: settings.cacheNodeClass,
      zoneCount: settings.cacheZones,
      logRetentionDays,
    },
    on,
  );
  const rotation = rotationOf(context, access, tiers);
  return {
    databaseHost: database.host,
    databasePort: database.port,
    databaseName: database.databaseName,
    databaseResourceId: database.resourceId,
    databaseSecretArn: database.masterSecretArn,
    databaseUrlTemplate: databaseUrlTemplate(database),
    databaseCaBundleUrl: RDS_CA_BUNDLE_URL,
    cacheHost: cache.host,
    cacheReaderHost: cache.readerHost,
    cachePort: cache.port,
    cacheUserName: cache.userName,
    rotationFunctionArn: rotation?.ready,
    rotationRoleArnPattern: rotation?.roleArnPattern,
  };
}

function rotationOf(
  { settings, base, on }: StackContext,
  { keyring, audited }: Access,
  { network }: Tiers,
): RotationFunction | undefined {
  const { rotationFunctionVersion: version, logRetentionDays } = settings;
  if (version === undefined) {
    return undefined;
  }
  return new RotationFunction(
    "rotation",
    {
      ...base,
      keyArn: keyring.arn("secrets"),
      auditKeyArn: audited.keyArn,
      subnetIds: network.privateSubnetIds,
      securityGroupId: network.securityGroups.application,
      logRetentionDays,
      version,
    },
    on,
  );
}
