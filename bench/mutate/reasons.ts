import type { Outcome } from "./run";

/** Why a weakening is not caught. */
export interface Reason {
  /**
   * `hole`: the gate could tell and does not. `advice`: it tells, and stops nothing. `hidden`: the form shows no
   * difference. `no trace`: a resource is gone that nothing else in the stack had to do with.
   */
  readonly kind: "hole" | "advice" | "hidden" | "no trace";
  readonly reason: string;
}

/** The reason of a survivor, from what is known of it; nothing here is listed by hand. */
export function reasonOf({ visible, advised, traceless }: Outcome): Reason {
  if (!visible) {
    return { kind: "hidden", reason: "what is not known at a first preview hides it" };
  }
  if (advised !== undefined) {
    return { kind: "advice", reason: advised.split(" ")[0] ?? "" };
  }
  return traceless
    ? { kind: "no trace", reason: "nothing else in the stack says that it should be there" }
    : { kind: "hole", reason: "" };
}
