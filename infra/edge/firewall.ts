import * as pulumi from "@pulumi/pulumi";
import { LogGroup, LogResourcePolicy } from "@pulumi/aws/cloudwatch";
import { WebAcl, WebAclAssociation, WebAclLoggingConfiguration } from "@pulumi/aws/wafv2";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { document } from "../policies/statement";
import { firewallRules, visibility } from "./firewallRules";
import { dataProtection, redactedFields } from "./sensitiveFields";

/** Arguments of {@link Firewall}. */
export interface FirewallArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data: its logs are then kept when the stack goes. */
  readonly holdsPhi: boolean;
  /** Key of the log group; its policy must allow CloudWatch Logs for the group that {@link firewallLogGroup} names. */
  readonly auditKeyArn: pulumi.Input<string>;
  /** Days that requests are kept, one of the values that CloudWatch accepts; six years are 2192. */
  readonly logRetentionDays: number;
  readonly loadBalancerArn: pulumi.Input<string>;
  /**
   * Requests in five minutes from one address before it is blocked, at least 10.
   * @default 10000: a whole hospital often comes from one address, and blocking it harms patients
   */
  readonly requestsPerFiveMinutes?: number;
  /** Block VPNs, proxies, Tor and hosting providers. @default false: many hospitals come through a VPN */
  readonly blockAnonymousAddresses?: boolean;
  /** Block bodies of more than 8 KB. @default false: documents and FHIR bundles are usually larger */
  readonly blockLargeBodies?: boolean;
}

/** Name of the firewall's log group. AWS WAF accepts no other beginning than `aws-waf-logs-`. */
export function firewallLogGroup(names: Naming): string {
  return `aws-waf-logs-${names.of("edge")}`;
}

/**
 * A web ACL before the load balancer: rule groups that AWS maintains, a limit on the rate, and a log of every request
 * without what could be patient data in it (45 CFR 164.308(a)(1)(ii)(B), 164.308(a)(5)(ii)(B), 164.312(b)).
 *
 * The permission of log delivery is stated here. AWS would otherwise write a policy of its own that nobody reviews; an
 * account has room for ten such policies in a region.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/logging-cw-logs.html
 */
export class Firewall extends pulumi.ComponentResource {
  public readonly arn: pulumi.Output<string>;
  public readonly logGroupName: string;

  constructor(name: string, args: FirewallArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:edge:Firewall", name, {}, opts);
    const { names } = args;
    this.logGroupName = firewallLogGroup(names);
    const acl = new WebAcl(
      name,
      {
        name: names.of("edge"),
        description: "Guards the public edge",
        scope: "REGIONAL",
        defaultAction: { allow: {} },
        rules: firewallRules({
          requestsPerFiveMinutes: args.requestsPerFiveMinutes ?? 10_000,
          blockAnonymousAddresses: args.blockAnonymousAddresses ?? false,
          blockLargeBodies: args.blockLargeBodies ?? false,
        }),
        dataProtectionConfig: { dataProtections: dataProtection() },
        visibilityConfig: visibility(names.of("edge")),
        tags: names.tags("firewall", "internal"),
      },
      { parent: this },
    );
    new WebAclAssociation(name, { resourceArn: args.loadBalancerArn, webAclArn: acl.arn }, { parent: this });
    this.log(name, args, acl.arn);
    this.arn = acl.arn;
    this.registerOutputs({ arn: this.arn, logGroupName: this.logGroupName });
  }

  private log(name: string, args: FirewallArgs, resourceArn: pulumi.Input<string>): void {
    const group = new LogGroup(
      `${name}-logs`,
      {
        name: this.logGroupName,
        kmsKeyId: args.auditKeyArn,
        retentionInDays: args.logRetentionDays,
        deletionProtectionEnabled: args.holdsPhi,
        tags: args.names.tags("firewall-logs", "audit"),
      },
      { parent: this, ...keepData(args.holdsPhi) },
    );
    const delivery = new LogResourcePolicy(
      `${name}-logs`,
      { policyName: args.names.of("firewall-logs"), policyDocument: deliveryPolicy(args.names) },
      { parent: this },
    );
    new WebAclLoggingConfiguration(
      `${name}-logs`,
      { resourceArn, logDestinationConfigs: [group.arn], redactedFields: redactedFields() },
      { parent: this, dependsOn: delivery },
    );
  }
}

/**
 * Log delivery of this account, and no other, writes to the firewall's log group.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-CWL.html
 */
function deliveryPolicy(names: Naming): string {
  return document([
    {
      Sid: "LogDeliveryOfThisAccount",
      Effect: "Allow",
      Principal: { Service: "delivery.logs.amazonaws.com" },
      Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
      Resource: `${names.logGroupArn(firewallLogGroup(names))}:log-stream:*`,
      Condition: confusedDeputy(names.accountId, names.arn("logs", "*")),
    },
  ]);
}
