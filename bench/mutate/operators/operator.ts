import { isSafeWhenAbsent } from "../classes/absent";
import type { Proposal } from "../model";
import type { Slot } from "../sdk/slots";

/** What operators may know of the stack around a resource. */
export interface Surroundings {
  readonly account: string;
  readonly region: string;
}

/** One way, or some related ways, to weaken an argument. */
export type Operator = (slot: Slot, around: Surroundings) => readonly Proposal[];

/** The property is taken away, unless it has to be there. */
export function removed(slot: Slot): readonly Proposal[] {
  return slot.required || slot.value === undefined || isSafeWhenAbsent(slot)
    ? []
    : [{ operator: "removed", detail: "left out", value: undefined }];
}
