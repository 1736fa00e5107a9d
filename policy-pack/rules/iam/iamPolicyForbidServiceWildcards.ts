import { iamPolicyForbidServiceWildcards as control } from "../../controls/iamPolicies";
import { allows } from "../../judge/strangers";
import { identityRule } from "./identityRule";
import { allowed, readIdentityPolicies } from "./wildcards";

export const iamPolicyForbidServiceWildcards = identityRule(control, readIdentityPolicies, (document) =>
  allows(document).flatMap((statement) => allowed(statement, /^(?!iam:)[\w-]+:\*+$/i)),
);
