import { Provider } from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { AccountBaseline } from "./account/baseline";
import { Alarms } from "./audit/alarms";
import { Alerts } from "./audit/alerts";
import { AuditTrail } from "./audit/auditTrail";
import { databaseUrlTemplate, RDS_CA_BUNDLE_URL } from "./database/connection";
import { PhiCache } from "./cache/phiCache";
import { PhiDatabase } from "./database/phiDatabase";
import { Certificate } from "./edge/certificate";
import { ExpiryAlarms } from "./edge/expiryAlarms";
import { Firewall } from "./edge/firewall";
import { LoadBalancer } from "./edge/loadBalancer";
import { PortalName } from "./edge/portalName";
import { roleArn } from "./identity/roleNames";
import { Identity } from "./identity/roles";
import { KEY_DOMAIN_NAMES } from "./keys/keyDomains";
import { Keyring } from "./keys/keyring";
import { Naming } from "./naming";
import { Network } from "./network/network";
import { type Outputs } from "./outputs";
import { Recovery, type RecoveryArgs } from "./recovery/recovery";
import { type Settings } from "./settings/settings";
import { BackupBucket } from "./storage/backupBucket";
import { LogBuckets } from "./storage/logBuckets";
import { PhiBucket } from "./storage/phiBucket";

/**
 * Composes the foundation: settings to components to outputs.
 *
 * @param stack name of the stack, for example `dev`
 * @returns the stack's outputs, each described in `OUTPUTS`
 */
export function foundation(stack: string, settings: Settings): Outputs {
  const { accountId, region, holdsPhi, logRetentionDays } = settings;
  const names = new Naming({ project: "phi", stack, accountId, region, holdsPhi });
  const base = { names, holdsPhi };
  const aws = new Provider("aws", {
    region,
    allowedAccountIds: [accountId],
    useFipsEndpoint: settings.fips,
    defaultTags: { tags: { Project: "phi", Stack: stack, ManagedBy: "pulumi" } },
  });
  const on: pulumi.ComponentResourceOptions = { provider: aws };

  const identity = new Identity(
    "identity",
    {
      names,
      allowedRegions: settings.allowedRegions,
      humanPrincipals: settings.humanPrincipals,
      github: githubOf(settings),
    },
    on,
  );
  const permissionsBoundaryArn = identity.boundary.arn;
  const keyring = new Keyring(
    "keys",
    {
      ...base,
      rotationDays: settings.keyRotationDays,
      deployPrincipals: settings.deployPrincipals,
      trustedAccountIds: settings.trustedAccountIds,
      lockdown: settings.lockdown,
    },
    on,
  );
  new AccountBaseline(
    "account",
    { ...base, volumesKeyArn: keyring.arn("volumes"), singletons: settings.singletons },
    on,
  );

  const people = {
    administrators: [roleArn(names, "deploy"), ...settings.deployPrincipals],
    breakGlass: roleArn(names, "break-glass"),
  };
  const evidence = { ...people, readers: [roleArn(names, "auditor")] };
  const logBuckets = new LogBuckets("logs", { ...base, ...evidence, retentionDays: logRetentionDays }, on);
  const accessLogBucketName = logBuckets.accessLogs.ready;
  const records = new PhiBucket(
    "records",
    {
      ...base,
      ...people,
      keyArn: keyring.arn("records"),
      accessLogBucketName,
      readers: [roleArn(names, "reader")],
      writers: [roleArn(names, "writer")],
      trustedAccountIds: settings.trustedAccountIds,
      presignedLinkMinutes: settings.presignedLinkMinutes,
      linksFromAnywhere: settings.presignedLinksFromAnywhere,
      requireSseHeader: settings.requireSseHeader,
    },
    on,
  );
  const backups = new BackupBucket(
    "backups",
    {
      ...base,
      ...people,
      keyArn: keyring.arn("backups"),
      accessLogBucketName,
      readers: [],
      writers: [roleArn(names, "writer")],
    },
    on,
  );

  const alerts = new Alerts("alerts", { names, keyArn: keyring.arn("alerts"), emails: settings.alertEmails }, on);
  const trail = new AuditTrail(
    "trail",
    {
      ...base,
      ...evidence,
      keyArn: keyring.arn("audit"),
      dataEventBucketArns: [records.bucketArn, backups.bucketArn],
      permissionsBoundaryArn,
      accessLogBucketName,
      logRetentionDays,
      objectLockMode: settings.objectLockMode,
    },
    on,
  );
  new Alarms("alarms", { names, logGroupName: trail.logGroup.name, topicArn: alerts.ready }, on);

  const network = new Network(
    "network",
    {
      ...base,
      cidr: settings.vpcCidr,
      zoneCount: settings.zoneCount,
      nat: settings.natGateways,
      interfaceEndpoints: settings.interfaceEndpoints,
      fips: settings.fips,
      flowLogsKeyArn: keyring.arn("audit"),
      permissionsBoundaryArn,
      logRetentionDays,
      edgeAllowedCidrs: settings.edgeAllowedCidrs,
    },
    on,
  );
  const database = new PhiDatabase(
    "database",
    {
      ...base,
      keyArn: keyring.arn("database"),
      secretsKeyArn: keyring.arn("secrets"),
      auditKeyArn: keyring.arn("audit"),
      subnetIds: network.isolatedSubnetIds,
      securityGroupId: network.securityGroups.database,
      instanceClass: settings.dbInstanceClass,
      engineVersion: settings.dbEngineVersion,
      storageGib: settings.dbStorageGib,
      multiZone: settings.dbZones === 2,
      backupDays: settings.dbBackupDays,
      iamAuthentication: settings.dbIamAuthentication,
      logRetentionDays,
      permissionsBoundaryArn,
      topicArn: alerts.ready,
    },
    on,
  );
  const cache = new PhiCache(
    "cache",
    {
      ...base,
      keyArn: keyring.arn("cache"),
      auditKeyArn: keyring.arn("audit"),
      subnetIds: network.isolatedSubnetIds,
      securityGroupId: network.securityGroups.cache,
      nodeClass: settings.cacheNodeClass,
      zoneCount: settings.cacheZones,
      logRetentionDays,
    },
    on,
  );
  const recovery = new Recovery(
    "recovery",
    {
      ...base,
      ...evidence,
      keyArn: keyring.arn("backups"),
      auditKeyArn: keyring.arn("audit"),
      accessLogBucketName,
      permissionsBoundaryArn,
      lock: {
        mode: settings.backupLockMode,
        complianceConfirmed: settings.backupLockComplianceConfirmed,
        minRetentionDays: settings.backupMinRetentionDays,
      },
      restoreSite: { subnetGroupName: names.of("database"), securityGroupId: network.securityGroups.database },
      bucketArns: [],
      copies: copiesOf(stack, settings),
    },
    on,
  );

  const certificate = new Certificate(
    "certificate",
    {
      names,
      domainName: settings.domainName,
      subjectAlternativeNames: settings.subjectAlternativeNames,
      hostedZoneId: settings.hostedZoneId,
      certificateArn: settings.certificateArn,
    },
    on,
  );
  new ExpiryAlarms("expiry", { names, certificateArns: { edge: certificate.arn }, topicArn: alerts.ready }, on);
  const edge = new LoadBalancer(
    "edge",
    {
      ...base,
      vpcId: network.vpcId,
      subnetIds: network.publicSubnetIds,
      securityGroupId: network.securityGroups.edge,
      certificateArn: certificate.arn,
      logBucketName: logBuckets.edgeLogs.ready,
      hostNames: [settings.domainName, ...settings.subjectAlternativeNames],
      tls13Only: settings.tls13Only,
      fips: settings.fips,
    },
    on,
  );
  new Firewall(
    "firewall",
    { ...base, auditKeyArn: keyring.arn("audit"), logRetentionDays, loadBalancerArn: edge.arn },
    on,
  );
  if (settings.hostedZoneId !== undefined) {
    new PortalName(
      "portal",
      {
        domainName: settings.domainName,
        hostedZoneId: settings.hostedZoneId,
        loadBalancerDnsName: edge.dnsName,
        loadBalancerZoneId: edge.zoneId,
      },
      on,
    );
  }

  return {
    accountId,
    region,
    keyArns: Object.fromEntries(KEY_DOMAIN_NAMES.map((domain) => [domain, keyring.arn(domain)])),
    keyAliases: Object.fromEntries(KEY_DOMAIN_NAMES.map((domain) => [domain, keyring.aliasName(domain)])),
    roleArns: identity.roleArns,
    permissionsBoundaryArn: identity.boundaryArn,
    vpcId: network.vpcId,
    privateSubnetIds: network.privateSubnetIds,
    isolatedSubnetIds: network.isolatedSubnetIds,
    applicationSecurityGroupId: network.securityGroups.application,
    databaseSecurityGroupId: network.securityGroups.database,
    cacheSecurityGroupId: network.securityGroups.cache,
    recordsBucketName: records.bucketName,
    recordsBucketArn: records.bucketArn,
    backupBucketName: backups.bucketName,
    trailArn: trail.trailArn,
    trailLogGroupName: trail.logGroupName,
    trailBucketName: trail.bucketName,
    alertTopicArn: alerts.topicArn,
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
    backupVaultArn: recovery.vaultArn,
    loadBalancerArn: edge.arn,
    loadBalancerDnsName: edge.dnsName,
    httpsListenerArn: edge.httpsListenerArn,
    targetGroupArn: edge.targetGroupArn,
    portalUrl: `https://${settings.domainName}`,
  };
}

/** Where copies of the backups go: a vault in another region, named by the same rules. */
function copiesOf(stack: string, settings: Settings): RecoveryArgs["copies"] {
  const { accountId, backupCopyRegion, holdsPhi, keyRotationDays, deployPrincipals } = settings;
  if (backupCopyRegion === undefined) {
    return undefined;
  }
  const names = new Naming({ project: "phi", stack, accountId, region: backupCopyRegion, holdsPhi });
  return { names, rotationDays: keyRotationDays, deployPrincipals };
}

function githubOf({ githubRepository, githubEnvironment, singletons }: Settings) {
  return githubRepository === undefined
    ? undefined
    : {
        repository: githubRepository,
        environment: githubEnvironment,
        providerMode: singletons.githubOidcProvider,
      };
}
