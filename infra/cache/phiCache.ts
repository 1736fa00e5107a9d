import * as elasticache from "@pulumi/aws/elasticache";
import * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { PORTS } from "../network/ports";
import { cacheLogGroups, deliveredLogs } from "./logs";
import { familyOf, PARAMETERS } from "./parameters";
import { cacheUserName, cacheUsers } from "./users";

/** Longest identifier of a replication group. */
const MAX_ID_LENGTH = 40;

/** Arguments of `PhiCache`. None of them can weaken it: keys are required, the rest are sizes. */
export interface PhiCacheArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data: then the cache is protected and leaves a final snapshot. */
  readonly holdsPhi: boolean;
  /** The cache key: what a node keeps on disk, and snapshots. */
  readonly keyArn: pulumi.Input<string>;
  /** The audit key: the delivered logs. */
  readonly auditKeyArn: pulumi.Input<string>;
  /** Isolated subnets, in two zones at least. */
  readonly subnetIds: readonly pulumi.Input<string>[];
  readonly securityGroupId: pulumi.Input<string>;
  /** For example `cache.t4g.small`. */
  readonly nodeClass: string;
  /** Valkey 7.2 or newer, major and minor. @default "8.1" */
  readonly engineVersion?: string;
  /** Zones with a node, 1 to 3; from two on, another node takes over when one fails. */
  readonly zoneCount: number;
  /** Days that daily snapshots are kept, 1 to 35. @default 7 */
  readonly snapshotDays?: number;
  /** Days that the delivered logs are kept. */
  readonly logRetentionDays: number;
  /** Deliver the slow log as well, which holds keys and values. @default false */
  readonly slowLog?: boolean;
}

/**
 * Valkey for what an application keeps of patient data for a while: sessions, queues, results. Encrypted on disk with a
 * key of its own, TLS only from its first minute, IAM instead of passwords, in isolated subnets (R-000-01, R-000-02,
 * R-000-26; 45 CFR 164.312(a)(2)(iv), 164.312(d), 164.312(e)(1)).
 *
 * Encryption on disk and its key cannot be changed later.
 *
 * @throws Error when the stack's name makes the cache's identifier too long
 * @see https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/encryption.html
 */
export class PhiCache extends pulumi.ComponentResource {
  public readonly port = PORTS.cache;
  public readonly identifier: string;
  public readonly arn: string;
  /** Whom clients connect as, with a token that IAM signs. */
  public readonly userName: string;
  /** Host name of the node that takes writes; it stays when another node takes over. */
  public readonly host: pulumi.Output<string>;
  /** Host name that spreads reads over the replicas. */
  public readonly readerHost: pulumi.Output<string>;

  constructor(name: string, args: PhiCacheArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:cache:PhiCache", name, {}, opts);
    const { names, holdsPhi, zoneCount, engineVersion = "8.1" } = args;
    const own = { parent: this };
    this.identifier = names.of("cache");
    this.arn = names.arn("elasticache", `replicationgroup:${this.identifier}`);
    this.userName = cacheUserName(names);
    if (this.identifier.length > MAX_ID_LENGTH) {
      throw new Error(
        `The cache would be called "${this.identifier}"; ElastiCache accepts ${MAX_ID_LENGTH} characters. ` +
          "Choose a shorter name for the stack.",
      );
    }
    const logs = cacheLogGroups(
      name,
      {
        names,
        logs: deliveredLogs(args.slowLog ?? false),
        keyArn: args.auditKeyArn,
        retentionDays: args.logRetentionDays,
        holdsPhi,
      },
      { ...own, ...keepData(holdsPhi) },
    );
    const group = new elasticache.ReplicationGroup(
      name,
      {
        replicationGroupId: this.identifier,
        description: "Cache of the application",
        engine: "valkey",
        engineVersion,
        nodeType: args.nodeClass,
        port: PORTS.cache,
        clusterMode: "disabled",
        numCacheClusters: zoneCount,
        automaticFailoverEnabled: zoneCount > 1,
        multiAzEnabled: zoneCount > 1,

        atRestEncryptionEnabled: true,
        kmsKeyId: args.keyArn,
        transitEncryptionEnabled: true,
        transitEncryptionMode: "required",
        userGroupIds: [cacheUsers(`${name}-users`, { names }, own).userGroupId],

        subnetGroupName: this.subnetGroup(name, args).name,
        securityGroupIds: [args.securityGroupId],
        parameterGroupName: this.parameterGroup(name, names, engineVersion).name,

        snapshotRetentionLimit: args.snapshotDays ?? 7,
        snapshotWindow: "02:00-03:00",
        maintenanceWindow: "sun:05:30-sun:06:30",
        ...(holdsPhi ? { finalSnapshotIdentifier: `${this.identifier}-final` } : {}),
        autoMinorVersionUpgrade: true,
        applyImmediately: false,

        logDeliveryConfigurations: logs.map(({ log, group: { name: destination } }) => ({
          destination,
          destinationType: "cloudwatch-logs",
          logFormat: "json",
          logType: log,
        })),
        tags: names.tags("cache", names.recordsClass),
      },
      { ...own, ...keepData(holdsPhi) },
    );
    this.host = group.primaryEndpointAddress;
    this.readerHost = group.readerEndpointAddress;
    this.registerOutputs({ host: this.host, readerHost: this.readerHost });
  }

  private subnetGroup(name: string, { names, subnetIds }: PhiCacheArgs): elasticache.SubnetGroup {
    return new elasticache.SubnetGroup(
      name,
      {
        name: names.of("cache"),
        description: "Isolated subnets of the cache",
        subnetIds: [...subnetIds],
        tags: names.tags("cache", "internal"),
      },
      { parent: this },
    );
  }

  /** Named after the major version, so that an upgrade makes a new group beside the one in use. */
  private parameterGroup(name: string, names: Naming, engineVersion: string): elasticache.ParameterGroup {
    const family = familyOf(engineVersion);
    return new elasticache.ParameterGroup(
      name,
      {
        name: names.of(family),
        family,
        description: "Keeps what has no end of life, closes idle connections",
        parameters: PARAMETERS.map((parameter) => ({ ...parameter })),
        tags: names.tags(family, "internal"),
      },
      { parent: this },
    );
  }
}
