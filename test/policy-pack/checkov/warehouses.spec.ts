import { unknown } from "../../support/policyHarness";
import { type Form, keyed, made, switched, tellApart, vary } from "./tellApart";

const cluster = "redshift/cluster:Cluster";
const workgroup = "redshiftserverless/workgroup:Workgroup";
const base = { clusterIdentifier: "records", nodeType: "ra3.large", clusterType: "multi-node" };
const parameters = (...values: readonly object[]): object => ({ family: "redshift-2.0", parameters: values });

/** A cluster with what records its connections, or without. */
const logged = (...beside: Form): Form => [made(cluster, base, undefined, "warehouse"), ...beside];
const logging = (clusterIdentifier: unknown, props: object = {}): Form[number] =>
  made("redshift/logging:Logging", { clusterIdentifier, ...props }, { clusterIdentifier: ["warehouse"] }, "log");

describe("what Checkov asks of Redshift", () => {
  tellApart([
    {
      id: "CKV_AWS_64",
      what: "clusters store encrypted",
      ...switched(cluster, { ...base, kmsKeyId: "alias/w" }, "encrypted"),
    },
    {
      id: "CKV_AWS_71",
      what: "clusters record connections and statements",
      good: [
        logged(logging(unknown, { bucketName: unknown })),
        logged(logging("records", { logDestinationType: "s3", bucketName: "logs" })),
        logged(
          logging(unknown, {
            logDestinationType: "cloudwatch",
            logExports: ["connectionlog", "userlog", "useractivitylog"],
          }),
        ),
      ],
      bad: [
        logged(),
        [made(cluster, { ...base, logging: { enable: false } }, undefined, "warehouse")],
        [
          made(cluster, base, undefined, "warehouse"),
          made("redshift/logging:Logging", { clusterIdentifier: "another", bucketName: "logs" }, undefined, "log"),
        ],
      ],
    },
    {
      id: "CKV_AWS_87",
      what: "clusters are not public",
      ...vary(cluster, base, [{ publiclyAccessible: false }, {}], [{ publiclyAccessible: true }]),
    },
    {
      id: "CKV_AWS_105",
      what: "parameter groups force TLS",
      ...vary(
        "redshift/parameterGroup:ParameterGroup",
        {},
        [
          { ...parameters({ name: "require_ssl", value: "true" }) },
          { ...parameters({ name: "require_ssl", value: true }) },
        ],
        [{ ...parameters() }, { ...parameters({ name: "require_ssl", value: "false" }) }],
      ),
    },
    {
      id: "CKV_AWS_141",
      what: "clusters take version upgrades",
      ...vary(cluster, base, [{ allowVersionUpgrade: true }, {}], [{ allowVersionUpgrade: false }]),
    },
    ...["CKV_AWS_142", "CKV_AWS_188"].map((id) => ({
      id,
      what: "clusters have a customer's key",
      ...keyed(cluster, (kmsKeyId) => ({ ...base, encrypted: true, kmsKeyId })),
    })),
    {
      id: "CKV_AWS_154",
      what: "clusters stand in a VPC of ours",
      ...vary(
        cluster,
        base,
        [{ clusterSubnetGroupName: "isolated" }, { clusterSubnetGroupName: unknown }],
        [{}, { clusterSubnetGroupName: "default" }],
      ),
    },
    {
      id: "CKV_AWS_281",
      what: "copies of snapshots have a customer's key",
      ...keyed("redshift/snapshotCopyGrant:SnapshotCopyGrant", (kmsKeyId) => ({
        snapshotCopyGrantName: "g",
        kmsKeyId,
      })),
    },
    {
      id: "CKV_AWS_282",
      what: "serverless namespaces have a customer's key",
      ...keyed("redshiftserverless/namespace:Namespace", (kmsKeyId) => ({ namespaceName: "records", kmsKeyId })),
    },
    {
      id: "CKV_AWS_320",
      what: "databases have names of their own",
      ...vary(cluster, base, [{ databaseName: "charts" }, { databaseName: unknown }], [{ databaseName: "dev" }, {}]),
    },
    ...[cluster, workgroup].map((type) => ({
      id: "CKV_AWS_321",
      what: `enhanced VPC routing of ${type}`,
      ...switched(type, base, "enhancedVpcRouting"),
    })),
    {
      id: "CKV_AWS_343",
      what: "clusters keep snapshots",
      ...vary(
        cluster,
        base,
        [{}, { automatedSnapshotRetentionPeriod: 7 }, { automatedSnapshotRetentionPeriod: 1 }],
        [{ automatedSnapshotRetentionPeriod: 0 }, { automatedSnapshotRetentionPeriod: "0" }],
      ),
    },
    {
      id: "CKV_AWS_391",
      what: "serverless workgroups are not public",
      ...vary(workgroup, {}, [{ publiclyAccessible: false }, {}], [{ publiclyAccessible: true }]),
    },
  ]);
});
