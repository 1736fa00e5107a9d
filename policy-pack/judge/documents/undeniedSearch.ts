import { once } from "../once";
import { byLowerCaseKey, type Knowledge } from "./context";
import { type ConditionEntry, type Statement } from "./document";
import { actionGlobs, resourceGlobs } from "./elementGlobs";
import { findEscape } from "./escape";
import { applies, cannotHold, holdsFor, type PolicyRequest } from "./evaluate";
import { compileGlob, type Glob } from "./glob";
import { findMember, isPlainlyEmpty, type Language, type Member } from "./language";
import { matchPrincipal } from "./principal";
import { coherentPrincipal } from "./coherentPrincipal";
import { type ActionUniverse, type Facet, type PrincipalClass } from "./requestClass";

/** Steps of the search before giving up: a policy of AWS's maximum size needs some dozens. */
const MAX_STEPS = 1_000;

/** What a request has to be, so far, to miss the statements looked at. */
interface Constraints {
  readonly action: Language;
  readonly resource: Language;
  readonly conditions: ReadonlyMap<string, readonly ConditionEntry[]>;
}

/**
 * The search for a request of one facet and one kind of principal that no Deny statement surely denies: finds a candidate,
 * takes the first statement that denies it, and goes on with each way of missing that statement. Exact, because every way
 * is tried and each narrows the candidates for good.
 */
export class UndeniedSearch {
  private steps = 0;
  private readonly members = new WeakMap<Language, Member>();
  private readonly statements: readonly Statement[];

  public constructor(
    denies: readonly Statement[],
    private readonly facet: Facet,
    private readonly who: PrincipalClass,
    private readonly context: ReadonlyMap<string, Knowledge>,
  ) {
    // A statement that does not surely speak of this principal, or with a condition that cannot hold, stops nothing.
    this.statements = denies.filter(
      (statement) =>
        matchPrincipal(statement.principal, who.principal) === "yes" &&
        statement.conditions.every((entry) => !cannotHold(entry, this.known(entry.key))),
    );
  }

  public run(): PolicyRequest | "none" | "unknown" {
    const { actions, resources } = this.facet;
    const literal = compileGlob(resources.arn, { mode: "literal" }) ?? [];
    const all: Constraints = {
      action: languageOf(actions),
      resource: { within: [[[...literal, ...(compileGlob(resources.suffix ?? "") ?? [])]]], outside: [] },
      conditions: new Map(),
    };
    return this.statements.some((statement) => this.plainlyDenies(statement, all)) ? "none" : this.find(all);
  }

  /** Whether one statement by itself denies all of it, as most policies are written; saves the search for a candidate. */
  private plainlyDenies(statement: Statement, { action, resource }: Constraints): boolean {
    return (
      !statement.action.negated &&
      statement.resource?.negated !== true &&
      isPlainlyEmpty(narrow(action, false, actionGlobs(statement.action))) &&
      isPlainlyEmpty(narrow(resource, false, resourceGlobs(statement).least)) &&
      statement.conditions.every((entry) => holdsFor(entry, this.known(entry.key)) === "yes")
    );
  }

  /** A request within the constraints that no statement surely denies. */
  private find(constraints: Constraints): PolicyRequest | "none" | "unknown" {
    this.steps += 1;
    const candidate = this.steps > MAX_STEPS ? "unknown" : this.solve(constraints);
    if (typeof candidate === "string") {
      // What could not be solved was also slow: a few of those are enough.
      this.steps += candidate === "unknown" ? MAX_STEPS / 10 : 0;
      return candidate;
    }
    const context = byLowerCaseKey(candidate.context);
    const hit = this.statements.find((statement) => applies(statement, candidate, context) === "yes");
    if (hit === undefined) {
      return candidate;
    }
    let result: "none" | "unknown" = "none";
    for (const narrower of this.waysToMiss(hit, constraints)) {
      const found = this.find(narrower);
      if (typeof found !== "string") {
        return found;
      }
      result = found === "unknown" ? found : result;
    }
    return result;
  }

  private *waysToMiss(statement: Statement, constraints: Constraints): Generator<Constraints> {
    const { action, resource } = constraints;
    const actions = actionGlobs(statement.action);
    yield { ...constraints, action: narrow(action, statement.action.negated, actions) };
    const except = statement.resource?.negated === true;
    const resources = resourceGlobs(statement)[except ? "most" : "least"];
    yield { ...constraints, resource: narrow(resource, except, resources) };
    for (const entry of statement.conditions) {
      const onKey = [...(constraints.conditions.get(entry.key) ?? []), entry];
      yield { ...constraints, conditions: new Map(constraints.conditions).set(entry.key, onKey) };
    }
  }

  private solve(constraints: Constraints): PolicyRequest | "none" | "unknown" {
    const { actions, resources } = this.facet;
    const { conditions } = constraints;
    const foundAction = this.member(constraints.action, () => actions.examples.map((name) => name.toLowerCase()));
    if (typeof foundAction === "string") {
      return foundAction;
    }
    const foundResource = this.member(constraints.resource, () => resources.examples);
    if (typeof foundResource === "string") {
      return foundResource;
    }
    const context: Record<string, Knowledge> = {};
    for (const key of new Set([...this.context.keys(), ...conditions.keys()])) {
      const escape = findEscape(conditions.get(key) ?? [], this.known(key));
      if (typeof escape === "string") {
        return escape;
      }
      context[key] = { kind: "oneOf", possibilities: [escape.possibility] };
    }
    const action = actions.examples.find((example) => example.toLowerCase() === foundAction.found) ?? foundAction.found;
    const principal = coherentPrincipal(this.who.principal, context["aws:principalarn"]);
    return { principal, action, resource: foundResource.found, context };
  }

  /** As `findMember`, once for each language: most steps narrow another aspect. */
  private member(language: Language, examples: () => readonly string[]): Member {
    const member = this.members.get(language) ?? findMember(language, examples());
    this.members.set(language, member);
    return member;
  }

  private known(key: string): Knowledge {
    return this.context.get(key) ?? { kind: "anything" };
  }
}

/** The language with a statement's globs ruled out, or for a Not element demanded. */
function narrow(language: Language, negated: boolean, globs: readonly Glob[]): Language {
  return negated
    ? { ...language, within: [...language.within, globs] }
    : { ...language, outside: [...globs, ...language.outside] };
}

/** Action universes are constants with long lists: compiled once. */
const languageOf = once(({ patterns, except = [] }: ActionUniverse): Language => {
  const globs = (list: readonly string[]): readonly Glob[] => actionGlobs({ negated: false, patterns: list });
  return { within: [globs(patterns)], outside: globs(except) };
});
