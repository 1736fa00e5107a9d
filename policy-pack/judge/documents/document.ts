import { type ConditionOperator } from "./operator";

/**
 * A policy document after parsing: one shape for every way of writing it.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export interface PolicyDocument {
  /** Policy variables are only variables in 2012-10-17; without a Version the older language applies. */
  readonly version: "2012-10-17" | "2008-10-17";
  readonly id?: string;
  readonly statements: readonly Statement[];
}

/** One statement. `resource` is undefined where the policy type has none (trust policies). */
export interface Statement {
  /** Position in the document, from 0. */
  readonly index: number;
  readonly sid?: string;
  readonly effect: "Allow" | "Deny";
  /** Undefined in identity policies: the statement then speaks of whoever carries the policy. */
  readonly principal?: PrincipalElement;
  readonly action: PatternElement;
  readonly resource?: PatternElement;
  /** All of them must hold. */
  readonly conditions: readonly ConditionEntry[];
  /** Whether `${...}` in this statement is a policy variable. */
  readonly variables: boolean;
}

/** Action, NotAction, Resource or NotResource. */
export interface PatternElement {
  /** True for the Not form. */
  readonly negated: boolean;
  readonly patterns: readonly string[];
}

/** Principal or NotPrincipal. */
export interface PrincipalElement {
  readonly negated: boolean;
  readonly entries: readonly PrincipalEntry[];
}

/** `everyone` is "*" or {"AWS":"*"}, which IAM treats alike in resource policies. */
export type PrincipalEntry =
  | { readonly type: "everyone" }
  | { readonly type: "AWS" | "Service" | "Federated" | "CanonicalUser"; readonly value: string };

/** One operator on one key; several values are alternatives. */
export interface ConditionEntry {
  readonly operator: ConditionOperator;
  /** The key in lower case, as IAM compares it. */
  readonly key: string;
  /** The key as the document has it, for messages. */
  readonly writtenKey: string;
  readonly values: readonly string[];
  /** Whether `${...}` in the values is a policy variable. */
  readonly variables: boolean;
}
