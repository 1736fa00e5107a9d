/**
 * What an application stack reads through a `StackReference`: ARNs, names and endpoints, never a secret. Each output has
 * its description here; `docs/outputs.md` is generated from it, and the composition may return nothing else.
 */
export const OUTPUTS = {
  accountId: "The AWS account of the stack",
  region: "The region of the stack",
  holdsPhi: "Whether the stack may hold patient data; components of an application ask for it",
  logRetentionDays: "Days that log groups keep events; an application's keep them as long",
  keyArns: "ARN of each customer-managed key, by data domain",
  keyAliases: "Alias of each key, by data domain; name these in identity policies (kms:ResourceAliases)",
  roleArns: "ARN of each role: writer, reader, key-admin, auditor, deploy, break-glass",
  permissionsBoundaryArn: "The boundary that every role made for an application must carry",
  serviceControlPolicy:
    "Policy for the organisation's administrator: no other region, no end of a safeguard, no root user",
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
  rotationFunctionArn:
    "Function that rotates passwords of PostgreSQL users; absent without phi:rotationFunctionVersion",
  rotationRoleArnPattern: "Pattern of that function's role: a writer of each secret that it rotates",
  backupVaultArn: "The locked backup vault",
  loadBalancerArn: "The load balancer",
  loadBalancerDnsName: "DNS name of the load balancer",
  httpsListenerArn: "HTTPS listener; an application adds its rules here",
  targetGroupArn: "HTTPS target group of the application",
  portalUrl: "Where the portal is reached",
  privateCaArn: "Authority that issues certificates of clients; absent without phi:clientCaOrganization",
  trustStoreArn: "Authorities whose clients the load balancer lets in; absent without phi:clientCaOrganization",
  apiUrl: "Where the API is reached; absent without phi:apiDomainName",
  apiTargetDomainName: "Where an alias record of the API's name must lead",
  apiTargetZoneId: "Route 53 zone of that target",
  contentDeliveryUrl: "Where the distribution is reached; absent without phi:contentDeliveryDomainName",
  contentDeliveryTargetDomainName: "Where an alias record of the distribution's name must lead",
  contentDeliveryTargetZoneId: "Route 53 zone of that target",
  guardrailId: "Id of the guardrail; name it in each call of a model",
  guardrailArn: "ARN of the guardrail",
  guardrailVersion: "Version of the guardrail to call models with",
  deidentifiedBucketName: "Bucket of data from which no patient can be told",
  deidentifiedBucketArn: "ARN of that bucket",
  invocationBucketName: "Bucket of what models were told and answered; absent where another stack logs it",
  notebookDomainId: "SageMaker domain on de-identified data; absent without phi:notebooks",
  analyticsWorkgroupName: "Athena workgroup for patient data, its results encrypted; absent without phi:analytics",
  analyticsResultsBucketName: "Bucket of those results",
  jobSecurityConfigurationName: "What Glue jobs and crawlers name to be encrypted; absent without phi:analytics",
  warehouseName: "Redshift Serverless workgroup; absent without phi:warehouse",
  warehouseSecretArn: "Secret of its administrator, made and rotated by Redshift",
  findingsBucketName: "Bucket of what GuardDuty and Macie found",
  configurationBucketName: "Bucket of the history of configurations; absent where another stack records it",
  conformancePackName: "AWS Config conformance pack of the HIPAA controls",
  auditWorkgroupName: "Athena workgroup with the saved queries on the trail",
  auditDatabaseName: "Glue database with the table of the trail",
} as const satisfies Record<string, string>;

/** Every output of the stack by its name. */
export type Outputs = Readonly<Record<keyof typeof OUTPUTS, unknown>>;

/** The outputs that a stack has: without those of options that it left out, which the engine would warn of. */
export function presentOutputs(outputs: Outputs): Partial<Outputs> {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== undefined));
}
