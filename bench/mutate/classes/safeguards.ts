/** Types whose one purpose is a safeguard: a stack without the resource is weaker. */
interface SafeguardType {
  /** Tested on `module/Class`. */
  readonly type: RegExp;
  readonly reason: string;
}

export const safeguardTypes: readonly SafeguardType[] = [
  { type: /PublicAccessBlock|OwnershipControls|BlockPublicAccess/, reason: "closed to the public" },
  {
    type: /Encryption(Configuration|ByDefault)?(V2)?$|\/DefaultKmsKey$|SecurityConfiguration$|TokenVaultCmk$/,
    reason: "encryption",
  },
  {
    type: /(Bucket|Topic|Queue|Vault|FileSystem|Secret|Repository|Registry|Key|Domain|Resource|Cluster|Table|TableBucket|AccessPoint|EventBus|Permission)Policy$/,
    reason: "who may do what",
  },
  {
    type: /Versioning(V2)?$|ObjectLockConfiguration(V2)?$|VaultLock(Configuration)?$/,
    reason: "what is kept, and for how long",
  },
  {
    type: /BucketLogging(V2)?$|FlowLog$|LoggingConfiguration$|QueryLog$|QueryLogConfig(Association)?$|\/Trail$|InvocationLogging|LoggingOptions$|\/Logging$/,
    reason: "record",
  },
  {
    type: /MetricAlarm$|LogMetricFilter$|EventRule$|EventTarget$|EventSubscription$|CompositeAlarm$/,
    reason: "somebody is told",
  },
  {
    type: /\/(Detector|Recorder|RecorderStatus|Analyzer|ArchiveRule|Hub|Enabler|OrganizationConfiguration|DetectorFeature)$|securityhub\/Account|macie2?\/Account|Guardrail$|DataProtectionPolicy$/,
    reason: "detection",
  },
  { type: /WebAclAssociation$|WebAcl$|SecurityGroupVpcAssociation$/, reason: "firewall" },
  {
    type: /SecretRotation$|AccountPasswordPolicy$|InstanceMetadataDefaults$/,
    reason: "credentials",
  },
  {
    type: /backup\/(Plan|Selection|VaultLockConfiguration|VaultPolicy|RegionSettings)$|ReplicationConfig(uration)?$|BackupPolicy$/,
    reason: "recovery",
  },
  { type: /\/ParameterGroup$|\/ClusterParameterGroup$/, reason: "settings of the engine" },
  { type: /\/VpcEndpoint$|DefaultSecurityGroup$/, reason: "traffic stays inside" },
];

/** `aws:s3/bucketLogging:BucketLogging` → whether the type is a safeguard as a whole. */
export function isSafeguardType(token: string): boolean {
  const [, module = "", className = ""] = /^aws:(\w+)\/\w+:(\w+)$/.exec(token) ?? [];
  return safeguardTypes.some(({ type }) => type.test(`${module}/${className}`));
}
