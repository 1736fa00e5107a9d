import { isRecord } from "./paths";
import { conditionError } from "./policyCondition";
import { type PolicyKind } from "./policyKinds";
import { principalError } from "./policyPrincipal";

/** A statement of a document that has passed {@link policyDocumentError}. */
export type Statement = Readonly<Record<string, unknown>>;

const DOCUMENT = ["Version", "Id", "Statement"];
const STATEMENT = [
  ...["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"],
];
const VERSIONS = ["2012-10-17", "2008-10-17"];
const ACTION = /^(\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$/;
const RESOURCE = /^(\*|arn:[^:]*:[^:]*:[^:]*:[^:]*:.+|arn:.*[*?].*)$/;
const CHARACTERS = /^[\t\n\r\u0020-\u00FF]*$/;

/** A list, or the one element that stands for a list of one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value];
}

/**
 * The statements of a document, for those who read it after the grammar was checked. A resource without a policy of its
 * own reports an empty text, which has none.
 */
export function statementsOf(text: string): readonly Statement[] {
  const document: unknown = text === "" ? undefined : JSON.parse(text);
  return isRecord(document) ? asList(document["Statement"]).filter(isRecord) : [];
}

/** True where an AWS pattern (`*` and `?`) means this text; `ignoreCase` for actions. */
export function matchesPattern(pattern: string, text: string, ignoreCase = false): boolean {
  const expression = pattern
    .split("*")
    .map((part) =>
      part
        .split("?")
        .map((literal) => literal.replace(/[\\^$.|+()[\]{}]/g, "\\$&"))
        .join("."),
    )
    .join(".*");
  return new RegExp(`^${expression}$`, ignoreCase ? "is" : "s").test(text);
}

function oneOfTwo(
  statement: Statement,
  name: string,
  need: "required" | "optional" | "forbidden",
  not: "allowed" | "forbidden" = "allowed",
): string | undefined {
  const opposite = `Not${name}`;
  const given = [name, opposite].filter((element) => element in statement);
  if (need === "forbidden" || (not === "forbidden" && opposite in statement)) {
    const prohibited = need === "forbidden" ? given[0] : opposite;
    return prohibited === undefined ? undefined : `Has prohibited field ${prohibited}`;
  }
  if (given.length === 2) {
    return `Statement cannot contain both ${name} and ${opposite}`;
  }
  return given.length === 0 && need === "required" ? `Missing required field ${name}` : undefined;
}

function textsError(statement: Statement, name: string, format: RegExp, wrong: (text: string) => string) {
  for (const element of [name, `Not${name}`]) {
    if (!(element in statement)) {
      continue;
    }
    const texts = asList(statement[element]);
    const bad = texts.find((text) => typeof text !== "string" || !format.test(text));
    if (texts.length === 0 || bad !== undefined) {
      return wrong(bad === undefined ? "" : String(bad));
    }
  }
  return undefined;
}

function foreignActionError(statement: Statement, kind: PolicyKind): string | undefined {
  const foreign = [...asList(statement["Action"]), ...asList(statement["NotAction"])].some(
    (action) => action !== "*" && !kind.vendors?.includes(String(action).split(":")[0]?.toLowerCase() ?? ""),
  );
  return kind.vendors !== undefined && foreign ? kind.foreignAction : undefined;
}

function statementError(statement: unknown, kind: PolicyKind): string | undefined {
  if (!isRecord(statement)) {
    return "Syntax errors in policy: a statement must be an object.";
  }
  const unknown = Object.keys(statement).find((element) => !STATEMENT.includes(element));
  if (unknown !== undefined) {
    return `Unknown field ${unknown}`;
  }
  const { Effect: effect, Sid: sid } = statement;
  if (effect !== "Allow" && effect !== "Deny") {
    return effect === undefined ? "Missing required field Effect" : `Invalid effect: ${JSON.stringify(effect)}`;
  }
  if (sid !== undefined && (typeof sid !== "string" || (kind.sid && !kind.sid.test(sid)))) {
    return `Statement IDs (SID) can only contain alpha-numeric characters: ${JSON.stringify(sid)}`;
  }
  const principals = ["Principal", "NotPrincipal"].filter((element) => element in statement);
  return (
    oneOfTwo(statement, "Principal", kind.principal, kind.notPrincipal) ??
    oneOfTwo(statement, "Action", kind.action) ??
    oneOfTwo(statement, "Resource", kind.resource) ??
    principals.map((element) => principalError(statement[element])).find((error) => error !== undefined) ??
    textsError(statement, "Action", ACTION, (text) =>
      text.includes(":") || text === ""
        ? `Policy has invalid action: '${text}'`
        : `Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.: '${text}'`,
    ) ??
    foreignActionError(statement, kind) ??
    textsError(statement, "Resource", RESOURCE, (text) => `Resource ${text} must be in ARN format or "*".`) ??
    ("Condition" in statement ? conditionError(statement["Condition"]) : undefined)
  );
}

/**
 * What is wrong with a policy document, without the error code, or `undefined` where it keeps the grammar of its kind.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function policyDocumentError(text: string, kind: PolicyKind): string | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return "Policies must be valid JSON and the first byte must be '{'";
  }
  if (!isRecord(document)) {
    return "Policies must be valid JSON and the first byte must be '{'";
  }
  if (!CHARACTERS.test(text)) {
    return "The policy contains a character outside the range that policies allow (up to U+00FF).";
  }
  const unknown = Object.keys(document).find((element) => !DOCUMENT.includes(element));
  if (unknown !== undefined) {
    return `Unknown field ${unknown}`;
  }
  const { Version: version, Id: id, Statement: statement } = document;
  if (version !== undefined && !VERSIONS.includes(String(version))) {
    return `The policy must contain a valid version string: ${JSON.stringify(version)}`;
  }
  if (id !== undefined && typeof id !== "string") {
    return "Syntax errors in policy: Id must be a string.";
  }
  const statements = asList(statement);
  if (statements.length === 0) {
    return statement === undefined
      ? "Missing required field Statement"
      : "Could not parse the policy: Statement is empty!";
  }
  const error = statements.map((one) => statementError(one, kind)).find((found) => found !== undefined);
  if (error !== undefined) {
    return error;
  }
  const sids = statements.map((one) => (isRecord(one) ? one["Sid"] : undefined)).filter((sid) => sid && sid !== "");
  return new Set(sids).size < sids.length ? "Statement IDs (SID) in a single policy must be unique." : undefined;
}
