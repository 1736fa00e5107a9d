import * as securityhub from "@pulumi/aws/securityhub";
import * as pulumi from "@pulumi/pulumi";
import { singleton } from "../account/singleton";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";
import { SWITCHED_BY_PROFILE } from "./detectionPlan";

/**
 * Standards that the account is judged by. https://docs.aws.amazon.com/securityhub/latest/userguide/standards-reference.html
 *
 * NIST SP 800-53 is what NIST SP 800-66 maps the HIPAA Security Rule to.
 */
export const STANDARDS = ["aws-foundational-security-best-practices/v/1.0.0", "nist-800-53/v/5.0.0"] as const;

/** Arguments of `SecurityHub`. */
export interface SecurityHubArgs {
  readonly names: Naming;
  readonly mode: SingletonMode;
  /** @default both */
  readonly standards?: readonly (typeof STANDARDS)[number][];
}

/**
 * Security Hub CSPM: findings of every service in one place and checks by published standards (45 CFR 164.308(a)(1)(ii)(A),
 * 164.308(a)(8)). The standards are named here and not AWS's default ones, so that what is judged does not change unseen.
 */
export class SecurityHub extends pulumi.ComponentResource {
  constructor(name: string, args: SecurityHubArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:detection:SecurityHub", name, {}, opts);
    const { names, mode, standards = STANDARDS } = args;
    const hub = singleton(mode, names.accountId, { parent: this }, (own) => {
      return new securityhub.Account(
        name,
        { enableDefaultStandards: false, controlFindingGenerator: "SECURITY_CONTROL", autoEnableControls: true },
        pulumi.mergeOptions(own, SWITCHED_BY_PROFILE),
      );
    });
    if (hub !== undefined) {
      for (const standard of standards) {
        new securityhub.StandardsSubscription(
          `${name}-${standard.split("/")[0]}`,
          { standardsArn: `arn:${names.partition}:securityhub:${names.region}::standards/${standard}` },
          { parent: this, dependsOn: hub },
        );
      }
    }
    this.registerOutputs({});
  }
}
