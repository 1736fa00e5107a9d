import * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { document } from "../policies/statement";

/** Arguments of `executionRole`. */
export interface ExecutionRoleArgs {
  readonly names: Naming;
  /** What the role is called: `<service>-execution`. */
  readonly role: string;
  /** Name of the log group that it writes to. */
  readonly logGroupName: string;
  readonly permissionsBoundaryArn: pulumi.Input<string>;
}

/**
 * The role with which ECS starts a task: it pulls this stack's images and writes this one log. It reads no secret: the
 * program does so itself, as its own role, so that no value ever stands in an environment (R-000-24).
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 */
export function executionRole(name: string, args: ExecutionRoleArgs, opts: pulumi.CustomResourceOptions): iam.Role {
  const { names, role: roleName, logGroupName } = args;
  const role = new iam.Role(
    name,
    {
      name: names.of(roleName),
      description: "Starts tasks: pulls their image, writes their log",
      assumeRolePolicy: document(
        [
          {
            Sid: "EcsTasks",
            Effect: "Allow",
            Principal: { Service: "ecs-tasks.amazonaws.com" },
            Action: "sts:AssumeRole",
            Condition: confusedDeputy(names.accountId, names.arn("ecs", "*")),
          },
        ],
        "trust",
      ),
      permissionsBoundary: args.permissionsBoundaryArn,
      tags: names.tags(roleName, "internal"),
    },
    opts,
  );
  const policy = new iam.Policy(
    `${name}-policy`,
    {
      name: names.of(roleName),
      description: `Permissions of ${names.roleArn(roleName)}`,
      policy: document(
        [
          {
            Sid: "PullImages",
            Effect: "Allow",
            Action: ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
            Resource: names.arn("ecr", `repository/${names.prefix}/*`),
          },
          // It names no repository, so IAM knows no resource for it.
          { Sid: "SignIn", Effect: "Allow", Action: "ecr:GetAuthorizationToken", Resource: "*" },
          {
            Sid: "WriteLog",
            Effect: "Allow",
            Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
            Resource: `${names.logGroupArn(logGroupName)}:*`,
          },
        ],
        "managed",
      ),
      tags: names.tags(roleName, "internal"),
    },
    opts,
  );
  new iam.RolePolicyAttachment(`${name}-policy`, { role: role.name, policyArn: policy.arn }, opts);
  return role;
}
