import type { Severity } from "@pulumi/policy";
import type { Control, Equivalents } from "./control";

/** What differs between the controls "encrypted with a customer-managed key" of the services. */
export interface CustomerKeyArgs {
  readonly id: string;
  /** What is encrypted, as the subject of a sentence in the plural: "SNS topics". */
  readonly things: string;
  readonly severity: Severity;
  readonly source: string;
  readonly equivalents: Equivalents;
}

/**
 * The control that the data of one service is encrypted with a customer-managed key. The reason is the same everywhere:
 * the policy of an AWS-managed or AWS-owned key is AWS's, so that access to the data cannot be narrowed, separated from
 * administration or withdrawn in an emergency, and the use of an AWS-owned key is not even recorded.
 */
export function customerKeyControl(args: CustomerKeyArgs): Control {
  return {
    id: args.id,
    title: `${args.things} are encrypted with customer-managed keys.`,
    citations: ["164.312(a)(2)(iv)"],
    severity: args.severity,
    description: `Each key that ${args.things} name is a customer-managed key of this account and of an accepted region. An AWS-managed key (alias/aws/…), an AWS-owned key (the default) and another account's key are violations: their policies are not ours to write, so access cannot be limited, separated from administration or withdrawn.`,
    remediation: "set it to the arn of an aws.kms.Key of this stack, or to the name of a key's alias.",
    source: args.source,
    equivalents: args.equivalents,
  };
}
