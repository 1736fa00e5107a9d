import { iamRoleLimitTrust as control } from "../../controls/iam";
import { documentRule } from "../../judge/documentRule";
import type { Statement } from "../../judge/documents";
import { namesSource } from "../../judge/pinned";
import { trustPolicies } from "../../judge/policySources";
import { foreignAccounts, placeOf, allows } from "../../judge/strangers";
import type { Rule } from "../../judge/rule";
import { unpinnedAmongPinned } from "./pinnedAlike";
import { pinsSubject, provesPerson } from "./trustConditions";

/**
 * Services whose documentation gives the trust policy with a condition on whom they act for. Not ecs-tasks: it does so for
 * the role of a task and not for the role that starts it, and nothing in the trust policy tells the two apart.
 */
const bound = new Set(
  ["cloudtrail", "vpc-flow-logs", "monitoring.rds", "bedrock"].map((name) => `${name}.amazonaws.com`),
);
const wholeAccount = /^(\d{12}|arn:[^:]*:iam::\d{12}:(root|user\/.*))$/;

/** What is wrong with whom a statement of a trust policy lets in. */
function faultsOf(statement: Statement): readonly string[] {
  const where = `in ${placeOf(statement)}`;
  if (statement.principal?.negated !== false || statement.action.negated) {
    return [`lets in everyone but a few ${where}`];
  }
  if (statement.action.patterns.some((pattern) => /^(\*+|sts:\*+)$/i.test(pattern))) {
    return [`allows more than assuming the role ${where}`];
  }
  return statement.principal.entries.flatMap((entry) => {
    if (entry.type === "everyone" || (entry.type === "AWS" && /[*?]/.test(entry.value))) {
      return [`lets everyone assume the role ${where}`];
    }
    if (entry.type === "AWS" && wholeAccount.test(entry.value) && !provesPerson(statement)) {
      return [`lets a whole account or a user in without multi-factor authentication ${where}`];
    }
    if (entry.type === "Federated" && !pinsSubject(statement, entry.value)) {
      return [`does not pin who of the identity provider may come ${where}`];
    }
    return entry.type === "Service" && bound.has(entry.value) && !namesSource(statement)
      ? [`lets ${entry.value} act for any customer ${where}`]
      : [];
  });
}

const documents = documentRule(
  control,
  trustPolicies,
  (document, resource, config) => {
    const foreign = foreignAccounts(document, resource, config);
    const named = foreign.map((account) => `lets in account ${account}, which allowedAccounts does not name`);
    return [...allows(document).flatMap(faultsOf), ...named];
  },
  ["allowedAccounts"],
);

export const iamRoleLimitTrust: Rule = {
  ...documents,
  stack: (stack, verdict) => {
    documents.stack?.(stack, verdict);
    for (const { role, statement } of unpinnedAmongPinned(stack, bound)) {
      const what = `does not say for whom the service acts in ${placeOf(statement)}, as roles of this stack that are written alike do`;
      verdict.violation({ resource: role, at: "assumeRolePolicy", what });
    }
  },
};
