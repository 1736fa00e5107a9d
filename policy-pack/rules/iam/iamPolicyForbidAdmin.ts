import { iamPolicyForbidAdmin as control } from "../../controls/iamPolicies";
import { identityPolicies } from "../../judge/policySources";
import { allows } from "../../judge/strangers";
import { identityRule } from "./identityRule";
import { allowed, everyAction, isEverywhere } from "./wildcards";

export const iamPolicyForbidAdmin = identityRule(control, identityPolicies, (document) =>
  allows(document)
    .filter(isEverywhere)
    .flatMap((statement) => allowed(statement, everyAction)),
);
