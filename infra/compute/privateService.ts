import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as ecs from "@pulumi/aws/ecs";
import * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { PORTS } from "../network/ports";
import { CONTAINER, containerDefinitions, VOLUMES } from "./container";
import { environment, type Environment } from "./environment";
import { executionRole } from "./executionRole";

/** Arguments of `PrivateService`. None of them can weaken it. */
export interface PrivateServiceArgs {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** What the service is, for example `portal`; it is called `<project>-<stack>-<this>`. */
  readonly service: string;
  /** The image with its tag or digest, from an `ImageRepository`. */
  readonly image: pulumi.Input<string>;
  /** The role that the program runs as: writer or reader, from the stack's outputs. */
  readonly taskRoleArn: pulumi.Input<string>;
  /** The permissions boundary that every role of the stack carries. */
  readonly permissionsBoundaryArn: pulumi.Input<string>;
  /** The audit key: the log. */
  readonly auditKeyArn: pulumi.Input<string>;
  /** Private subnets. */
  readonly subnetIds: readonly pulumi.Input<string>[];
  /** The application's security group. */
  readonly securityGroupId: pulumi.Input<string>;
  /** The HTTPS target group of the load balancer, from the stack's outputs. */
  readonly targetGroupArn: pulumi.Input<string>;
  readonly logRetentionDays: number;
  /** Settings that may be shown to anyone. @default none */
  readonly environment?: Environment;
  /** ARNs of secrets, by the variable that tells where to look. @default none */
  readonly secretArns?: Environment;
  /** Tasks that run. @default 2 */
  readonly count?: number;
  /** CPU units, 1024 for one. @default 512 */
  readonly cpu?: number;
  /** @default 1024 */
  readonly memoryMib?: number;
  /** User and group in the container, not root. @default "10001:10001" */
  readonly user?: string;
}

/**
 * A service on Fargate behind the load balancer: in the private tier without a public address, HTTPS up to the container,
 * its settings free of credentials, its log encrypted and kept (R-000-06, R-000-24, R-000-39, R-001-05, R-004-03,
 * R-004-05, R-004-21, R-004-27; 45 CFR 164.312(a)(1), 164.312(e)(1)).
 *
 * The program listens with TLS on 8443; its certificate may be its own, since the load balancer does not check it. Nobody
 * opens a shell in a running task: what is done there leaves no evidence.
 *
 * @throws Error when a setting looks like a credential, or the user is root
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-fargate.html
 */
export class PrivateService extends pulumi.ComponentResource {
  public readonly serviceName: string;
  public readonly logGroupName: string;
  public readonly clusterArn: pulumi.Output<string>;

  constructor(name: string, args: PrivateServiceArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:compute:PrivateService", name, {}, opts);
    const { names, user = "10001:10001" } = args;
    if (!/^[1-9]\d*:[1-9]\d*$/.test(user)) {
      throw new Error(
        `user is "${user}"; allowed are numbers of a user and a group that are not root, as 10001:10001.`,
      );
    }
    const own = { parent: this };
    this.serviceName = names.of(args.service);
    this.logGroupName = names.logGroup(`app-${args.service}`);

    const log = new cloudwatch.LogGroup(
      `${name}-log`,
      {
        name: this.logGroupName,
        kmsKeyId: args.auditKeyArn,
        retentionInDays: args.logRetentionDays,
        deletionProtectionEnabled: args.holdsPhi,
        tags: names.tags(`app-${args.service}`, "audit"),
      },
      { ...own, ...keepData(args.holdsPhi) },
    );
    const cluster = new ecs.Cluster(
      name,
      {
        name: this.serviceName,
        settings: [{ name: "containerInsights", value: "enabled" }],
        tags: names.tags(args.service, "internal"),
      },
      own,
    );
    const task = new ecs.TaskDefinition(
      name,
      {
        family: this.serviceName,
        requiresCompatibilities: ["FARGATE"],
        networkMode: "awsvpc",
        cpu: String(args.cpu ?? 512),
        memory: String(args.memoryMib ?? 1024),
        runtimePlatform: { cpuArchitecture: "ARM64", operatingSystemFamily: "LINUX" },
        executionRoleArn: executionRole(
          `${name}-execution`,
          {
            names,
            role: `${args.service}-execution`,
            logGroupName: this.logGroupName,
            permissionsBoundaryArn: args.permissionsBoundaryArn,
          },
          own,
        ).arn,
        taskRoleArn: args.taskRoleArn,
        containerDefinitions: containerDefinitions({
          image: args.image,
          environment: environment(args.environment ?? {}, args.secretArns),
          logGroupName: this.logGroupName,
          region: names.region,
          user,
        }),
        volumes: VOLUMES,
        tags: names.tags(args.service, names.recordsClass),
      },
      own,
    );
    new ecs.Service(
      name,
      {
        name: this.serviceName,
        cluster: cluster.arn,
        taskDefinition: task.arn,
        launchType: "FARGATE",
        platformVersion: "LATEST",
        desiredCount: args.count ?? 2,
        enableExecuteCommand: false,
        networkConfiguration: {
          subnets: [...args.subnetIds],
          securityGroups: [args.securityGroupId],
          assignPublicIp: false,
        },
        loadBalancers: [
          { targetGroupArn: args.targetGroupArn, containerName: CONTAINER, containerPort: PORTS.application },
        ],
        healthCheckGracePeriodSeconds: 60,
        deploymentCircuitBreaker: { enable: true, rollback: true },
        availabilityZoneRebalancing: "ENABLED",
        enableEcsManagedTags: true,
        propagateTags: "TASK_DEFINITION",
        tags: names.tags(args.service, names.recordsClass),
      },
      { ...own, dependsOn: log },
    );
    this.clusterArn = cluster.arn;
    this.registerOutputs({ clusterArn: this.clusterArn });
  }
}
