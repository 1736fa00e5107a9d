import { refusals } from "../classes/harms";
import { listOf, type Statement } from "../sdk/documents";
import { decide, requestOf } from "../sdk/requests";
import type { StatementChange } from "./documents";
import { dropped, type Place } from "./statementsAllow";

/** Ways in which a Deny refuses less than before, where nothing else in the document refuses the same. */
export function denyWeakenings(place: Place): readonly StatementChange[] {
  const { statement, names, around } = place;
  const exempt = { "aws:PrincipalTag/exempt": "true" };
  const Condition = {
    ...statement.Condition,
    StringNotEquals: { ...statement.Condition?.["StringNotEquals"], ...exempt },
  };
  const only = { AWS: `arn:aws:iam::${around.account}:role/one-of-many` };
  const candidates: readonly StatementChange[] = [
    { operator: "Deny removed", detail: "", statement: undefined },
    { operator: "Deny turned to Allow", detail: "", statement: { ...statement, Effect: "Allow" } },
    { operator: "Deny narrowed", detail: "an exemption by tag", statement: { ...statement, Condition } },
    ...(names && statement.Principal !== undefined
      ? [{ operator: "Deny narrowed", detail: "one principal", statement: { ...statement, Principal: only } }]
      : []),
    ...firstOnly(statement, "Resource"),
    ...conditions(statement),
  ];
  return candidates.filter((candidate) => losesRefusal(place, candidate.statement));
}

function losesRefusal({ document, index, statement, around, names }: Place, changed: Statement | undefined): boolean {
  const Statement = document.Statement.flatMap((one, at) => (at !== index ? [one] : (changed ?? [])));
  // Only what a policy allows reaches a key, or comes from elsewhere; the rest may be allowed by who asks.
  const granted = !names || /"kms:/.test(JSON.stringify(document));
  return refusals
    .filter((one) => one.statement(statement) && (names || one.who === "own"))
    .some(({ who }) => {
      const tag = { "aws:PrincipalTag/exempt": "true" };
      return [requestOf(statement, who, around.account, tag), elsewhere(statement, who, around.account)].some(
        (request) => {
          const [before, after] = [decide(document, request), decide({ ...document, Statement }, request)];
          const lost = granted || who === "foreign" ? after === "allowed" : after !== "denied";
          return before === undefined || after === undefined || (before === "denied" && lost);
        },
      );
    });
}

/** The same request about the last of the resources that the statement names. */
function elsewhere(
  statement: Statement,
  who: Parameters<typeof requestOf>[1],
  account: string,
): ReturnType<typeof requestOf> {
  return requestOf({ ...statement, Resource: listOf(statement.Resource).slice(-1) }, who, account, {
    "aws:PrincipalTag/exempt": "true",
  });
}

function firstOnly(statement: Statement, part: "Resource"): readonly StatementChange[] {
  const list = listOf(statement[part]);
  return list.length < 2
    ? []
    : [
        {
          operator: "Deny narrowed",
          detail: `one ${part} of ${String(list.length)}`,
          statement: { ...statement, [part]: list.slice(0, 1) },
        },
      ];
}

/** Each condition comes to exempt everyone: an exception for all, or a case that never occurs. */
function conditions(statement: Statement): readonly StatementChange[] {
  return Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).flatMap(([key, value]): StatementChange[] => {
      const weaker = never(operator, value);
      if (weaker === undefined) {
        return [];
      }
      const rest = dropped(statement, operator, key).Condition;
      const condition = { ...rest, [weaker.operator]: { ...rest?.[weaker.operator], [key]: weaker.value } };
      return [
        {
          operator: "Deny never applies",
          detail: `${operator} ${key}`,
          statement: { ...statement, Condition: condition },
        },
      ];
    }),
  );
}

function never(operator: string, value: unknown): { readonly operator: string; readonly value: unknown } | undefined {
  if (/^(ForAnyValue:|ForAllValues:)?(String|Arn)Not/i.test(operator)) {
    return { operator: operator.replace(/NotEquals(IgnoreCase)?/i, "NotLike"), value: "*" };
  }
  if (/^Bool|^Null/i.test(operator)) {
    return { operator, value: String(value) === "true" ? "false" : "true" };
  }
  if (/^Numeric(Less|Greater)/i.test(operator)) {
    return { operator, value: /Less/i.test(operator) ? "0" : "999999999" };
  }
  if (/^(ForAnyValue:)?(String|Arn)(Equals|Like)/i.test(operator)) {
    return {
      operator,
      value: /^Arn/i.test(operator) ? "arn:aws:iam::000000000000:role/nobody" : "nothing-is-called-so",
    };
  }
  return undefined;
}
