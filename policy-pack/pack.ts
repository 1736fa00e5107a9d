import type { PolicyPackArgs } from "@pulumi/policy";
import { listenForLevels } from "./judge/levels";
import { policyOf, type PackPolicy } from "./judge/policy";
import { inTurn } from "./judge/rule";
import { Run } from "./judge/run";
import { rules } from "./rules";
import { dispatched } from "./serve/dispatch";

export const packName = "phi-policy-pack";

const run = new Run();
listenForLevels(run.levels);

/** The rules as the SDK serves them. Importing this file starts nothing; `index.ts` does. */
export const policies: PackPolicy[] = dispatched(
  inTurn(rules).map((rule) => ({
    policy: policyOf(rule, run),
    types: rule.types,
    judgesStack: rule.stack !== undefined,
  })),
);

export const packArgs: PolicyPackArgs = {
  policies,
  enforcementLevel: "mandatory",
  displayName: "PHI Foundation policy pack",
  description: "HIPAA encryption and audit controls for AWS, judged at preview",
  provider: "aws",
  tags: ["hipaa", "phi", "encryption", "aws"],
};
