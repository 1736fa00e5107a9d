import * as kms from "@pulumi/aws/kms";
import * as rds from "@pulumi/aws/rds";

const key = new kms.Key("database-key", { enableKeyRotation: true });
const encrypted = { storageEncrypted: true, kmsKeyId: key.arn };

const source = new rds.Instance("instance", {
  ...encrypted,
  engine: "postgres",
  engineVersion: "17",
  instanceClass: "db.t4g.micro",
  allocatedStorage: 20,
  username: "phi_owner",
  password: "not-a-secret-of-anyone",
  backupRetentionPeriod: 30,
  skipFinalSnapshot: true,
});
// In the region of its source a replica has the source's key and takes none of its own.
new rds.Instance("replica", {
  storageEncrypted: true,
  replicateSourceDb: source.identifier,
  instanceClass: "db.t4g.micro",
  skipFinalSnapshot: true,
});
new rds.Cluster("aurora", {
  ...encrypted,
  engine: "aurora-postgresql",
  masterUsername: "phi_owner",
  manageMasterUserPassword: true,
  masterUserSecretKmsKeyId: key.arn,
  skipFinalSnapshot: true,
});
