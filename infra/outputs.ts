/**
 * What an application stack reads through a `StackReference`: ARNs, names and endpoints, never a secret. Each output has
 * its description here; `docs/outputs.md` is generated from it, and the composition may return nothing else.
 */
export const OUTPUTS = {
  accountId: "The AWS account of the stack",
  region: "The region of the stack",
  keyArns: "ARN of each customer-managed key, by data domain",
  keyAliases: "Alias of each key, by data domain; name these in identity policies (kms:ResourceAliases)",
  roleArns: "ARN of each role: writer, reader, key-admin, auditor, deploy, break-glass",
  permissionsBoundaryArn: "The boundary that every role made for an application must carry",
  vpcId: "The network",
  privateSubnetIds: "Subnets for the application",
  isolatedSubnetIds: "Subnets for data, without a route to the internet",
  applicationSecurityGroupId: "Security group that the application's tasks and functions carry",
  databaseSecurityGroupId: "Security group of databases",
  cacheSecurityGroupId: "Security group of caches",
  recordsBucketName: "The PHI bucket; records live under patients/<id>/records/",
  recordsBucketArn: "ARN of the PHI bucket",
  backupBucketName: "The backup bucket",
  trailArn: "The audit trail",
  trailLogGroupName: "Log group that the trail is delivered to",
  trailBucketName: "The Object Lock bucket of the trail",
  alertTopicArn: "The encrypted topic; alarms and EventBridge rules of an application may publish to it",
  databaseHost: "Host name of the database, the one that its certificate carries",
  databasePort: "Port of the database",
  databaseName: "Name of the database",
  databaseResourceId: "Id that a policy for rds-db:connect names",
  databaseSecretArn: "Secret with user name and password, made and rotated by RDS; read it at run time",
  databaseUrlTemplate: "Connection string that verifies the server's certificate; fill in user name and password",
  databaseCaBundleUrl: "Certificates of the RDS authorities, for sslrootcert",
  cacheHost: "Host name of the cache, for writing",
  cacheReaderHost: "Host name of the cache's replicas",
  cachePort: "Port of the cache; TLS only",
  cacheUserName: "User of the cache; its password is an IAM token",
  backupVaultArn: "The locked backup vault",
  loadBalancerArn: "The load balancer",
  loadBalancerDnsName: "DNS name of the load balancer",
  httpsListenerArn: "HTTPS listener; an application adds its rules here",
  targetGroupArn: "HTTPS target group of the application",
  portalUrl: "Where the portal is reached",
} as const satisfies Record<string, string>;

/** Every output of the stack by its name. */
export type Outputs = Readonly<Record<keyof typeof OUTPUTS, unknown>>;
