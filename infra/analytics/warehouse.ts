import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as ec2 from "@pulumi/aws/ec2";
import * as redshiftserverless from "@pulumi/aws/redshiftserverless";
import * as vpc from "@pulumi/aws/vpc";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";

const PORT = 5439;
/** The least compute that a query may use, in Redshift processing units; it costs nothing between queries. */
const BASE_CAPACITY = 8;
/** The most, so that a runaway query cannot cost more than its worth. */
const MAX_CAPACITY = 64;
/** Logs that Redshift writes to groups of these names. */
const LOG_EXPORTS = ["userlog", "connectionlog", "useractivitylog"] as const;

/**
 * Settings of the database. `require_ssl` refuses plain connections (R-000-02, R-002-02), `use_fips_ssl` goes with
 * `phi:fips`, `enable_user_activity_logging` records each query.
 * https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_ConfigParameter.html
 */
function parameters(fips: boolean): { parameterKey: string; parameterValue: string }[] {
  return [
    { parameterKey: "require_ssl", parameterValue: "true" },
    { parameterKey: "use_fips_ssl", parameterValue: String(fips) },
    { parameterKey: "enable_user_activity_logging", parameterValue: "true" },
  ];
}

/** Arguments of `Warehouse`. */
export interface WarehouseArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data: the warehouse then stays in the account when it leaves the stack. */
  readonly holdsPhi: boolean;
  /** ARN of the analytics key: data, snapshots and logs. */
  readonly keyArn: pulumi.Input<string>;
  /** ARN of the secrets key, for the administrator's password. */
  readonly secretsKeyArn: pulumi.Input<string>;
  readonly vpcId: pulumi.Input<string>;
  /** Isolated subnets, in three zones where the region has them; Redshift Serverless takes no fewer than the zones it uses. */
  readonly subnetIds: readonly pulumi.Input<string>[];
  /** Security group of applications, which may connect. */
  readonly applicationSecurityGroupId: pulumi.Input<string>;
  readonly fips: boolean;
  readonly logRetentionDays: number;
}

/**
 * Redshift Serverless for analysis: encrypted with a key of the account, TLS required, reached from the application's group
 * only, its own traffic kept inside the network, the administrator's password made, kept and rotated by AWS (R-000-18,
 * R-002-01, R-002-02; 45 CFR 164.312(a)(1), 164.312(a)(2)(iv), 164.312(b), 164.312(e)(1)).
 *
 * @see https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-security.html
 */
export class Warehouse extends pulumi.ComponentResource {
  public readonly workgroupName: string;
  public readonly adminSecretArn: pulumi.Output<string>;

  constructor(name: string, args: WarehouseArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:analytics:Warehouse", name, {}, opts);
    const { names } = args;
    this.workgroupName = names.of("warehouse");
    const tags = names.tags("warehouse", names.recordsClass);
    const namespace = new redshiftserverless.Namespace(
      name,
      {
        namespaceName: names.of("warehouse"),
        dbName: "analytics",
        kmsKeyId: args.keyArn,
        adminUsername: "warehouse_admin",
        manageAdminPassword: true,
        adminPasswordSecretKmsKeyId: args.secretsKeyArn,
        logExports: [...LOG_EXPORTS],
        tags,
      },
      // An option that a profile switches off: the data stays in the account, and what computes on it goes, since it would
      // hold on to subnets that the profile may leave out too.
      { parent: this, retainOnDelete: args.holdsPhi, dependsOn: this.logGroups(name, args) },
    );
    new redshiftserverless.Workgroup(
      name,
      {
        workgroupName: this.workgroupName,
        namespaceName: namespace.namespaceName,
        baseCapacity: BASE_CAPACITY,
        maxCapacity: MAX_CAPACITY,
        port: PORT,
        publiclyAccessible: false,
        enhancedVpcRouting: true,
        subnetIds: [...args.subnetIds],
        securityGroupIds: [this.securityGroup(name, args).id],
        configParameters: parameters(args.fips),
        tags,
      },
      { parent: this },
    );
    this.adminSecretArn = namespace.adminPasswordSecretArn;
    this.registerOutputs({ workgroupName: this.workgroupName });
  }

  /** Made first: Redshift would make groups without a key that keep everything for ever. */
  private logGroups(name: string, { names, holdsPhi, keyArn, logRetentionDays }: WarehouseArgs): pulumi.Resource[] {
    return LOG_EXPORTS.map((log) => {
      return new cloudwatch.LogGroup(
        `${name}-${log}`,
        {
          name: `/aws/redshift/${names.of("warehouse")}/${log}`,
          kmsKeyId: keyArn,
          retentionInDays: logRetentionDays,
          deletionProtectionEnabled: holdsPhi,
          tags: names.tags("warehouse", "audit"),
        },
        { parent: this, retainOnDelete: holdsPhi },
      );
    });
  }

  private securityGroup(name: string, args: WarehouseArgs): ec2.SecurityGroup {
    const { names, applicationSecurityGroupId } = args;
    const tags = names.tags("warehouse", "internal");
    const group = new ec2.SecurityGroup(
      `${name}-group`,
      { name: names.of("warehouse"), description: "The warehouse", vpcId: args.vpcId, tags },
      { parent: this },
    );
    const rule = { ipProtocol: "tcp", fromPort: PORT, toPort: PORT, description: "Application to warehouse", tags };
    new vpc.SecurityGroupIngressRule(
      `${name}-in`,
      { ...rule, securityGroupId: group.id, referencedSecurityGroupId: applicationSecurityGroupId },
      { parent: this },
    );
    new vpc.SecurityGroupEgressRule(
      `${name}-out`,
      { ...rule, securityGroupId: applicationSecurityGroupId, referencedSecurityGroupId: group.id },
      { parent: this },
    );
    return group;
  }
}
