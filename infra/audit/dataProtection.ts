import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";
import { PHI_PATTERNS } from "../genai/phiPatterns";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { LOG_DATA_IDENTIFIERS } from "./dataIdentifiers";

/** Arguments of `LogDataProtection`. */
export interface LogDataProtectionArgs {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** ARN of the audit key: what is recorded is that something was found, not what. */
  readonly keyArn: pulumi.Input<string>;
  readonly logRetentionDays: number;
  /** Log groups that may come to hold patient data by accident, by the end of a resource's name. */
  readonly logGroupNames: Readonly<Record<string, pulumi.Input<string>>>;
  /** What lets CloudWatch Logs deliver what it found. */
  readonly delivery: pulumi.Resource;
}

/**
 * Masks identifiers of patients and credentials in log groups, for everyone who has not `logs:Unmask`, and records where they
 * were found (45 CFR 164.502(b), 164.312(a)(1); R-002-10, R-002-12). Billed by the gigabyte that is scanned.
 *
 * Not for the trail: its alarms and queries read the very names that would be masked.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html
 */
export class LogDataProtection extends pulumi.ComponentResource {
  /** Where findings are recorded. */
  public readonly findingsLogGroupName: string;

  constructor(name: string, args: LogDataProtectionArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:audit:LogDataProtection", name, {}, opts);
    const { names, holdsPhi } = args;
    this.findingsLogGroupName = names.logGroup("data-protection");
    const findings = new cloudwatch.LogGroup(
      `${name}-findings`,
      {
        name: this.findingsLogGroupName,
        kmsKeyId: args.keyArn,
        retentionInDays: args.logRetentionDays,
        deletionProtectionEnabled: holdsPhi,
        tags: names.tags("data-protection", "audit"),
      },
      { parent: this, ...keepData(holdsPhi) },
    );
    const policyDocument = dataProtectionPolicy(names, this.findingsLogGroupName);
    for (const [role, logGroupName] of Object.entries(args.logGroupNames)) {
      new cloudwatch.LogDataProtectionPolicy(
        `${name}-${role}`,
        { logGroupName, policyDocument },
        { parent: this, dependsOn: [findings, args.delivery] },
      );
    }
    this.registerOutputs({ findingsLogGroupName: this.findingsLogGroupName });
  }
}

/**
 * The policy as JSON. It has a grammar of its own; the same list stands in both statements, or AWS refuses it.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data-start.html
 */
export function dataProtectionPolicy(names: Naming, findingsLogGroupName: string): string {
  const managed = LOG_DATA_IDENTIFIERS.map(
    (each) => `arn:${names.partition}:dataprotection::aws:data-identifier/${each}`,
  );
  const DataIdentifier = [...managed, ...PHI_PATTERNS.map(({ name }) => name)];
  return JSON.stringify({
    Name: names.of("log-data-protection"),
    Description: "Masks identifiers of patients and credentials",
    Version: "2021-06-01",
    Configuration: {
      CustomDataIdentifier: PHI_PATTERNS.map(({ name, logPattern }) => ({ Name: name, Regex: logPattern })),
    },
    Statement: [
      {
        Sid: "audit",
        DataIdentifier,
        Operation: { Audit: { FindingsDestination: { CloudWatchLogs: { LogGroup: findingsLogGroupName } } } },
      },
      { Sid: "mask", DataIdentifier, Operation: { Deidentify: { MaskConfig: {} } } },
    ],
  });
}
