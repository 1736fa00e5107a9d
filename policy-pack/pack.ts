import type { PolicyPackArgs } from "@pulumi/policy";
import { policyOf, type PackPolicy } from "./judge/policy";
import { rules } from "./rules";

export const packName = "phi-policy-pack";

/** The rules as the SDK serves them. Importing this file starts nothing; `index.ts` does. */
export const policies: readonly PackPolicy[] = rules.map(policyOf);

export const packArgs: PolicyPackArgs = {
  policies: [...policies],
  enforcementLevel: "mandatory",
  displayName: "PHI Foundation policy pack",
  description: "HIPAA encryption and audit controls for AWS, judged at preview",
  provider: "aws",
  tags: ["hipaa", "phi", "encryption", "aws"],
};
