import { type Form, made } from "./tellApart";

/** A statement as it is written. */
export type Statement = Readonly<Record<string, unknown>>;

/** A policy document. */
export const text = (...Statement: readonly Statement[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement });
/** A statement that allows actions, on everything unless resources are given. */
export const allow = (Action: unknown, Resource: unknown = "*", more: Statement = {}): Statement => ({
  Effect: "Allow",
  Action,
  Resource,
  ...more,
});
/** The kinds of identity policy that are resources of their own. */
export const holders = ["policy:Policy", "rolePolicy:RolePolicy", "groupPolicy:GroupPolicy", "userPolicy:UserPolicy"];
/** Stacks of one policy, of each such kind. */
export const held = (...statements: readonly Statement[]): readonly Form[] =>
  holders.map((name) => [holding(name, statements)]);
/** One policy of a kind. */
export const holding = (name: string, statements: readonly Statement[]): Form[number] =>
  made(`iam/${name}`, { policy: text(...statements), role: "reader", group: "readers", user: "reader" });
/** A stack of one managed policy. */
export const policy = (...statements: readonly Statement[]): Form => [
  made("iam/policy:Policy", { policy: text(...statements) }),
];
/** A stack of one role that carries the policy inline. */
export const inline = (...statements: readonly Statement[]): Form => [
  made("iam/role:Role", {
    assumeRolePolicy: trust({ Service: "lambda.amazonaws.com" }),
    inlinePolicies: [{ policy: text(...statements) }],
  }),
];
/** A trust policy of one statement. */
export const trust = (Principal: unknown, more: Statement = {}): string =>
  text({ Effect: "Allow", Principal, Action: "sts:AssumeRole", ...more });
/** A stack of one role that these may assume. */
export const role = (Principal: unknown, more: Statement = {}): Form => [
  made("iam/role:Role", { assumeRolePolicy: trust(Principal, more) }),
];
