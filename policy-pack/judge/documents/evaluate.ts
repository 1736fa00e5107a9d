import { once } from "../once";
import { holds } from "./condition";
import { absent, anything, byLowerCaseKey, type Context, type Knowledge } from "./context";
import { type ConditionEntry, type PatternElement, type PolicyDocument, type Statement } from "./document";
import { actionGlobs, resourceGlobs } from "./elementGlobs";
import { findEscape } from "./escape";
import { matchesGlob } from "./globMachine";
import { matchPrincipal, type RequestPrincipal } from "./principal";
import { all, not, type Truth } from "./truth";

/** One request. */
export interface PolicyRequest {
  readonly principal: RequestPrincipal;
  /** `service:Action`, in any case. */
  readonly action: string;
  /** The resource's full ARN. */
  readonly resource: string;
  /** What is known of the context. */
  readonly context: Context;
  /** What holds for keys that `context` does not name. @default "absent" */
  readonly otherKeys?: "absent" | "anything";
}

/** What one document says to a request. */
export interface Verdict {
  readonly outcome: "allowed" | "denied" | "unsettled";
  /** For `denied`: true when a Deny statement says so, false when nothing allows it (another policy still may). */
  readonly explicit: boolean;
  /** The statements, by index, that surely (for `unsettled`: possibly) led to the outcome. */
  readonly statements: readonly number[];
}

/** The aspects in which a statement can miss a request. */
export interface Applicability {
  readonly principal: Truth;
  readonly action: Truth;
  readonly resource: Truth;
  readonly conditions: readonly { readonly entry: ConditionEntry; readonly truth: Truth }[];
}

/**
 * What this document alone says to a request, by IAM's logic: an explicit Deny wins, then an Allow, else an implicit deny.
 * Whatever neither document nor request settles makes the outcome `unsettled` where it matters.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluate(document: PolicyDocument, request: PolicyRequest): Verdict {
  const matches = document.statements.map((statement) => ({ statement, truth: applies(statement, request) }));
  const of = (effect: Statement["effect"], truth: Truth): number[] =>
    matches.filter((m) => m.statement.effect === effect && m.truth === truth).map((m) => m.statement.index);
  const [denying, perhapsDenying] = [of("Deny", "yes"), of("Deny", "maybe")];
  const [allowing, perhapsAllowing] = [of("Allow", "yes"), of("Allow", "maybe")];
  if (denying.length > 0) {
    return { outcome: "denied", explicit: true, statements: denying };
  }
  if (perhapsDenying.length > 0) {
    return { outcome: "unsettled", explicit: false, statements: perhapsDenying };
  }
  if (allowing.length > 0) {
    return { outcome: "allowed", explicit: false, statements: allowing };
  }
  if (perhapsAllowing.length > 0) {
    return { outcome: "unsettled", explicit: false, statements: perhapsAllowing };
  }
  return { outcome: "denied", explicit: false, statements: [] };
}

/** Whether a statement applies to a request. @param context the request's context by key in lower case */
export function applies(
  statement: Statement,
  request: PolicyRequest,
  context: ReadonlyMap<string, Knowledge> = byLowerCaseKey(request.context),
): Truth {
  const other = request.otherKeys === "anything" ? anything : absent;
  // A generator, so that nothing is compared after the first aspect that misses.
  function* aspects(): Generator<Truth> {
    yield matchPrincipal(statement.principal, request.principal);
    yield matchAction(statement.action, request.action);
    yield matchResource(statement, request.resource);
    for (const entry of statement.conditions) {
      yield holdsFor(entry, context.get(entry.key) ?? other);
    }
  }
  return all(aspects());
}

/** Whether a statement applies, aspect by aspect, for explanations. */
export function applicability(statement: Statement, request: PolicyRequest): Applicability {
  const context = byLowerCaseKey(request.context);
  const other = request.otherKeys === "anything" ? anything : absent;
  return {
    principal: matchPrincipal(statement.principal, request.principal),
    action: matchAction(statement.action, request.action),
    resource: matchResource(statement, request.resource),
    conditions: statement.conditions.map((entry) => ({
      entry,
      truth: holdsFor(entry, context.get(entry.key) ?? other),
    })),
  };
}

/** Whether Action or NotAction speaks of an action. */
export function matchAction(element: PatternElement, action: string): Truth {
  const name = action.toLowerCase();
  const listed = actionGlobs(element).some((glob) => matchesGlob(glob, name));
  return listed !== element.negated ? "yes" : "no";
}

/** Whether Resource or NotResource speaks of a resource. */
export function matchResource(statement: Statement, resource: string): Truth {
  const matchedBy = (bound: "least" | "most"): boolean =>
    resourceGlobs(statement)[bound].some((glob) => matchesGlob(glob, resource));
  const listed: Truth = matchedBy("least") ? "yes" : matchedBy("most") ? "maybe" : "no";
  return statement.resource?.negated === true ? not(listed) : listed;
}

/** Asked of each condition for every principal and action, and answered by a search. */
const holdsForAnything = once((entry: ConditionEntry): Truth => (findEscape([entry]) === "none" ? "yes" : "maybe"));

/** Whether a condition holds for all that its key may contain. */
export function holdsFor(entry: ConditionEntry, known: Knowledge): Truth {
  if (known === anything) {
    return holdsForAnything(entry);
  }
  if (known.kind !== "oneOf") {
    return findEscape([entry], known) === "none" ? "yes" : "maybe";
  }
  const truths = new Set(known.possibilities.map((possibility) => holds(entry, possibility)));
  const [only] = truths;
  return truths.size === 1 && only !== undefined ? only : "maybe";
}

/** Whether a condition surely fails; only where what the key contains is listed can that be told, and cheaply. */
export function cannotHold(entry: ConditionEntry, known: Knowledge): boolean {
  return known.kind === "oneOf" && known.possibilities.every((possibility) => holds(entry, possibility) === "no");
}
