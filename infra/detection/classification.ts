import * as macie from "@pulumi/aws/macie";
import * as macie2 from "@pulumi/aws/macie2";
import * as pulumi from "@pulumi/pulumi";
import { boundSingleton } from "../account/boundSingleton";
import { singleton } from "../account/singleton";
import { KEYWORD_DISTANCE, PHI_PATTERNS } from "../genai/phiPatterns";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";
import { FINDINGS_PREFIXES } from "./findingsPolicy";

/** Arguments of `Classification`. */
export interface ClassificationArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data, and the bucket of findings stays when it goes. */
  readonly holdsPhi: boolean;
  readonly mode: SingletonMode;
  /** Names of the buckets to look into, known before they exist. Each object is read once, then only new ones. */
  readonly bucketNames: readonly string[];
  /** What has to exist before a job may name the buckets. */
  readonly buckets: readonly pulumi.Resource[];
  /** How often the job looks: it is billed by the gigabyte that it reads. */
  readonly schedule: "weekly" | "monthly";
  /** ARN of the audit key, which the results are encrypted with. */
  readonly keyArn: pulumi.Input<string>;
  /** Name of the bucket of findings, a plain string: the gate proves the key beside it by where it comes from. */
  readonly findingsBucketName: string;
  /** What lets Macie deliver to that bucket. */
  readonly findingsControls: readonly pulumi.Resource[];
}

/**
 * Amazon Macie: what S3 objects hold, judged by their content. It shows patient data where it should not be, in the
 * de-identified bucket for instance, and every bucket that is open or unencrypted (45 CFR 164.308(a)(1)(ii)(A); R-002-12,
 * R-002-13). The result for each object is exported, encrypted, because Macie forgets it after 90 days.
 *
 * @throws Error when there is no bucket to look into
 */
export class Classification extends pulumi.ComponentResource {
  constructor(name: string, args: ClassificationArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:detection:Classification", name, {}, opts);
    if (args.bucketNames.length === 0) {
      throw new Error("Macie: there is no bucket to look into.");
    }
    const { names, mode } = args;
    const account = singleton(mode, names.accountId, { parent: this }, (own) => {
      return new macie2.Account(name, { status: "ENABLED", findingPublishingFrequency: "FIFTEEN_MINUTES" }, own);
    });
    if (account !== undefined) {
      const after = { parent: this, dependsOn: [account, ...args.findingsControls] };
      const exported = boundSingleton(mode, names.region, args.holdsPhi, after, (own) => {
        return new macie2.ClassificationExportConfiguration(
          `${name}-export`,
          {
            s3Destination: {
              bucketName: args.findingsBucketName,
              keyPrefix: FINDINGS_PREFIXES.macie,
              kmsKeyArn: args.keyArn,
            },
          },
          own,
        );
      });
      this.job(
        name,
        args,
        exported === undefined ? [account] : [account, exported],
        this.identifiers(name, args, account),
      );
    }
    this.registerOutputs({});
  }

  private identifiers(name: string, { names }: ClassificationArgs, account: macie2.Account): pulumi.Output<string>[] {
    return PHI_PATTERNS.map((phi) => {
      const identifier = new macie.CustomDataIdentifier(
        `${name}-${phi.name}`,
        {
          name: names.of(phi.name),
          description: phi.description,
          regex: phi.pattern,
          keywords: [...phi.keywords],
          maximumMatchDistance: KEYWORD_DISTANCE,
          tags: names.tags("classification", "audit"),
        },
        { parent: this, dependsOn: account },
      );
      return identifier.id;
    });
  }

  /** Macie changes no job: another list of buckets is another job, and the one before is cancelled. */
  private job(
    name: string,
    args: ClassificationArgs,
    after: pulumi.Resource[],
    customDataIdentifierIds: pulumi.Output<string>[],
  ): void {
    const { names, bucketNames, schedule } = args;
    new macie2.ClassificationJob(
      `${name}-job`,
      {
        name: names.of("classification"),
        description: "Looks for identifiers of patients in the buckets of the stack",
        jobType: "SCHEDULED",
        initialRun: true,
        samplingPercentage: 100,
        scheduleFrequency: schedule === "weekly" ? { weeklySchedule: "SUNDAY" } : { monthlySchedule: 1 },
        s3JobDefinition: { bucketDefinitions: [{ accountId: names.accountId, buckets: [...bucketNames] }] },
        customDataIdentifierIds,
        tags: names.tags("classification", "audit"),
      },
      { parent: this, deleteBeforeReplace: true, dependsOn: [...after, ...args.buckets] },
    );
  }
}
