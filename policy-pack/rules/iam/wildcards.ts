import { alsoJudged } from "../../judge/documentRule";
import type { Statement } from "../../judge/documents";
import { identityPolicies } from "../../judge/policySources";
import { placeOf } from "../../judge/strangers";

const all = /^(\*+|arn:[^:]*:[^:]*:\**:\**:\*+)$/;

/** Policies of identities for rules that leave what cannot be judged to iam-policy-forbid-admin. */
export const readIdentityPolicies = alsoJudged(identityPolicies, "iam-policy-forbid-admin");

/** Every action of every service. */
export const everyAction = /^\*+(:\*+)?$/;

/** Whether a statement reaches every resource. */
export const isEverywhere = ({ resource }: Statement): boolean =>
  resource?.negated !== true && resource?.patterns.some((pattern) => all.test(pattern)) !== false;

/** What is wrong with a statement that allows actions of this form, as a clause; nothing where it does not. */
export function allowed(statement: Statement, form: RegExp): readonly string[] {
  const found = statement.action.negated ? undefined : statement.action.patterns.find((pattern) => form.test(pattern));
  const where = isEverywhere(statement) ? "every resource" : "all that Resource names";
  return found === undefined ? [] : [`allows ${found} on ${where} in ${placeOf(statement)}`];
}
