import type { Control } from "../../controls/control";
import type { PolicyDocument } from "../../judge/documents";
import { matchAction, matchResource } from "../../judge/documents/evaluate";
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

function faultsOf(document: PolicyDocument, right: Right): readonly string[] {
  const concerns = (action: string): boolean => rightOf(action) === right;
  return allows(document).flatMap((statement) => {
    if (statement.action.negated) {
      return [];
    }
    const accounts = (statement.resource?.patterns ?? []).flatMap((pattern) => /:(\d{12}):/.exec(pattern)?.[1] ?? []);
    const reached = probes.flatMap(([actions, resource]) =>
      !namesData(statement, resource) &&
      variants(resource, accounts).some((arn) => matchResource(statement, arn) === "yes")
        ? actions.filter((action) => concerns(action) && matchAction(statement.action, action) === "yes")
        : [],
    );
    const first = reached[0] ?? unnamedAction(statement, concerns);
    return first === undefined ? [] : [`allows ${first} on whatever there is in ${placeOf(statement)}`];
  });
}

/** The rule that policies of identities name the resources of whatever gives this right. */
export function unnamedRule(control: Control, right: Right): Rule {
  return identityRule(control, readIdentityPolicies, (document) => faultsOf(document, right));
}
