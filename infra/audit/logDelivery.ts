import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { document } from "../policies/statement";

/** Arguments of `LogDelivery`. */
export interface LogDeliveryArgs {
  readonly names: Naming;
}

/**
 * Lets AWS services deliver to the stack's log groups. One policy for all of them, because an account has room for ten in a
 * region, and AWS would otherwise write one of its own that nobody reviews.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-CWL.html
 */
export class LogDelivery extends pulumi.ComponentResource {
  /** Depend on it to deliver. */
  public readonly policy: cloudwatch.LogResourcePolicy;

  constructor(name: string, { names }: LogDeliveryArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:audit:LogDelivery", name, {}, opts);
    this.policy = new cloudwatch.LogResourcePolicy(
      name,
      { policyName: names.of("log-delivery"), policyDocument: logDeliveryPolicy(names) },
      { parent: this },
    );
    this.registerOutputs({});
  }
}

/** Log delivery of this account, and no other, adds to the groups of this stack; AWS WAF's have a beginning of their own. */
export function logDeliveryPolicy(names: Naming): string {
  return document([
    {
      Sid: "LogDeliveryOfThisAccount",
      Effect: "Allow",
      Principal: { Service: "delivery.logs.amazonaws.com" },
      Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
      Resource: [names.logGroup("*"), `aws-waf-logs-${names.of("*")}`].map(
        (group) => `${names.logGroupArn(group)}:log-stream:*`,
      ),
      Condition: confusedDeputy(names.accountId, names.arn("logs", "*")),
    },
  ]);
}
