import * as accessanalyzer from "@pulumi/aws/accessanalyzer";
import * as pulumi from "@pulumi/pulumi";
import { boundSingleton } from "../account/boundSingleton";
import { singleton } from "../account/singleton";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";
import { SWITCHED_BY_PROFILE } from "./detectionPlan";

/** Days without use after which a permission, a role or a credential counts as unused. */
const UNUSED_AFTER_DAYS = 90;

/** Arguments of `AccessAnalysis`. */
export interface AccessAnalysisArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data: its analyzer of external access then stays when the stack goes. */
  readonly holdsPhi: boolean;
  /** An account has room for one analyzer of external access; `adopt` imports the one of this stack's name. */
  readonly mode: SingletonMode;
  /** Also look for access that nobody uses; billed by role and user. */
  readonly unusedAccess: boolean;
}

/**
 * IAM Access Analyzer: what someone outside the account can reach, and what those inside could do but never do (45 CFR
 * 164.308(a)(3)(ii)(B), 164.308(a)(4)(ii)(C), 164.312(a)(1); R-002-04).
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html
 */
export class AccessAnalysis extends pulumi.ComponentResource {
  constructor(name: string, args: AccessAnalysisArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:detection:AccessAnalysis", name, {}, opts);
    const { names, mode } = args;
    const external = names.of("external-access");
    boundSingleton(mode, external, args.holdsPhi, { parent: this }, (own) => {
      return new accessanalyzer.Analyzer(
        `${name}-external`,
        { analyzerName: external, type: "ACCOUNT", tags: names.tags("external-access", "audit") },
        own,
      );
    });
    if (args.unusedAccess) {
      const unused = names.of("unused-access");
      singleton(mode, unused, { parent: this }, (own) => {
        return new accessanalyzer.Analyzer(
          `${name}-unused`,
          {
            analyzerName: unused,
            type: "ACCOUNT_UNUSED_ACCESS",
            configuration: { unusedAccess: { unusedAccessAge: UNUSED_AFTER_DAYS } },
            tags: names.tags("unused-access", "audit"),
          },
          pulumi.mergeOptions(own, SWITCHED_BY_PROFILE),
        );
      });
    }
    this.registerOutputs({});
  }
}
