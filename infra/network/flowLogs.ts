import * as pulumi from "@pulumi/pulumi";
import { LogGroup } from "@pulumi/aws/cloudwatch";
import { FlowLog } from "@pulumi/aws/ec2";
import { Role, RolePolicy } from "@pulumi/aws/iam";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { document } from "../policies/statement";

/** Arguments of {@link FlowLogs}. */
export interface FlowLogsArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data: its logs are then kept when the stack goes. */
  readonly holdsPhi: boolean;
  readonly vpcId: pulumi.Input<string>;
  /** Customer-managed key of the log group; its policy must allow CloudWatch Logs for `names.logGroup("flow-logs")`. */
  readonly keyArn: pulumi.Input<string>;
  /** Days that records are kept, one of the values that CloudWatch accepts; six years are 2192. */
  readonly retentionDays: number;
  /** Boundary of the role that writes the records; the deploy role may create no role without it. */
  readonly permissionsBoundaryArn: pulumi.Input<string>;
}

/**
 * What a record holds: the fourteen fields of the default format in their order, so that common queries work, then what
 * tells who spoke to whom behind an endpoint or a gateway, and which way.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
 */
export const FLOW_LOG_FIELDS = [
  ...["version", "account-id", "interface-id", "srcaddr", "dstaddr", "srcport", "dstport", "protocol"],
  ...["packets", "bytes", "start", "end", "action", "log-status"],
  ...["vpc-id", "subnet-id", "az-id", "instance-id", "type", "tcp-flags", "pkt-srcaddr", "pkt-dstaddr"],
  ...["pkt-src-aws-service", "pkt-dst-aws-service", "flow-direction", "traffic-path", "reject-reason"],
] as const;

/** Seconds over which one record gathers; the shortest that AWS offers. */
const AGGREGATION_SECONDS = 60;

/**
 * A record of every connection, allowed and refused, encrypted with the stack's own key and kept for six years
 * (requirements R-002-09, R-004-19; 45 CFR 164.312(b), 164.316(b)(2)(i)).
 */
export class FlowLogs extends pulumi.ComponentResource {
  public readonly logGroupName: string;

  constructor(name: string, args: FlowLogsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:network:FlowLogs", name, {}, opts);
    const { names } = args;
    const tags = names.tags("flow-logs", "audit");
    this.logGroupName = names.logGroup("flow-logs");
    const group = new LogGroup(
      name,
      {
        name: this.logGroupName,
        kmsKeyId: args.keyArn,
        retentionInDays: args.retentionDays,
        deletionProtectionEnabled: args.holdsPhi,
        tags,
      },
      { parent: this, ...keepData(args.holdsPhi) },
    );
    const role = new Role(
      `${name}-role`,
      {
        name: names.of("flow-logs"),
        description: "Lets VPC flow logs write to their log group",
        assumeRolePolicy: trustPolicy(names),
        permissionsBoundary: args.permissionsBoundaryArn,
        tags,
      },
      { parent: this },
    );
    const policy = new RolePolicy(
      `${name}-role`,
      { name: "write-flow-logs", role: role.name, policy: writePolicy(names, this.logGroupName) },
      { parent: this },
    );
    new FlowLog(
      name,
      {
        vpcId: args.vpcId,
        trafficType: "ALL",
        logDestinationType: "cloud-watch-logs",
        logDestination: group.arn,
        iamRoleArn: role.arn,
        logFormat: FLOW_LOG_FIELDS.map((field) => `\${${field}}`).join(" "),
        maxAggregationInterval: AGGREGATION_SECONDS,
        tags,
      },
      { parent: this, dependsOn: policy },
    );
    this.registerOutputs({ logGroupName: this.logGroupName });
  }
}

/** Only flow logs of this account and region, not somebody else's, may use the role. */
function trustPolicy(names: Naming): string {
  return document([
    {
      Sid: "FlowLogsOfThisAccount",
      Effect: "Allow",
      Principal: { Service: "vpc-flow-logs.amazonaws.com" },
      Action: "sts:AssumeRole",
      Condition: confusedDeputy(names.accountId, names.arn("ec2", "vpc-flow-log/*")),
    },
  ]);
}

/**
 * Less than the policy in the AWS documentation, which also creates groups and writes to any: this one exists already.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html
 */
function writePolicy(names: Naming, logGroupName: string): string {
  return document([
    {
      Sid: "WriteToTheLogGroup",
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
      Resource: `${names.logGroupArn(logGroupName)}:*`,
    },
    {
      Sid: "FindTheLogGroup",
      Effect: "Allow",
      Action: "logs:DescribeLogGroups",
      Resource: names.logGroupArn("*"),
    },
  ]);
}
