import type { Proposal } from "../model";
import { readDocument, type Statement } from "../sdk/documents";
import { type Operator, removed } from "./operator";
import { allowWeakenings } from "./statementsAllow";
import { denyWeakenings } from "./statementsDeny";

/** One change of one statement; undefined takes the statement out. */
export interface StatementChange {
  readonly operator: string;
  readonly detail: string;
  readonly statement: Statement | undefined;
}

/** Each statement of a policy document loses what it holds back, or gives more. */
export const documents: Operator = (slot, around) => {
  const document = readDocument(slot.value);
  if (document === undefined) {
    return [];
  }
  const statements = document.Statement;
  const names = statements.some((one) => one.Principal !== undefined || one.NotPrincipal !== undefined);
  const text = (list: readonly Statement[]): string => JSON.stringify({ ...document, Statement: list });
  const changed = statements.flatMap((statement, index): Proposal[] => {
    const weaken = statement.Effect === "Deny" ? denyWeakenings : allowWeakenings;
    return weaken({ document, index, statement, names, around }).map((change) => ({
      operator: change.operator,
      detail: `${statement.Sid ?? `statement ${String(index)}`}${change.detail === "" ? "" : `: ${change.detail}`}`,
      value: text(statements.flatMap((one, at) => (at !== index ? [one] : (change.statement ?? [])))),
      inside: true,
    }));
  });
  const anyone: Statement = {
    Effect: "Allow",
    ...(names ? { Principal: "*" } : {}),
    Action: /assumeRole/i.test(slot.name) ? "sts:AssumeRole" : "*",
    ...(/assumeRole/i.test(slot.name) ? {} : { Resource: "*" }),
  };
  const added: Proposal = {
    operator: "Allow added",
    detail: "everything",
    value: text([...statements, anyone]),
    inside: true,
  };
  return [...changed.filter(({ value }) => value !== text([])), added, ...removed(slot)];
};
