import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as lambda from "@pulumi/aws/lambda";
import * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { environment, type Environment } from "./environment";

/** What a function runs: an archive with a handler, or an image by its digest. */
export type FunctionCode =
  | { readonly archive: pulumi.asset.Archive; readonly handler: string; readonly runtime: pulumi.Input<string> }
  | { readonly imageUri: pulumi.Input<string> };

/** Arguments of `PrivateFunction`. None of them can weaken it. */
export interface PrivateFunctionArgs {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** What the function does, for example `import`; it is called `<project>-<stack>-<this>`. */
  readonly function: string;
  readonly description: string;
  readonly code: FunctionCode;
  /** The role that it runs as: writer or reader, from the stack's outputs. */
  readonly roleArn: pulumi.Input<string>;
  /** The compute key: environment variables. */
  readonly keyArn: pulumi.Input<string>;
  /** The audit key: the log. */
  readonly auditKeyArn: pulumi.Input<string>;
  /** Private subnets. */
  readonly subnetIds: readonly pulumi.Input<string>[];
  /** The application's security group. */
  readonly securityGroupId: pulumi.Input<string>;
  readonly logRetentionDays: number;
  /** Copies that may run at once: a bound on cost, on the load of the database and on what a mistake can do. */
  readonly reservedConcurrency: number;
  /** Queue or topic, encrypted, that keeps events which the function fails on; its role has to be allowed to write there. */
  readonly failuresArn: pulumi.Input<string>;
  /** Settings that may be shown to anyone. @default none */
  readonly environment?: Environment;
  /** ARNs of secrets, by the variable that tells where to look. @default none */
  readonly secretArns?: Environment;
  /** @default 30 */
  readonly timeoutSeconds?: number;
  /** @default 256 */
  readonly memoryMib?: number;
  /** Code signing configuration that the archive must satisfy. @default none: signatures are not asked for */
  readonly codeSigningConfigArn?: pulumi.Input<string>;
}

/**
 * A Lambda function on the foundation: in the private tier, its settings encrypted with a customer-managed key and free of
 * credentials, its log encrypted and kept, and the events that it fails on kept where the caller says (R-000-06, R-000-39,
 * R-002-01, R-003-11, R-004-27; 45 CFR 164.312(a)(2)(iv)).
 *
 * @throws Error when a setting looks like a credential, or the concurrency is no whole number from 1
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html
 */
export class PrivateFunction extends pulumi.ComponentResource {
  public readonly functionName: string;
  /** ARN of the function, known before it exists. */
  public readonly arn: string;
  /** ARN of the function, once it can be invoked. */
  public readonly ready: pulumi.Output<string>;

  constructor(name: string, args: PrivateFunctionArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:compute:PrivateFunction", name, {}, opts);
    const { names, reservedConcurrency } = args;
    if (!Number.isInteger(reservedConcurrency) || reservedConcurrency < 1) {
      throw new Error(`reservedConcurrency is ${reservedConcurrency}; allowed is a whole number from 1.`);
    }
    this.functionName = names.of(args.function);
    this.arn = names.arn("lambda", `function:${this.functionName}`);

    // First, or Lambda makes the group itself, without our key and without an end to its retention.
    const log = new cloudwatch.LogGroup(
      `${name}-log`,
      {
        name: `/aws/lambda/${this.functionName}`,
        kmsKeyId: args.auditKeyArn,
        retentionInDays: args.logRetentionDays,
        deletionProtectionEnabled: args.holdsPhi,
        tags: names.tags(`${args.function}-log`, "audit"),
      },
      { parent: this, ...keepData(args.holdsPhi) },
    );
    const made = new lambda.Function(
      name,
      {
        name: this.functionName,
        description: args.description,
        ...codeOf(args.code),
        ...(args.codeSigningConfigArn === undefined ? {} : { codeSigningConfigArn: args.codeSigningConfigArn }),
        role: args.roleArn,
        architectures: ["arm64"],
        timeout: args.timeoutSeconds ?? 30,
        memorySize: args.memoryMib ?? 256,
        reservedConcurrentExecutions: reservedConcurrency,
        kmsKeyArn: args.keyArn,
        environment: { variables: environment(args.environment ?? {}, args.secretArns) },
        vpcConfig: { subnetIds: [...args.subnetIds], securityGroupIds: [args.securityGroupId] },
        loggingConfig: { logFormat: "JSON", logGroup: log.name },
        deadLetterConfig: { targetArn: args.failuresArn },
        tracingConfig: { mode: "PassThrough" },
        tags: names.tags(args.function, names.recordsClass),
      },
      { parent: this, dependsOn: log },
    );
    this.ready = made.arn;
    this.registerOutputs({ arn: this.arn });
  }
}

function codeOf(code: FunctionCode): Partial<lambda.FunctionArgs> {
  return "imageUri" in code
    ? { packageType: "Image", imageUri: code.imageUri }
    : { packageType: "Zip", code: code.archive, handler: code.handler, runtime: code.runtime };
}
