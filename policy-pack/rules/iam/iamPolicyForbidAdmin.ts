import { iamPolicyForbidAdmin as control } from "../../controls/iam";
import { boundaryTypes, isBoundary } from "../../judge/boundaries";
import { documentRule, judgeDocuments } from "../../judge/documentRule";
import type { PolicyDocument } from "../../judge/documents";
import { places } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";
import { identityPolicies } from "../../judge/policySources";
import { allows, placeOf } from "../../judge/strangers";
import { managedPolicies } from "./managedPolicies";

const all = /^(\*+|arn:[^:]*:[^:]*:\**:\**:\*+)$/;
const standalone = "aws:iam/policy:Policy";

function faultsOf(document: PolicyDocument): readonly string[] {
  return allows(document).flatMap((statement) => {
    const { action, resource } = statement;
    if (action.negated) {
      return [`allows all actions but some (NotAction) in ${placeOf(statement)}`];
    }
    if (resource?.negated === true) {
      return [`allows all resources but some (NotResource) in ${placeOf(statement)}`];
    }
    const everywhere = resource?.patterns.some((pattern) => all.test(pattern)) !== false;
    const full = action.patterns.find((pattern) => /^(\*+|[\w-]+:\*+)$/.test(pattern));
    return full === undefined
      ? []
      : [`allows ${full} on ${everywhere ? "every resource" : "all that Resource names"} in ${placeOf(statement)}`];
  });
}

const powerful = /^arn:aws[a-z-]*:iam::aws:policy\/(\S*\/)?(AdministratorAccess|PowerUserAccess|\w*FullAccess)\w*$/;

function judgeAttached(resource: Judged, verdict: Verdict): void {
  for (const { path } of managedPolicies.filter(({ types }) => types.includes(resource.type))) {
    for (const { at, look } of places(resource.props, path)) {
      if (look.state === "known" && powerful.test(String(look.value))) {
        verdict.violation({ resource, at, what: "is a managed policy of AWS that gives full rights" });
      }
    }
  }
}

const documents = documentRule(control, identityPolicies, faultsOf);

export const iamPolicyForbidAdmin: Rule = {
  ...documents,
  types: [...new Set([...documents.types, ...boundaryTypes, ...managedPolicies.flatMap(({ types }) => types)])],
  resource: (resource, verdict) => {
    judgeAttached(resource, verdict);
    if (resource.type !== standalone) {
      documents.resource?.(resource, verdict);
    }
  },
  stack: (stack, verdict) => {
    documents.stack?.(stack, verdict);
    for (const policy of stack.ofType([standalone]).filter((item) => !isBoundary(item, stack))) {
      judgeDocuments(policy, identityPolicies, faultsOf, verdict);
    }
  },
};
