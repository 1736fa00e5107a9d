/**
 * Names, ARNs and tags of a stack as plain strings.
 *
 * Everything here is known before anything exists, so that every policy document built from it is a known string when
 * the gate judges it at a first preview.
 */

/** What a resource holds; the value of the `DataClassification` tag. */
export type DataClass = "phi" | "synthetic" | "deidentified" | "audit" | "internal";

/** Where a stack lives: the only facts that names are computed from. */
export interface StackIdentity {
  /** Pulumi project, `phi`. */
  readonly project: string;
  /** Pulumi stack, for example `dev`. */
  readonly stack: string;
  /** The AWS account, 12 digits. */
  readonly accountId: string;
  /** The AWS region, for example `us-east-1`. */
  readonly region: string;
  /** Whether the stack may hold patient data. */
  readonly holdsPhi: boolean;
}

/** The AWS partition of a region: `aws`, `aws-us-gov` or `aws-cn`. */
export function partitionOf(region: string): string {
  if (region.startsWith("us-gov-")) {
    return "aws-us-gov";
  }
  return region.startsWith("cn-") ? "aws-cn" : "aws";
}

/** Computes the names and ARNs of one stack. */
export class Naming {
  public readonly accountId: string;
  public readonly region: string;
  public readonly partition: string;
  /** `<project>-<stack>`, the prefix of every name. */
  public readonly prefix: string;

  constructor(private readonly identity: StackIdentity) {
    this.accountId = identity.accountId;
    this.region = identity.region;
    this.partition = partitionOf(identity.region);
    this.prefix = `${identity.project}-${identity.stack}`;
  }

  /** Name of a regional or account-wide resource: `phi-dev-writer`. */
  public of(role: string): string {
    return `${this.prefix}-${role}`;
  }

  /** Name of a bucket, unique in the partition: `phi-dev-records-111122223333-us-east-1`. At most 63 characters. */
  public bucket(role: string): string {
    return `${this.of(role)}-${this.accountId}-${this.region}`;
  }

  /** ARN of anything in this account: `arn:aws:<service>:<region>:<account>:<resource>`. */
  public arn(service: string, resource: string, region: string = this.region): string {
    return `arn:${this.partition}:${service}:${region}:${this.accountId}:${resource}`;
  }

  /** ARN of the bucket that `bucket(role)` names. */
  public bucketArn(role: string): string {
    return `arn:${this.partition}:s3:::${this.bucket(role)}`;
  }

  /** ARN of the role that `of(role)` names. */
  public roleArn(role: string): string {
    return this.arn("iam", `role/${this.of(role)}`, "");
  }

  /** ARN of the account itself as a principal. */
  public accountArn(): string {
    return this.arn("iam", "root", "");
  }

  /** Name of a log group: `/phi/dev/flow-logs`. */
  public logGroup(role: string): string {
    return `/${this.identity.project}/${this.identity.stack}/${role}`;
  }

  /** ARN of a log group by its name, without the trailing `:*`. */
  public logGroupArn(name: string): string {
    return this.arn("logs", `log-group:${name}`);
  }

  /** Alias of the key of a domain: `alias/phi-dev-records`. */
  public keyAlias(domain: string): string {
    return `alias/${this.of(domain)}`;
  }

  /** The class of patient data in this stack: `phi`, or `synthetic` where the stack holds none. */
  public get recordsClass(): DataClass {
    return this.identity.holdsPhi ? "phi" : "synthetic";
  }

  /** Tags of one resource; the provider adds project and stack to every resource. */
  public tags(role: string, dataClass: DataClass): Record<string, string> {
    return { Name: this.of(role), Purpose: role, DataClassification: dataClass };
  }
}
