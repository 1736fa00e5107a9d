import { iamPolicyLimitDataAccess as control } from "../../controls/iam";
import { boundaryTypes, isBoundary } from "../../judge/boundaries";
import { documentRule, judgeDocuments } from "../../judge/documentRule";
import type { PolicyDocument } from "../../judge/documents";
import { matchAction, matchResource } from "../../judge/documents/evaluate";
import { identityPolicies } from "../../judge/policySources";
import type { Rule } from "../../judge/rule";
import { allows, placeOf } from "../../judge/strangers";
import { unnamedAmongNamed } from "./keysByAlias";
import { unnamedAction } from "./nameable";
import { namesData, probes } from "./probes";

/** The resource of a probe in every account and region, since a policy may name its own. */
function variants(resource: string, account: readonly string[]): readonly string[] {
  return [resource, ...account.map((id) => resource.replace("000000000000", id))];
}

function faultsOf(document: PolicyDocument): readonly string[] {
  return allows(document).flatMap((statement) => {
    if (statement.action.negated) {
      return [];
    }
    const accounts = (statement.resource?.patterns ?? []).flatMap((pattern) => /:(\d{12}):/.exec(pattern)?.[1] ?? []);
    const reached = probes.flatMap(([actions, resource]) =>
      !namesData(statement, resource) &&
      variants(resource, accounts).some((arn) => matchResource(statement, arn) === "yes")
        ? actions.filter((action) => matchAction(statement.action, action) === "yes")
        : [],
    );
    const first = reached[0] ?? unnamedAction(statement);
    return first === undefined ? [] : [`allows ${first} on whatever there is in ${placeOf(statement)}`];
  });
}

const standalone = "aws:iam/policy:Policy";
const documents = documentRule(control, identityPolicies, faultsOf);

export const iamPolicyLimitDataAccess: Rule = {
  ...documents,
  types: [...new Set([...documents.types, ...boundaryTypes])],
  resource: (resource, verdict) => {
    if (resource.type !== standalone) {
      documents.resource?.(resource, verdict);
    }
  },
  stack: (stack, verdict) => {
    documents.stack?.(stack, verdict);
    for (const policy of stack.ofType([standalone]).filter((item) => !isBoundary(item, stack))) {
      judgeDocuments(policy, identityPolicies, faultsOf, verdict);
    }
    for (const { holder, at, statement } of unnamedAmongNamed(stack).filter(
      ({ holder }) => !isBoundary(holder, stack),
    )) {
      const what = `names no key by its alias in ${placeOf(statement)}, as such statements of this stack do`;
      verdict.violation({ resource: holder, at, what });
    }
  },
};
