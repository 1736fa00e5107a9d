import { type Statement } from "./mocks";

/** One request as IAM sees it: the values of its condition keys, spelled as in policies. */
export interface Request {
  readonly action: string;
  /** @default "*" */
  readonly resource?: string;
  /** Who asks: an ARN of a principal, or the name of an AWS service. Judged against `Principal` only. */
  readonly principal: string;
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

export type Decision = "allowed" | "denied" | "not allowed";

/**
 * What a policy document says to a request: an explicit denial wins, silence is "not allowed". It follows
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html for one document, and throws
 * on every operator that it does not know, so that no condition goes unread.
 */
export function simulate(document: { Statement: readonly Statement[] }, request: Request): Decision {
  const matching = document.Statement.filter((statement) => applies(statement, request));
  if (matching.some(({ Effect }) => Effect === "Deny")) {
    return "denied";
  }
  return matching.length > 0 ? "allowed" : "not allowed";
}

/** What both documents allow, as with a role's policy and its boundary. */
export function simulateAll(documents: readonly { Statement: readonly Statement[] }[], request: Request): Decision {
  const decisions = documents.map((document) => simulate(document, request));
  return (
    decisions.find((decision) => decision === "denied") ?? decisions.find((each) => each !== "allowed") ?? "allowed"
  );
}

interface Elements extends Statement {
  readonly NotAction?: string | string[];
  readonly NotResource?: string | string[];
}

function applies(statement: Elements, request: Request): boolean {
  const { Principal, Action, NotAction, Resource, NotResource, Condition } = statement;
  const resource = request.resource ?? "*";
  const action = request.action.toLowerCase();
  const covers = (patterns: string | string[] | undefined, value: string): boolean =>
    list(patterns).some((pattern) => like(pattern, value));
  const lower = (patterns: string | string[] | undefined): string[] => list(patterns).map((each) => each.toLowerCase());
  return (
    (Principal === undefined || isPrincipal(Principal, request.principal)) &&
    (Action === undefined || covers(lower(Action), action)) &&
    (NotAction === undefined || !covers(lower(NotAction), action)) &&
    (Resource === undefined || covers(Resource, resource)) &&
    (NotResource === undefined || !covers(NotResource, resource)) &&
    Object.entries(Condition ?? {}).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) => holds(operator, request.context?.[key], list(values))),
    )
  );
}

/** The account as a principal stands for everyone in it. */
function isPrincipal(principal: unknown, who: string): boolean {
  if (principal === "*") {
    return true;
  }
  const named = Object.values(principal as Record<string, string | string[]>).flatMap(list);
  const account = /^arn:[^:]*:(?:iam|sts)::(\d{12}):/.exec(who)?.[1];
  return named.some((each) => each === "*" || each === who || each === `arn:aws:iam::${account}:root`);
}

type Test = (actual: string, wanted: string) => boolean;
const TESTS: Readonly<Record<string, Test>> = {
  ArnEquals: (actual, wanted) => like(wanted, actual),
  ArnLike: (actual, wanted) => like(wanted, actual),
  Bool: (actual, wanted) => actual === wanted,
  NumericLessThan: (actual, wanted) => Number(actual) < Number(wanted),
  NumericLessThanEquals: (actual, wanted) => Number(actual) <= Number(wanted),
  StringEquals: (actual, wanted) => actual === wanted,
  StringLike: (actual, wanted) => like(wanted, actual),
};

function holds(operator: string, actual: string | readonly string[] | undefined, wanted: readonly string[]): boolean {
  if (operator === "Null") {
    return (actual === undefined) === (wanted[0] === "true");
  }
  const ifExists = operator.endsWith("IfExists");
  const anyValue = operator.startsWith("ForAnyValue:");
  const name = operator.replace(/IfExists$/, "").replace(/^ForAnyValue:/, "");
  const negated = name.includes("Not");
  const test = TESTS[name.replace("Not", "")];
  if (test === undefined) {
    throw new Error(`test/support/iamSimulator.ts does not know the operator ${operator}`);
  }
  if (actual === undefined) {
    return anyValue ? false : ifExists || negated;
  }
  const some = list(actual).some((value) => wanted.some((each) => test(value, each)));
  return negated ? !some : some;
}

function list(values: string | readonly string[] | undefined): string[] {
  return values === undefined ? [] : typeof values === "string" ? [values] : [...values];
}

/** `*` and `?` as IAM reads them. */
function like(pattern: string, value: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*/g, ".*").replace(/\?/g, ".")}$`, "s").test(value);
}
