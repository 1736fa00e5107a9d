import * as docdb from "@pulumi/aws/docdb";
import * as kms from "@pulumi/aws/kms";
import * as neptune from "@pulumi/aws/neptune";
import * as rds from "@pulumi/aws/rds";

const key = new kms.Key("database-key");
const kmsKeyId = key.arn;
const notKnown = key.keyId.apply((id) => id.length > 0);
const instance = {
  engine: "postgres",
  engineVersion: "17",
  instanceClass: "db.t4g.micro",
  allocatedStorage: 20,
  username: "phi_owner",
  manageMasterUserPassword: true,
  masterUserSecretKmsKeyId: key.arn,
  skipFinalSnapshot: true,
} satisfies rds.InstanceArgs;
const aurora = {
  engine: "aurora-postgresql",
  masterUsername: "phi_owner",
  manageMasterUserPassword: true,
  masterUserSecretKmsKeyId: key.arn,
  skipFinalSnapshot: true,
} satisfies rds.ClusterArgs;

new rds.Instance("instance-unstated", { ...instance, kmsKeyId });
new rds.Instance("instance-off", { ...instance, storageEncrypted: false, kmsKeyId });
new rds.Instance("instance-unknown", { ...instance, storageEncrypted: notKnown, kmsKeyId });
new rds.Cluster("cluster-unstated", { ...aurora, kmsKeyId });
new rds.Cluster("cluster-off", { ...aurora, storageEncrypted: false, kmsKeyId });
new rds.Cluster("cluster-unknown", { ...aurora, storageEncrypted: notKnown, kmsKeyId });
new rds.GlobalCluster("global-unstated", { globalClusterIdentifier: "global-unstated", engine: "aurora-postgresql" });
new docdb.Cluster("docdb-unstated", { masterUsername: "phi_owner", manageMasterUserPassword: true, kmsKeyId });
new neptune.Cluster("neptune-off", { storageEncrypted: false, kmsKeyArn: key.arn });

// Encrypted, but not with a key of ours.
new rds.Instance("instance-no-key", { ...instance, storageEncrypted: true });
new rds.Cluster("cluster-aws-alias", {
  ...aurora,
  storageEncrypted: true,
  kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/rds",
});
new rds.Cluster("cluster-no-key", { ...aurora, storageEncrypted: true });
new rds.Instance("instance-insights-no-key", {
  ...instance,
  storageEncrypted: true,
  kmsKeyId,
  performanceInsightsEnabled: true,
});
new rds.ClusterInstance("member-insights-no-key", {
  clusterIdentifier: "records",
  engine: "aurora-postgresql",
  instanceClass: "db.r7g.large",
  performanceInsightsEnabled: true,
});
new rds.Instance("instance-secret-no-key", {
  ...instance,
  masterUserSecretKmsKeyId: undefined,
  storageEncrypted: true,
  kmsKeyId,
});

// Beside all of these: a good one.
new rds.Instance("instance-good", { ...instance, storageEncrypted: true, kmsKeyId });
