import { iamPolicyForbidOpenStatements as control } from "../../controls/iamPolicies";
import { allows, placeOf } from "../../judge/strangers";
import { identityRule } from "./identityRule";
import { allowed, everyAction, isEverywhere, readIdentityPolicies } from "./wildcards";

export const iamPolicyForbidOpenStatements = identityRule(control, readIdentityPolicies, (document) =>
  allows(document).flatMap((statement) => {
    if (statement.action.negated) {
      return [`allows all actions but some (NotAction) in ${placeOf(statement)}`];
    }
    if (statement.resource?.negated === true) {
      return [`allows all resources but some (NotResource) in ${placeOf(statement)}`];
    }
    return isEverywhere(statement) ? [] : allowed(statement, everyAction);
  }),
);
