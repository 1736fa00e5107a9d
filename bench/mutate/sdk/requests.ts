import { simulate, type Decision, type Request } from "../../../test/support/iamSimulator";
import type { Statement as Simulated } from "../../../test/support/mocks";
import { listOf, type PolicyText, type Statement } from "./documents";

/** Who asks. A request's principal and the condition keys that AWS derives from it belong together. */
export type Who = "anonymous" | "foreign" | "own" | "service" | "service for a foreigner";

const FOREIGN = "999988887777";
const ofWho =
  /^aws:(Principal(Arn|Account|OrgID|OrgPaths|IsAWSService|Type)|Source(Account|Arn|OrgID|Owner)|userid)$|^kms:CallerAccount$/i;

/** A request that a statement covers, asked by somebody of this kind, with some condition keys set otherwise. */
export function requestOf(
  statement: Statement,
  who: Who,
  account: string,
  others: Readonly<Record<string, string | undefined>> = {},
): Request {
  const context: Record<string, string | readonly string[]> = {};
  for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
    for (const [key, values] of Object.entries(keys)) {
      const value = satisfying(operator, listOf(values as string));
      if (value !== undefined && (!ofWho.test(key) || who === "own")) {
        context[key] = operator.startsWith("For") ? [value] : value;
      }
    }
  }
  Object.assign(context, contextOf(who, account, context));
  for (const [key, value] of Object.entries(others)) {
    if (value === undefined) {
      delete context[key];
    } else {
      context[key] = value;
    }
  }
  const action = concrete(listOf(statement.Action)[0] ?? "any:Action");
  const resource = concrete(listOf(statement.Resource)[0] ?? "*");
  return { action, resource, principal: principalOf(statement, who, account), context };
}

/** What a document says; undefined where it uses an operator that the simulator does not know. */
export function decide(document: PolicyText, request: Request): Decision | undefined {
  const Statement = document.Statement.map((statement) => settled(statement, request));
  try {
    return simulate({ Statement } as unknown as { Statement: Simulated[] }, request);
  } catch {
    return undefined;
  }
}

/** Comparisons that the simulator does not know, settled here: they become one that always or never holds. */
function settled(statement: Statement, { context = {} }: Request): Statement {
  const { Condition } = statement;
  if (Condition === undefined || !Object.keys(Condition).some((operator) => greater.test(operator))) {
    return statement;
  }
  const [others, own] = [{ ...Condition }, Object.entries(Condition).filter(([operator]) => greater.test(operator))];
  const holds = own.every(([operator, keys]) => {
    delete others[operator];
    return Object.entries(keys).every(([key, value]) => Number(context[key]) > Number(listOf(value as string)[0]));
  });
  return { ...statement, Condition: { ...others, Null: { ...others["Null"], "bench:never": String(holds) } } };
}

const greater = /^NumericGreaterThan(Equals)?$/;

function principalOf({ Principal }: Statement, who: Who, account: string): string {
  if (who === "anonymous" || who === "foreign") {
    return who === "foreign" ? `arn:aws:iam::${FOREIGN}:role/stranger` : "anonymous";
  }
  const named = typeof Principal === "object" && Principal !== null ? (Principal as Record<string, string>) : {};
  if (who === "own") {
    return listOf(named["AWS"] ?? named["Federated"])[0] ?? `arn:aws:iam::${account}:role/somebody`;
  }
  return listOf(named["Service"])[0] ?? "any.amazonaws.com";
}

function contextOf(who: Who, account: string, given: Readonly<Record<string, unknown>>): Record<string, string> {
  switch (who) {
    case "anonymous":
      return { "aws:PrincipalIsAWSService": "false" };
    case "foreign":
      return own(FOREIGN, "stranger");
    case "own":
      return typeof given["aws:PrincipalArn"] === "string"
        ? { ...own(account, "somebody"), "aws:PrincipalArn": given["aws:PrincipalArn"] }
        : own(account, "somebody");
    case "service":
      return { "aws:PrincipalIsAWSService": "true" };
    case "service for a foreigner":
      return {
        "aws:PrincipalIsAWSService": "true",
        "aws:SourceAccount": FOREIGN,
        "aws:SourceArn": `arn:aws:any:us-east-1:${FOREIGN}:thing/x`,
      };
  }
}

function own(account: string, role: string): Record<string, string> {
  return {
    "aws:PrincipalArn": `arn:aws:iam::${account}:role/${role}`,
    "aws:PrincipalAccount": account,
    "aws:PrincipalIsAWSService": "false",
    "kms:CallerAccount": account,
  };
}

/** A value that a condition accepts; undefined where it wants the key to be missing. */
function satisfying(operator: string, values: readonly string[]): string | undefined {
  const [first = ""] = values;
  if (/^Null/i.test(operator)) {
    return String(first) === "true" ? undefined : "present";
  }
  if (/Not(Equals|Like)/i.test(operator)) {
    return /Arn/i.test(operator) ? "arn:aws:iam::000000000000:role/nobody" : "something-else";
  }
  if (/^Numeric(Less|Greater)/i.test(operator)) {
    return String(Number(first) + (/Less/i.test(operator) ? -0.1 : 0.1));
  }
  return concrete(String(first));
}

const concrete = (pattern: string): string => pattern.replaceAll("*", "any").replaceAll("?", "x");
