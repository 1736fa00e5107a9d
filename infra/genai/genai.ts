import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";
import { type EvidencePeople } from "../storage/bucketPolicies";
import { DeidentifiedBucket } from "./deidentifiedBucket";
import { Guardrail } from "./guardrail";
import { InvocationLogs } from "./invocationLogs";
import { Notebooks, type NotebooksArgs } from "./notebooks";

/** Settings of generative AI of which an account and region has only one. */
export const GENAI_SINGLETONS = ["bedrockLogging"] as const;

/** Arguments of `GenerativeAi`. */
export interface GenerativeAiArgs extends Omit<EvidencePeople, "readers"> {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** ARN of the AI key. */
  readonly aiKeyArn: pulumi.Input<string>;
  /** ARN of the key of de-identified data. */
  readonly deidentifiedKeyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
  readonly logRetentionDays: number;
  readonly permissionsBoundaryArn: pulumi.Input<string>;
  /** ARNs of roles that read de-identified data. */
  readonly readers: readonly string[];
  /** ARNs of roles that write it. */
  readonly writers: readonly string[];
  readonly bedrockLogging: SingletonMode;
  /** Where notebooks run. @default no notebooks */
  readonly notebooks?: Pick<NotebooksArgs, "vpcId" | "subnetIds" | "endpointsSecurityGroupId" | "s3PrefixListId">;
}

/**
 * What generative AI on patient data needs (R-002-10 to R-002-15, R-004-28): a guardrail before models, a log of what they
 * were told, and data without patients to work on. All of it costs nothing while nobody uses it, so it stands in every
 * profile; notebooks are an option.
 */
export class GenerativeAi extends pulumi.ComponentResource {
  public readonly guardrailId: pulumi.Output<string>;
  public readonly guardrailArn: pulumi.Output<string>;
  public readonly guardrailVersion: pulumi.Output<string>;
  public readonly deidentifiedBucketName: string;
  public readonly deidentifiedBucketArn: string;
  /** What protects the de-identified bucket; whatever looks into it depends on these. */
  public readonly deidentifiedControls: readonly pulumi.Resource[];
  public readonly invocationBucketName: string | undefined;
  public readonly notebookDomainId: pulumi.Output<string> | undefined;

  constructor(name: string, args: GenerativeAiArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:genai:GenerativeAi", name, {}, opts);
    const { names, holdsPhi, administrators, breakGlass, accessLogBucketName, notebooks } = args;
    const own = { parent: this };
    const guardrail = new Guardrail(`${name}-guardrail`, { names, keyArn: args.aiKeyArn }, own);
    this.guardrailId = guardrail.guardrailId;
    this.guardrailArn = guardrail.guardrailArn;
    this.guardrailVersion = guardrail.version;
    this.invocationBucketName = new InvocationLogs(
      `${name}-invocations`,
      { ...args, mode: args.bedrockLogging, keyArn: args.aiKeyArn },
      own,
    ).bucketName;

    const bucket = new DeidentifiedBucket(
      `${name}-deidentified`,
      {
        names,
        holdsPhi,
        administrators,
        breakGlass,
        accessLogBucketName,
        keyArn: args.deidentifiedKeyArn,
        readers: args.readers,
        // The role's name is reserved whether notebooks run or not, so that switching them changes no policy of data.
        writers: [...args.writers, names.roleArn("notebooks")],
      },
      own,
    );
    this.deidentifiedBucketName = bucket.bucketName;
    this.deidentifiedBucketArn = bucket.bucketArn;
    this.deidentifiedControls = bucket.controls;
    this.notebookDomainId =
      notebooks === undefined
        ? undefined
        : new Notebooks(
            `${name}-notebooks`,
            {
              names,
              holdsPhi,
              keyArn: args.deidentifiedKeyArn,
              permissionsBoundaryArn: args.permissionsBoundaryArn,
              ...notebooks,
            },
            own,
          ).domainId;
    this.registerOutputs({ guardrailArn: this.guardrailArn, deidentifiedBucketName: this.deidentifiedBucketName });
  }
}
