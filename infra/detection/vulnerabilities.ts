import * as inspector2 from "@pulumi/aws/inspector2";
import * as pulumi from "@pulumi/pulumi";
import { singleton } from "../account/singleton";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";
import { SWITCHED_BY_PROFILE } from "./detectionPlan";

/** What Inspector scans, in the order in which the provider names them when it imports. */
const SCANNED = ["EC2", "ECR", "LAMBDA"] as const;

/** Arguments of `Vulnerabilities`. */
export interface VulnerabilitiesArgs {
  readonly names: Naming;
  readonly mode: SingletonMode;
}

/**
 * Amazon Inspector: known vulnerabilities in instances, images and functions, scanned again as new ones become known (45
 * CFR 164.308(a)(1)(ii)(A), 164.308(a)(5)(ii)(B)).
 *
 * @see https://docs.aws.amazon.com/inspector/latest/user/scanning-resources.html
 */
export class Vulnerabilities extends pulumi.ComponentResource {
  constructor(name: string, args: VulnerabilitiesArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:detection:Vulnerabilities", name, {}, opts);
    const { accountId } = args.names;
    singleton(args.mode, `${accountId}-${SCANNED.join(":")}`, { parent: this }, (own) => {
      return new inspector2.Enabler(
        name,
        { accountIds: [accountId], resourceTypes: [...SCANNED] },
        pulumi.mergeOptions(own, SWITCHED_BY_PROFILE),
      );
    });
    this.registerOutputs({});
  }
}
