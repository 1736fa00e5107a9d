import * as apigateway from "@pulumi/aws/apigateway";
import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import { boundSingleton } from "../account/boundSingleton";
import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { document } from "../policies/statement";
import { type SingletonMode } from "../settings/settings";

/** Arguments of `apiLogRole`. */
export interface ApiLogRoleArgs {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  readonly permissionsBoundaryArn: pulumi.Input<string>;
  /** The role that API Gateway logs in, one for account and region. */
  readonly account: SingletonMode;
}

/**
 * The role in which API Gateway writes logs, named to the account: it refuses a stage with logs before.
 *
 * @returns what a stage depends on; nothing where another stack names the role
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
 */
export function apiLogRole(name: string, args: ApiLogRoleArgs, opts: pulumi.CustomResourceOptions): pulumi.Resource[] {
  const { names, holdsPhi } = args;
  const kept = pulumi.mergeOptions(opts, { retainOnDelete: holdsPhi });
  const made = boundSingleton(args.account, names.accountId, holdsPhi, opts, (own) => {
    const role = new iam.Role(
      `${name}-logs`,
      {
        name: names.of("api-logs"),
        description: "API Gateway writes its access logs",
        assumeRolePolicy: logRoleTrust(names),
        permissionsBoundary: args.permissionsBoundaryArn,
        tags: names.tags("api-logs", "internal"),
      },
      kept,
    );
    const policy = new iam.RolePolicyAttachment(
      `${name}-logs`,
      {
        role: role.name,
        policyArn: `arn:${names.partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs`,
      },
      kept,
    );
    const after = pulumi.mergeOptions(own, { dependsOn: policy });
    return new apigateway.Account(`${name}-account`, { cloudwatchRoleArn: role.arn }, after);
  });
  return made === undefined ? [] : [made];
}

/** Who may assume the role: API Gateway, for APIs of this account. */
function logRoleTrust(names: Naming): string {
  return document([
    {
      Sid: "AssumeAsApiGateway",
      Effect: "Allow",
      Principal: { Service: "apigateway.amazonaws.com" },
      Action: "sts:AssumeRole",
      Condition: confusedDeputy(names.accountId),
    },
  ]);
}
