import { type Statement } from "../../support/mocks";

/** A request as a policy sees it; a context key that is missing is absent from the request. */
export interface Request {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

/**
 * The Sids of the statements that deny a request, by the rules of IAM:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * On an absent key a negated operator is true, `IfExists` is true, and every other operator is false.
 */
export function deniedBy(document: { Statement: Statement[] }, request: Request): string[] {
  return document.Statement.filter((each) => each.Effect === "Deny" && applies(each, request)).map(
    (each) => each.Sid ?? "",
  );
}

function applies(statement: Statement & { NotAction?: string | string[] }, request: Request): boolean {
  const actionMatches = statement.NotAction
    ? !list(statement.NotAction).some((pattern) => like(pattern, request.action))
    : list(statement.Action).some((pattern) => like(pattern, request.action));
  const resourceMatches = list(statement.Resource).some((pattern) => like(pattern, request.resource));
  const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, values]) =>
    Object.entries(values).map(([key, wanted]) => holds(operator, list(wanted), request.context[key])),
  );
  return actionMatches && resourceMatches && conditions.every((each) => each);
}

function holds(operator: string, wanted: string[], actual: string | undefined): boolean {
  if (operator === "Null") {
    return String(actual === undefined) === wanted[0];
  }
  if (actual === undefined) {
    return operator.includes("Not") || operator.endsWith("IfExists");
  }
  switch (operator.replace("IfExists", "")) {
    case "Bool":
    case "StringEquals":
      return wanted.includes(actual);
    case "StringNotEquals":
      return !wanted.includes(actual);
    case "ArnLike":
      return wanted.some((pattern) => like(pattern, actual));
    case "ArnNotLike":
      return !wanted.some((pattern) => like(pattern, actual));
    case "NumericLessThan":
      return Number(actual) < Number(wanted[0]);
    case "NumericGreaterThan":
      return Number(actual) > Number(wanted[0]);
    default:
      throw new Error(`requestVerdict.ts knows no operator ${operator}`);
  }
}

function like(pattern: string, value: string): boolean {
  const expression = pattern.replace(/[.+^${}()|[\]\\?]/g, "\\$&").replace(/\*/g, ".*");
  return new RegExp(`^${expression}$`).test(value);
}

function list(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat();
}
