import * as bedrockmodel from "@pulumi/aws/bedrockmodel";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import { boundSingleton } from "../account/boundSingleton";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";
import { type EvidencePeople } from "../storage/bucketPolicies";
import { expireLogs } from "../storage/retention";
import { secureBucket, type SecureBucket } from "../storage/secureBucket";
import { invocationBucketPolicy, invocationRolePolicy, invocationRoleTrust } from "./invocationPolicies";

/** Arguments of `InvocationLogs`. */
export interface InvocationLogsArgs extends Omit<EvidencePeople, "readers"> {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** Bedrock has one such setting in an account and region. */
  readonly mode: SingletonMode;
  /** ARN of the AI key; the audit key would let auditors read patient data. */
  readonly keyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
  readonly logRetentionDays: number;
  readonly permissionsBoundaryArn: pulumi.Input<string>;
}

/**
 * Every prompt and answer of the account and region, as evidence of what a model was told and said (45 CFR 164.312(b);
 * R-002-05, R-002-15). They hold patient data: bucket and log group are of that class, under a key that auditors cannot use.
 */
export class InvocationLogs extends pulumi.ComponentResource {
  /** Name of the bucket, known before it exists; absent where another stack keeps the logs. */
  public readonly bucketName: string | undefined;
  public readonly logGroupName: string | undefined;

  constructor(name: string, args: InvocationLogsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:genai:InvocationLogs", name, {}, opts);
    const { names, mode } = args;
    if (mode !== "skip") {
      const bucket = this.bucket(name, args);
      const group = this.logGroup(name, args);
      const [role, rolePolicy] = this.role(name, args, names.logGroup("invocations"));
      const dependsOn = [...bucket.controls, rolePolicy];
      boundSingleton(mode, names.region, args.holdsPhi, { parent: this, dependsOn }, (own) => {
        return new bedrockmodel.InvocationLoggingConfiguration(
          name,
          {
            loggingConfig: {
              textDataDeliveryEnabled: true,
              imageDataDeliveryEnabled: true,
              embeddingDataDeliveryEnabled: true,
              videoDataDeliveryEnabled: true,
              s3Config: { bucketName: bucket.ready },
              cloudwatchConfig: { logGroupName: group.name, roleArn: role.arn },
            },
          },
          own,
        );
      });
      this.bucketName = bucket.bucketName;
      this.logGroupName = names.logGroup("invocations");
    }
    this.registerOutputs({ bucketName: this.bucketName, logGroupName: this.logGroupName });
  }

  private bucket(name: string, args: InvocationLogsArgs): SecureBucket {
    const { names } = args;
    return secureBucket(
      `${name}-bucket`,
      {
        bucketName: names.bucket("invocations"),
        holdsPhi: args.holdsPhi,
        tags: names.tags("invocations", names.recordsClass),
        encryption: { algorithm: "aws:kms", keyArn: args.keyArn, bucketKey: true },
        policy: invocationBucketPolicy(names, names.bucketArn("invocations"), args),
        lifecycleRules: expireLogs(args.logRetentionDays),
        accessLogs: { bucketName: args.accessLogBucketName, prefix: "invocations" },
      },
      { parent: this },
    );
  }

  private logGroup(name: string, { names, holdsPhi, keyArn, logRetentionDays }: InvocationLogsArgs) {
    return new cloudwatch.LogGroup(
      `${name}-logs`,
      {
        name: names.logGroup("invocations"),
        kmsKeyId: keyArn,
        retentionInDays: logRetentionDays,
        deletionProtectionEnabled: holdsPhi,
        tags: names.tags("invocations", names.recordsClass),
      },
      { parent: this, ...keepData(holdsPhi) },
    );
  }

  private role(name: string, args: InvocationLogsArgs, logGroupName: string): [iam.Role, iam.RolePolicy] {
    const { names, holdsPhi } = args;
    const kept = { parent: this, ...keepData(holdsPhi) };
    const role = new iam.Role(
      `${name}-role`,
      {
        name: names.of("invocation-logs"),
        description: "Bedrock writes prompts and answers to their log group",
        assumeRolePolicy: invocationRoleTrust(names),
        permissionsBoundary: args.permissionsBoundaryArn,
        tags: names.tags("invocations", "internal"),
      },
      kept,
    );
    const policy = new iam.RolePolicy(
      `${name}-role-policy`,
      { name: "deliver-invocations", role: role.name, policy: invocationRolePolicy(names, logGroupName) },
      kept,
    );
    return [role, policy];
  }
}
