import type { ConditionEntry, Statement } from "./documents";

/** Keys whose value says who is asking, or from where, in a way that a stranger cannot choose. */
const identityKeys: readonly string[] = [
  ...["aws:principalarn", "aws:principalaccount", "aws:principalorgid", "aws:principalorgpaths", "aws:userid"],
  ...["aws:sourceaccount", "aws:sourcearn", "aws:sourceowner", "aws:sourceorgid", "aws:sourceorgpaths"],
  ...["aws:sourcevpc", "aws:sourcevpce", "aws:vpcsourceip", "aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths"],
  ...["kms:calleraccount", "s3:dataaccesspointaccount"],
  ...["s3:dataaccesspointarn", "elasticfilesystem:accesspointarn", "lambda:functionarn", "sts:externalid"],
];

/** Keys that say for which resource an AWS service acts. */
const sourceKeys: readonly string[] = [
  ...["aws:sourceaccount", "aws:sourcearn", "aws:sourceowner", "aws:sourceorgid", "aws:sourceorgpaths"],
  ...["kms:calleraccount", "kms:viaservice"],
];

/** What a condition has to be for a request that lacks the key, or has another value, to fail it. */
function demands({ operator }: ConditionEntry): boolean {
  return !operator.negated && !operator.ifExists && operator.quantifier !== "all";
}

/** Variables that stand for the account or organisation of the resource itself. */
const ownVariable = /^\$\{aws:Resource(Account|OrgID)\}$/i;

/** Whether a value leaves strangers no choice: of an ARN the account is decisive, of anything else all of it. */
function isPinned(value: string, entry: ConditionEntry): boolean {
  if (entry.operator.comparison === "equals" && entry.operator.family === "string") {
    return value !== "" && (!value.includes("${") || ownVariable.test(value));
  }
  if (/orgpaths$/.test(entry.key)) {
    return /^o-[a-z0-9]{10,32}\//.test(value);
  }
  if (entry.key === "aws:userid" && /^A[A-Z0-9]{15,}:\*$/.test(value)) {
    return true;
  }
  if (!value.startsWith("arn:")) {
    return value !== "" && !/[*?$]/.test(value);
  }
  const [, , service = "", , account = "", ...rest] = value.split(":");
  // An S3 ARN has no account; the bucket's name takes its place.
  const decisive = account === "" && service === "s3" ? (rest[0] ?? "") : account;
  return service === "s3" && account === "" ? /^[^*?$]{3,}/.test(decisive) : /^\d{12}$/.test(decisive);
}

function pinsOn(keys: readonly string[], { conditions }: Statement): boolean {
  return conditions.some(
    (entry) => keys.includes(entry.key) && demands(entry) && entry.values.every((value) => isPinned(value, entry)),
  );
}

/** An address range that is a site's own and not a large part of the Internet. */
function isNarrowRange(value: string): boolean {
  const bits = Number(value.split("/")[1] ?? "32");
  return value.includes(":") ? bits >= 32 : bits >= 8;
}

/** Whether a statement with a wildcard principal reaches only whom its conditions name. */
export function narrowsStrangers(statement: Statement): boolean {
  return (
    pinsOn(identityKeys, statement) ||
    statement.conditions.some(
      (entry) => entry.key === "aws:sourceip" && demands(entry) && entry.values.every(isNarrowRange),
    )
  );
}

/** Whether a statement for an AWS service acts only for named resources or accounts: no confused deputy. */
export function namesSource(statement: Statement): boolean {
  const context = statement.conditions.some(
    (entry) =>
      entry.key.startsWith("kms:encryptioncontext:") &&
      demands(entry) &&
      entry.values.every((value) => isPinned(value, entry)),
  );
  return context || pinsOn(sourceKeys, statement);
}

/** The accounts that a statement's principals and identity conditions name. */
export function accountsOf(statement: Statement): readonly string[] {
  const principals = statement.principal?.entries.flatMap((entry) => (entry.type === "AWS" ? [entry.value] : [])) ?? [];
  return principals.flatMap((value) => /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(value)?.[1] ?? []);
}
