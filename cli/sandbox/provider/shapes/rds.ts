import { type Properties } from "../marshal";
import { type ShapeContext, type ShapeRules } from "./model";

const PORTS: readonly (readonly [engine: string, port: number])[] = [
  ["aurora-postgresql", 5432],
  ["postgres", 5432],
  ["aurora-mysql", 3306],
  ["mysql", 3306],
  ["mariadb", 3306],
  ["oracle", 1521],
  ["sqlserver", 1433],
];

function portOf(inputs: Properties): number {
  const engine = String(inputs["engine"]);
  return Number(inputs["port"] ?? PORTS.find(([name]) => engine.startsWith(name))?.[1] ?? 5432);
}

function hostOf({ identity, configuration, madeUp }: ShapeContext, kind: string): string {
  return `${identity.localId}.${kind}${madeUp.letters("host", 12).toLowerCase()}.${configuration.region}.rds.amazonaws.com`;
}

/** The secret that RDS keeps itself. Source: docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html */
function masterUserSecrets({ inputs, madeUp, configuration: { partition, region, account } }: ShapeContext): unknown[] {
  if (inputs["manageMasterUserPassword"] !== true) {
    return [];
  }
  const name = `rds!db-${madeUp.uuid("secret")}-${madeUp.letters("secret suffix", 6)}`;
  return [
    {
      kmsKeyId:
        inputs["masterUserSecretKmsKeyId"] ??
        `arn:${partition}:kms:${region}:${account}:key/${madeUp.uuid("aws/secretsmanager")}`,
      secretArn: `arn:${partition}:secretsmanager:${region}:${account}:secret:${name}`,
      secretStatus: "active",
    },
  ];
}

/** Engines with Performance Insights on keep seven days of it, unless told otherwise. */
const insightsRetention = (inputs: Properties): number => (inputs["performanceInsightsEnabled"] === true ? 7 : 0);

const isProtected = (outputs: Properties, what: string): string | undefined =>
  outputs["deletionProtection"] === true
    ? `InvalidParameterCombination: Cannot delete protected ${what}, please disable deletion protection and try again.`
    : undefined;

const snapshotMissing = (outputs: Properties): string | undefined =>
  outputs["skipFinalSnapshot"] !== true && outputs["finalSnapshotIdentifier"] === undefined
    ? "finalSnapshotIdentifier is required when skipFinalSnapshot is false"
    : undefined;

export const rds: ShapeRules = {
  "aws:rds/instance:Instance": {
    id: ({ madeUp }) => `db-${madeUp.capitals("resource", 26)}`,
    outputs: (context) => {
      const { inputs, configuration, madeUp } = context;
      const port = portOf(inputs);
      const address = hostOf(context, "c");
      return {
        address,
        endpoint: `${address}:${port}`,
        port,
        resourceId: `db-${madeUp.capitals("resource", 26)}`,
        hostedZoneId: `Z${madeUp.capitals(configuration.region, 13)}`,
        status: "available",
        availabilityZone: `${configuration.region}a`,
        engineVersionActual: inputs["engineVersion"],
        caCertIdentifier: "rds-ca-rsa2048-g1",
        masterUserSecrets: masterUserSecrets(context),
        performanceInsightsRetentionPeriod: insightsRetention(inputs),
        licenseModel: String(inputs["engine"]).includes("postgres") ? "postgresql-license" : "general-public-license",
        storageType: inputs["iops"] === undefined ? "gp2" : "io1",
        backupTarget: "region",
        networkType: "IPV4",
        databaseInsightsMode: "standard",
        maintenanceWindow: "sun:07:00-sun:07:30",
        backupWindow: "05:00-05:30",
        vpcSecurityGroupIds: [],
      };
    },
    conflict: "DBInstanceAlreadyExists",
    deletion: ({ outputs }) => isProtected(outputs, "DB Instance") ?? snapshotMissing(outputs),
  },
  "aws:rds/cluster:Cluster": {
    outputs: (context) => ({
      clusterResourceId: `cluster-${context.madeUp.capitals("resource", 26)}`,
      endpoint: hostOf(context, "cluster-c"),
      readerEndpoint: hostOf(context, "cluster-ro-c"),
      port: portOf(context.inputs),
      hostedZoneId: `Z${context.madeUp.capitals(context.configuration.region, 13)}`,
      engineVersionActual: context.inputs["engineVersion"],
      masterUserSecrets: masterUserSecrets(context),
    }),
    conflict: "DBClusterAlreadyExistsFault",
    deletion: ({ outputs }) => isProtected(outputs, "Cluster") ?? snapshotMissing(outputs),
  },
  "aws:rds/subnetGroup:SubnetGroup": {
    outputs: ({ inputs, existing }) => {
      const ids = Array.isArray(inputs["subnetIds"]) ? (inputs["subnetIds"] as unknown[]) : [];
      const vpcId = existing("aws:ec2/subnet:Subnet").find((subnet) => ids.includes(subnet.id))?.inputs["vpcId"];
      return {
        description: "Managed by Pulumi",
        supportedNetworkTypes: ["IPV4"],
        ...(vpcId === undefined ? {} : { vpcId }),
      };
    },
    conflict: "DBSubnetGroupAlreadyExists",
  },
  "aws:rds/parameterGroup:ParameterGroup": {
    outputs: () => ({ description: "Managed by Pulumi" }),
    conflict: "DBParameterGroupAlreadyExists",
  },
};
