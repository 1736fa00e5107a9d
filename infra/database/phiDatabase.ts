import * as rds from "@pulumi/aws/rds";
import * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { masterSecretArn, rotateMasterPassword } from "./credentials";
import { databaseEvents } from "./events";
import { databaseLogGroups, exportedLogs } from "./logs";
import { MONITORING_SECONDS, monitoringRole } from "./monitoring";
import { familyOf, PARAMETERS } from "./parameters";

const PORT = 5432;
const DATABASE_NAME = "records";

/** How far storage may grow by itself, as a multiple of what it starts with. */
const STORAGE_GROWTH = 4;

/** Arguments of `PhiDatabase`. None of them can weaken it: keys are required, the rest are sizes. */
export interface PhiDatabaseArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data: then the instance is protected and leaves a final snapshot. */
  readonly holdsPhi: boolean;
  /** The database key: storage, backups, snapshots and Performance Insights. */
  readonly keyArn: pulumi.Input<string>;
  /** The secrets key: the master password. */
  readonly secretsKeyArn: pulumi.Input<string>;
  /** The audit key: the exported logs. */
  readonly auditKeyArn: pulumi.Input<string>;
  /** Isolated subnets, in two zones at least. */
  readonly subnetIds: readonly pulumi.Input<string>[];
  readonly securityGroupId: pulumi.Input<string>;
  /** For example `db.t4g.medium`. */
  readonly instanceClass: string;
  /** PostgreSQL 16 or newer. */
  readonly engineVersion: string;
  readonly storageGib: number;
  /** A standby in a second zone. */
  readonly multiZone: boolean;
  /** Days of automated backups, 30 to 35. */
  readonly backupDays: number;
  readonly iamAuthentication: boolean;
  /** Days that the exported logs are kept. */
  readonly logRetentionDays: number;
  /** The permissions boundary that every role of the stack carries. */
  readonly permissionsBoundaryArn: pulumi.Input<string>;
  /** The encrypted topic that alerts go to. */
  readonly topicArn: pulumi.Input<string>;
}

/**
 * PostgreSQL for patient data: encrypted with a key of its own, TLS only, in isolated subnets, every statement audited,
 * its password never typed and rotated every 30 days, its backups kept when it goes.
 *
 * Encryption and key of an instance cannot be changed later (45 CFR 164.312(a)(2)(iv), 164.312(e)(1), 164.308(a)(7)).
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html
 */
export class PhiDatabase extends pulumi.ComponentResource {
  public readonly port = PORT;
  public readonly databaseName = DATABASE_NAME;
  public readonly identifier: string;
  /** Host name, the one that the server's certificate carries. */
  public readonly host: pulumi.Output<string>;
  /** The id that IAM policies name for `rds-db:connect`. */
  public readonly resourceId: pulumi.Output<string>;
  public readonly masterSecretArn: pulumi.Output<string>;
  public readonly arn: string;

  constructor(name: string, args: PhiDatabaseArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:database:PhiDatabase", name, {}, opts);
    const { names, holdsPhi } = args;
    const own = { parent: this };
    this.identifier = names.of("database");
    this.arn = names.arn("rds", `db:${this.identifier}`);

    const logs = exportedLogs(args.iamAuthentication);
    const logGroups = databaseLogGroups(
      name,
      {
        names,
        instanceIdentifier: this.identifier,
        logs,
        keyArn: args.auditKeyArn,
        retentionDays: args.logRetentionDays,
        holdsPhi,
      },
      { ...own, ...keepData(holdsPhi) },
    );
    const monitoring = monitoringRole(
      `${name}-monitoring`,
      { names, instanceArn: this.arn, permissionsBoundaryArn: args.permissionsBoundaryArn },
      own,
    );

    const instance = new rds.Instance(
      name,
      {
        identifier: this.identifier,
        engine: "postgres",
        engineVersion: args.engineVersion,
        instanceClass: args.instanceClass,
        dbName: DATABASE_NAME,
        port: PORT,
        caCertIdentifier: "rds-ca-rsa4096-g1",

        storageEncrypted: true,
        kmsKeyId: args.keyArn,
        storageType: "gp3",
        allocatedStorage: args.storageGib,
        maxAllocatedStorage: args.storageGib * STORAGE_GROWTH,

        username: "phi_admin",
        manageMasterUserPassword: true,
        masterUserSecretKmsKeyId: args.secretsKeyArn,
        iamDatabaseAuthenticationEnabled: args.iamAuthentication,

        dbSubnetGroupName: this.subnetGroup(name, args).name,
        vpcSecurityGroupIds: [args.securityGroupId],
        publiclyAccessible: false,
        multiAz: args.multiZone,
        parameterGroupName: this.parameterGroup(name, args).name,

        backupRetentionPeriod: args.backupDays,
        backupWindow: "03:00-04:00",
        maintenanceWindow: "sun:04:30-sun:05:30",
        copyTagsToSnapshot: true,
        deleteAutomatedBackups: !holdsPhi,
        deletionProtection: holdsPhi,
        skipFinalSnapshot: !holdsPhi,
        finalSnapshotIdentifier: `${this.identifier}-final`,
        autoMinorVersionUpgrade: true,

        enabledCloudwatchLogsExports: logs,
        monitoringInterval: MONITORING_SECONDS,
        monitoringRoleArn: monitoring.arn,
        performanceInsightsEnabled: true,
        performanceInsightsKmsKeyId: args.keyArn,
        tags: names.tags("database", names.recordsClass),
      },
      { ...own, ...keepData(holdsPhi), dependsOn: logGroups },
    );
    rotateMasterPassword(`${name}-rotation`, instance, own);
    databaseEvents(`${name}-events`, { names, instanceIdentifier: this.identifier, topicArn: args.topicArn }, own);

    this.host = instance.address;
    this.resourceId = instance.resourceId;
    this.masterSecretArn = masterSecretArn(instance);
    this.registerOutputs({ host: this.host, masterSecretArn: this.masterSecretArn, resourceId: this.resourceId });
  }

  private subnetGroup(name: string, { names, subnetIds }: PhiDatabaseArgs): rds.SubnetGroup {
    return new rds.SubnetGroup(
      name,
      {
        name: names.of("database"),
        description: "Isolated subnets of the database",
        subnetIds: [...subnetIds],
        tags: names.tags("database", "internal"),
      },
      { parent: this },
    );
  }

  /** Named after the major version, so that an upgrade makes a new group beside the one in use. */
  private parameterGroup(name: string, { names, engineVersion }: PhiDatabaseArgs): rds.ParameterGroup {
    const family = familyOf(engineVersion);
    return new rds.ParameterGroup(
      name,
      {
        name: names.of(family),
        family,
        description: "TLS only, audited",
        parameters: PARAMETERS.map((parameter) => ({ ...parameter })),
        tags: names.tags(family, "internal"),
      },
      { parent: this },
    );
  }
}
