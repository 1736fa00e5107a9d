import { type Cases, Output } from "../case";
import { KEY } from "../values";

const warehouse = { nodeType: "ra3.large", masterUsername: "steward", manageMasterPassword: true };

export const cases: Cases = {
  "redshift-cluster-require-snapshots": {
    type: "aws:redshift/cluster:Cluster",
    props: { ...warehouse, clusterIdentifier: "one", automatedSnapshotRetentionPeriod: 0 },
    mended: { automatedSnapshotRetentionPeriod: 7 },
  },
  "redshift-parametergroup-require-activity-log": {
    type: "aws:redshift/parameterGroup:ParameterGroup",
    props: { family: "redshift-1.0", parameters: [{ name: "enable_user_activity_logging", value: "false" }] },
    mended: { parameters: [{ name: "enable_user_activity_logging", value: "true" }] },
  },
  "redshift-parametergroup-require-tls": {
    type: "aws:redshift/parameterGroup:ParameterGroup",
    props: { family: "redshift-1.0", parameters: [{ name: "require_ssl", value: "false" }] },
    mended: { parameters: [{ name: "require_ssl", value: "true" }] },
  },
  "redshift-warehouse-forbid-public-access": {
    type: "aws:redshift/cluster:Cluster",
    props: { ...warehouse, clusterIdentifier: "two", publiclyAccessible: true },
    mended: { publiclyAccessible: false },
  },
  "redshift-warehouse-require-audit-logs": {
    type: "aws:redshift/cluster:Cluster",
    props: { ...warehouse, clusterIdentifier: "three" },
    mended: {},
    mendedBeside: {
      logging: {
        type: "aws:redshift/logging:Logging",
        props: {
          clusterIdentifier: new Output("", "clusterIdentifier"),
          logDestinationType: "cloudwatch",
          logExports: ["connectionlog", "userlog", "useractivitylog"],
        },
      },
    },
  },
  "redshift-warehouse-require-customer-key": {
    type: "aws:redshift/cluster:Cluster",
    props: { ...warehouse, clusterIdentifier: "four" },
    mended: { kmsKeyId: KEY },
  },
  "redshift-cluster-forbid-default-database": {
    type: "aws:redshift/cluster:Cluster",
    props: { ...warehouse, clusterIdentifier: "five", databaseName: "dev" },
    mended: { databaseName: "records" },
  },
  "redshift-cluster-require-encryption": {
    type: "aws:redshift/cluster:Cluster",
    props: { ...warehouse, clusterIdentifier: "six", encrypted: "false" },
    mended: { encrypted: "true" },
  },
  "redshift-warehouse-require-subnets": {
    type: "aws:redshift/cluster:Cluster",
    props: { ...warehouse, clusterIdentifier: "seven", clusterSubnetGroupName: "default" },
    mended: { clusterSubnetGroupName: "records" },
  },
  "redshift-warehouse-require-vpc-routing": {
    type: "aws:redshift/cluster:Cluster",
    props: { ...warehouse, clusterIdentifier: "eight", enhancedVpcRouting: false },
    mended: { enhancedVpcRouting: true },
  },
  "redshift-cluster-require-final-snapshot": {
    type: "aws:redshift/cluster:Cluster",
    props: { ...warehouse, clusterIdentifier: "nine", skipFinalSnapshot: true },
    mended: { skipFinalSnapshot: false, finalSnapshotIdentifier: "last" },
  },
  "redshift-secret-require-customer-key": {
    type: "aws:redshift/cluster:Cluster",
    props: { ...warehouse, clusterIdentifier: "ten" },
    mended: { masterPasswordSecretKmsKeyId: KEY },
  },
};
