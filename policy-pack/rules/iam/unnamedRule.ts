import type { Control } from "../../controls/control";
import type { PolicyDocument, Statement } from "../../judge/documents";
import { matchAction, matchResource } from "../../judge/documents/evaluate";
import { once } from "../../judge/once";
import type { Rule } from "../../judge/rule";
import { allows, placeOf } from "../../judge/strangers";
import { identityRule } from "./identityRule";
import { unnamedAction } from "./nameable";
import { namesData, probes } from "./probes";
import { type Right, rightOf } from "./rights";
import { readIdentityPolicies } from "./wildcards";

/** The resource of a probe in every account and region, since a policy may name its own. */
function variants(resource: string, account: readonly string[]): readonly string[] {
  return [resource, ...account.map((id) => resource.replace("000000000000", id))];
}

/** The actions that a statement allows on probes; there is a rule for each right, and all of them ask. */
const reachedBy = once((statement: Statement): readonly string[] => {
  const accounts = (statement.resource?.patterns ?? []).flatMap((pattern) => /:(\d{12}):/.exec(pattern)?.[1] ?? []);
  return probes.flatMap(([actions, resource]) =>
    !namesData(statement, resource) &&
    variants(resource, accounts).some((arn) => matchResource(statement, arn) === "yes")
      ? actions.filter((action) => matchAction(statement.action, action) === "yes")
      : [],
  );
});

function faultsOf(document: PolicyDocument, right: Right): readonly string[] {
  const concerns = (action: string): boolean => rightOf(action) === right;
  return allows(document).flatMap((statement) => {
    if (statement.action.negated) {
      return [];
    }
    const first = reachedBy(statement).find(concerns) ?? unnamedAction(statement, concerns);
    return first === undefined ? [] : [`allows ${first} on whatever there is in ${placeOf(statement)}`];
  });
}

/** The rule that policies of identities name the resources of whatever gives this right. */
export function unnamedRule(control: Control, right: Right): Rule {
  return identityRule(control, readIdentityPolicies, (document) => faultsOf(document, right));
}
