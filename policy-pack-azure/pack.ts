import type { PolicyPackArgs } from "@pulumi/policy";
import { policyOf } from "../policy-pack/judge/policy";
import { Run } from "../policy-pack/judge/run";
import { anyApiVersion } from "./apiVersions";
import { rules } from "./rules";

export const packName = "phi-policy-pack-azure";

const run = new Run();

/** The rules as the SDK serves them. Importing this file starts nothing; `index.ts` does. */
export const policies = rules.map((rule) => anyApiVersion(policyOf(rule, run)));

export const packArgs: PolicyPackArgs = {
  policies,
  enforcementLevel: "mandatory",
  displayName: "PHI Foundation policy pack for Azure",
  description: "HIPAA encryption controls for Azure, judged at preview",
  provider: "azure-native",
  tags: ["hipaa", "phi", "encryption", "azure"],
};
