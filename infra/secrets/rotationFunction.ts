import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as serverlessrepository from "@pulumi/aws/serverlessrepository";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { ROTATION, rotationRoleArn } from "./rotationRole";

/**
 * AWS's own rotation function for a PostgreSQL user, published from its account in us-east-1 for every region.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html
 */
const APPLICATION =
  "arn:aws:serverlessrepo:us-east-1:297356227824:applications/SecretsManagerRDSPostgreSQLRotationSingleUser";

/** Characters that generated passwords leave out, because connection strings give them a meaning. */
const EXCLUDED_CHARACTERS = ":/@\"'\\?#[]%& ";

/** Arguments of `RotationFunction`. */
export interface RotationFunctionArgs {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** The secrets key. */
  readonly keyArn: pulumi.Input<string>;
  /** The audit key: the function's log. */
  readonly auditKeyArn: pulumi.Input<string>;
  /** Private subnets, from which Secrets Manager is reached through its endpoint and the database directly. */
  readonly subnetIds: readonly pulumi.Input<string>[];
  /** The application's security group, which the database lets in. */
  readonly securityGroupId: pulumi.Input<string>;
  readonly logRetentionDays: number;
  /** Version of AWS's application, one that `aws serverlessrepo list-application-versions` prints: code changes on purpose. */
  readonly version: string;
}

/**
 * The function that rotates passwords of PostgreSQL users, in the private tier.
 *
 * The route for teams that need read replicas or blue/green deployments: RDS offers neither where it manages the master
 * password itself. Such a team keeps the master's credentials, and those of every other user, in an `AppSecret` with this
 * function as its rotation; the value has `engine`, `host`, `port`, `dbname`, `username` and `password`.
 *
 * CloudFormation makes the function's role, without the stack's permissions boundary: the deploy role may not, so who
 * runs the first `up` with it is one of `phi:deployPrincipals` outside the boundary.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html (limitations)
 */
export class RotationFunction extends pulumi.ComponentResource {
  /** ARN of the function, known before it exists. */
  public readonly functionArn: string;
  /** Pattern of its role's ARN: a writer of every secret that it rotates. */
  public readonly roleArnPattern: string;
  /** ARN of the function, once it can be invoked. */
  public readonly ready: pulumi.Output<string>;

  constructor(name: string, args: RotationFunctionArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:secrets:RotationFunction", name, {}, opts);
    const { names, subnetIds } = args;
    const functionName = names.of(ROTATION);
    this.functionArn = names.arn("lambda", `function:${functionName}`);
    this.roleArnPattern = rotationRoleArn(names);

    // First, or Lambda makes the group itself, without our key and without an end to its retention.
    const log = new cloudwatch.LogGroup(
      name,
      {
        name: `/aws/lambda/${functionName}`,
        kmsKeyId: args.auditKeyArn,
        retentionInDays: args.logRetentionDays,
        deletionProtectionEnabled: args.holdsPhi,
        tags: names.tags(ROTATION, "audit"),
      },
      // Kept, but no obstacle to leaving the function out again: it holds no patient data.
      { parent: this, retainOnDelete: args.holdsPhi },
    );
    const stack = new serverlessrepository.CloudFormationStack(
      name,
      {
        name: functionName,
        applicationId: APPLICATION,
        semanticVersion: args.version,
        capabilities: ["CAPABILITY_IAM", "CAPABILITY_RESOURCE_POLICY"],
        parameters: {
          endpoint: `https://secretsmanager.${names.region}.amazonaws.com`,
          excludeCharacters: EXCLUDED_CHARACTERS,
          functionName,
          kmsKeyArn: args.keyArn,
          vpcSecurityGroupIds: args.securityGroupId,
          vpcSubnetIds: pulumi.all([...subnetIds]).apply((ids) => ids.join(",")),
        },
        tags: names.tags(ROTATION, "internal"),
      },
      { parent: this, dependsOn: log },
    );
    this.ready = stack.id.apply(() => this.functionArn);
    this.registerOutputs({ functionArn: this.functionArn });
  }
}
