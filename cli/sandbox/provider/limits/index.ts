import { acm } from "./acm";
import { cloudtrail } from "./cloudtrail";
import { cloudwatch } from "./cloudwatch";
import { ebs } from "./ebs";
import { ec2 } from "./ec2";
import { elb } from "./elb";
import { events } from "./events";
import { iam } from "./iam";
import { kms } from "./kms";
import { logs } from "./logs";
import { network } from "./network";
import { locate } from "./paths";
import { policies } from "./policies";
import { rds } from "./rds";
import { rdsInstance } from "./rdsInstance";
import { route53 } from "./route53";
import { s3 } from "./s3";
import { secretsmanager } from "./secretsmanager";
import { sns } from "./sns";
import { oneOfEach } from "./singletons";
import { tags } from "./tags";
import { type Limit, type LimitContext, type LimitFailure } from "./types";
import { wafv2 } from "./wafv2";

export { UNKNOWN, type ExistingResource, type Limit, type LimitContext, type LimitFailure } from "./types";

/** Every limit that the stand-in enforces, each with the AWS page that states it. */
export const limits: readonly Limit[] = [
  ...tags,
  ...policies,
  ...oneOfEach,
  ...acm,
  ...cloudtrail,
  ...cloudwatch,
  ...ebs,
  ...ec2,
  ...elb,
  ...events,
  ...iam,
  ...kms,
  ...logs,
  ...network,
  ...rds,
  ...rdsInstance,
  ...route53,
  ...s3,
  ...secretsmanager,
  ...sns,
  ...wafv2,
];

const ofAllTypes = limits.filter((limit) => limit.types === undefined);
const byType = new Map<string, Limit[]>();
for (const limit of limits) {
  for (const type of limit.types ?? []) {
    byType.set(type, [...(byType.get(type) ?? []), limit]);
  }
}

/**
 * What AWS would refuse of a resource: one failure for each property and limit, in the order of the limits; empty where
 * it would be accepted. Pure: the same context gives the same answer. What is {@link UNKNOWN} passes.
 */
export function checkLimits(context: LimitContext): LimitFailure[] {
  const failures: LimitFailure[] = [];
  for (const limit of [...ofAllTypes, ...(byType.get(context.type) ?? [])]) {
    for (const { path, value } of locate(context.inputs, limit.property)) {
      if (value === undefined && !limit.whenAbsent) {
        continue;
      }
      const reason = limit.check(value, context);
      if (reason !== undefined) {
        failures.push({ property: path, reason });
      }
    }
  }
  return failures;
}
