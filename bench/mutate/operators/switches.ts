import { unknown } from "../../../test/support/policyHarness";
import { meaningOf } from "../classes/switches";
import type { Proposal } from "../model";
import { is } from "../sdk/slots";
import { type Operator, removed } from "./operator";

/** A switch that protects goes off, away or out of sight; one that exposes goes on. */
export const switches: Operator = (slot) => {
  const asText = slot.value === "true" || slot.value === "false";
  if (!is(slot.shape, "boolean") && !asText) {
    return [];
  }
  const meaning = meaningOf(slot);
  if (meaning === "neither") {
    return [];
  }
  const safe = meaning === "protects";
  const present = slot.value ?? slot.default ?? false;
  if (String(present) !== String(safe)) {
    return []; // The compliant stack does without it.
  }
  const flipped: Proposal = {
    operator: safe ? "off" : "on",
    detail: String(!safe),
    value: asText ? String(!safe) : !safe,
  };
  const hidden: Proposal = { operator: "unknown", detail: "a value from outside", value: unknown, only: "preview" };
  const left = (slot.default ?? false) !== safe && slot.value !== undefined ? removed(slot) : [];
  return [flipped, ...left, ...(slot.value === undefined ? [] : [hidden])];
};
