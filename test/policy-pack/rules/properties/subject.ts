import type { Declared } from "../../../support/policyHarness";

/** What a property may not be, and whether it may be left out. */
export interface Change {
  readonly weak: readonly unknown[];
  readonly absent: "passes" | "refused";
  /** A value that is not known yet is enough: it names some other resource. */
  readonly reference?: true;
}

/** A compliant resource, and what makes it weaker in the eyes of which rule. Written out, so that a rule that changes has to change a line here too. */
export interface Subject {
  /** The types that it holds for, twins included. */
  readonly types: readonly string[];
  readonly good: Readonly<Record<string, unknown>>;
  /** Resources that complete it. */
  readonly beside?: readonly Declared[];
  /** Rule → path (a step into a list takes its first element) → values that are refused; left out it passes, unless it is {@link needed}. */
  readonly weaker: Readonly<Record<string, Readonly<Record<string, readonly unknown[] | Change>>>>;
}

/** These values are refused, and so is a property that is left out. */
export function needed(...weak: readonly unknown[]): Change {
  return { weak, absent: "refused" };
}

/** As {@link needed}, and any value of another resource is fine. */
export function reference(...weak: readonly unknown[]): Change {
  return { weak, absent: "refused", reference: true };
}

/** These values are refused; what is left out, or comes from another resource, is fine. */
export function unlessReference(...weak: readonly unknown[]): Change {
  return { weak, absent: "passes", reference: true };
}
