import { describeLimits, type Inputs } from "./limitTable";

const TYPE = "aws:rds/instance:Instance";
const VALUE = "InvalidParameterValue: ";
const CLASH = "InvalidParameterCombination: ";
const KEY = "arn:aws:kms:us-east-1:111122223333:key/1234";
const base: Inputs = {
  identifier: "phi-dev",
  engine: "postgres",
  engineVersion: "17.5",
  instanceClass: "db.m7g.large",
  allocatedStorage: 100,
  storageType: "gp3",
  storageEncrypted: true,
  kmsKeyId: KEY,
  username: "phi_admin",
  manageMasterUserPassword: true,
  backupRetentionPeriod: 30,
};

describe("limits of RDS instances", () => {
  describeLimits(TYPE, base, [
    {
      title: "an identifier over 63 characters",
      refused: { identifier: "x".repeat(64) },
      reason: `${VALUE}Value 'xxx`,
      accepted: { identifier: "x".repeat(63) },
    },
    {
      title: "an identifier that begins with a number",
      refused: { identifier: "1phi" },
      reason: `${VALUE}'1phi' must begin with a letter`,
      accepted: { identifier: "p1" },
    },
    {
      title: "an identifier with two hyphens side by side",
      refused: { identifier: "phi--dev" },
      reason: `${VALUE}'phi--dev' must begin with a letter`,
      accepted: { identifier: "p-h-i" },
    },
    {
      title: "an identifier that ends with a hyphen",
      refused: { identifier: "phi-" },
      reason: `${VALUE}'phi-' must begin with a letter`,
      accepted: { identifier: "p" },
    },
    {
      title: "an identifier that exists, but for case",
      refused: { identifier: "PHI-old" },
      reason: "DBInstanceAlreadyExists: DB instance already exists",
      accepted: { identifier: "phi-new" },
      world: [{ type: TYPE, inputs: { identifier: "phi-old" } }],
    },
    {
      title: "an engine that RDS does not have",
      refused: { engine: "postgresql" },
      reason: `${VALUE}Value 'postgresql'`,
      accepted: { engine: "postgres" },
    },
    {
      title: "backups of over 35 days",
      refused: { backupRetentionPeriod: 36 },
      reason: `${VALUE}Value '36' failed to satisfy constraint: Member must be a whole number between 0 and 35`,
      accepted: { backupRetentionPeriod: 35 },
    },
    {
      title: "backups of fewer than no days",
      refused: { backupRetentionPeriod: -1 },
      reason: `${VALUE}Value '-1'`,
      accepted: { backupRetentionPeriod: 0 },
    },
    {
      title: "a malformed backup window",
      refused: { backupWindow: "3:00-4:00" },
      reason: `${VALUE}The parameter PreferredBackupWindow must have the format hh24:mi-hh24:mi`,
      accepted: { backupWindow: "03:00-04:00" },
    },
    {
      title: "a backup window under half an hour",
      refused: { backupWindow: "03:00-03:29" },
      reason: `${VALUE}The parameter PreferredBackupWindow must be at least 30 minutes`,
      accepted: { backupWindow: "23:45-00:15" },
    },
    {
      title: "a malformed maintenance window",
      refused: { maintenanceWindow: "04:00-05:00" },
      reason: `${VALUE}The parameter PreferredMaintenanceWindow must have the format ddd:hh24:mi-ddd:hh24:mi`,
      accepted: { maintenanceWindow: "sun:04:00-sun:05:00" },
    },
    {
      title: "a maintenance window under half an hour",
      refused: { maintenanceWindow: "sun:04:00-sun:04:20" },
      reason: `${VALUE}The parameter PreferredMaintenanceWindow must be at least 30 minutes`,
      accepted: { maintenanceWindow: "Sat:23:45-Sun:00:15" },
    },
    {
      title: "windows that overlap",
      refused: { maintenanceWindow: "sun:03:30-sun:04:30", backupWindow: "03:00-04:00" },
      reason: `${VALUE}The backup window and maintenance window must not overlap.`,
      accepted: { maintenanceWindow: "sun:04:00-sun:05:00", backupWindow: "03:00-04:00" },
    },
    {
      title: "windows that overlap at the end of the week",
      refused: { maintenanceWindow: "sun:00:00-sun:00:30", backupWindow: "23:45-00:15" },
      reason: `${VALUE}The backup window and maintenance window must not overlap.`,
      accepted: { maintenanceWindow: "sun:00:15-sun:00:45", backupWindow: "23:45-00:15" },
    },
    {
      title: "a reserved user name",
      refused: { username: "Admin" },
      reason: `${VALUE}MasterUsername Admin cannot be used as it is a reserved word used by the engine`,
      accepted: { username: "admin", engine: "mysql" },
    },
    {
      title: "a user name with a hyphen",
      refused: { username: "phi-admin" },
      reason: `${VALUE}MasterUsername must be 1 to 16 letters, numbers or underscores`,
      accepted: { username: "phi_admin_2" },
    },
    {
      title: "a user name over 16 characters",
      refused: { username: "x".repeat(17) },
      reason: `${VALUE}MasterUsername must be 1 to 16`,
      accepted: { username: "x".repeat(16) },
    },
    {
      title: "a password beside a managed one",
      refused: { manageMasterUserPassword: true, password: "correct horse" },
      reason: `${CLASH}You can't specify MasterUserPassword if ManageMasterUserPassword is enabled.`,
      accepted: { manageMasterUserPassword: false, password: "correct horse" },
    },
    {
      title: "a password with an at sign",
      refused: { password: "correct@horse", manageMasterUserPassword: undefined },
      reason: `${VALUE}The parameter MasterUserPassword must have 8 to 128 printable ASCII characters`,
      accepted: { password: "correct!horse", manageMasterUserPassword: undefined },
    },
    {
      title: "a secret's key without a managed password",
      refused: { masterUserSecretKmsKeyId: KEY, manageMasterUserPassword: undefined },
      reason: `${CLASH}MasterUserSecretKmsKeyId can be given only with ManageMasterUserPassword.`,
      accepted: { masterUserSecretKmsKeyId: KEY },
    },
    {
      title: "gp3 storage under 20 GiB",
      refused: { allocatedStorage: 19 },
      reason: `${VALUE}Invalid storage size for storage type gp3. Storage size must be between 20 and 65536 GiB.`,
      accepted: { allocatedStorage: 20 },
    },
    {
      title: "io2 storage under 100 GiB",
      refused: { allocatedStorage: 99, storageType: "io2" },
      reason: `${VALUE}Invalid storage size for storage type io2`,
      accepted: { allocatedStorage: 100, storageType: "io2" },
    },
    {
      title: "storage that grows to what it is",
      refused: { maxAllocatedStorage: 100 },
      reason: `${CLASH}Max storage size must be greater than storage size`,
      accepted: { maxAllocatedStorage: 110 },
    },
    {
      title: "a key by its alias",
      refused: { kmsKeyId: "alias/phi" },
      reason: `${VALUE}'alias/phi' must be the ARN of a KMS key`,
      accepted: { kmsKeyId: KEY },
    },
    {
      title: "a key without encryption",
      refused: { kmsKeyId: KEY, storageEncrypted: false },
      reason: `${CLASH}A KMS key can be given only with StorageEncrypted.`,
      accepted: { kmsKeyId: undefined, storageEncrypted: false },
    },
    {
      title: "the retired certificate authority",
      refused: { caCertIdentifier: "rds-ca-2019" },
      reason: "CertificateNotFound: Value 'rds-ca-2019'",
      accepted: { caCertIdentifier: "rds-ca-rsa4096-g1" },
    },
    {
      title: "a parameter group of another version",
      refused: { parameterGroupName: "phi-16" },
      reason: `${CLASH}The parameter group phi-16 with DBParameterGroupFamily postgres16 can't be used for this instance. Please use a parameter group with DBParameterGroupFamily postgres17`,
      accepted: { parameterGroupName: "phi-17" },
      world: ["16", "17"].map((version) => ({
        type: "aws:rds/parameterGroup:ParameterGroup",
        inputs: { name: `phi-${version}`, family: `postgres${version}` },
      })),
    },
    {
      title: "a zone for an instance of several zones",
      refused: { availabilityZone: "us-east-1a", multiAz: true },
      reason: `${CLASH}Requesting a specific availability zone is not valid for Multi-AZ instances.`,
      accepted: { availabilityZone: "us-east-1a", multiAz: false },
    },
    {
      title: "an instance class of EC2",
      refused: { instanceClass: "m7g.large" },
      reason: `${VALUE}'m7g.large' is not a DB instance class`,
      accepted: { instanceClass: "db.t4g.micro" },
    },
    {
      title: "a final snapshot with two hyphens side by side",
      refused: { finalSnapshotIdentifier: "phi--final" },
      reason: `${VALUE}'phi--final' must begin with a letter`,
      accepted: { finalSnapshotIdentifier: "phi-final" },
    },
    {
      title: "a privileged port",
      refused: { port: 443 },
      reason: `${VALUE}Value '443'`,
      accepted: { port: 1150 },
    },
  ]);
});
