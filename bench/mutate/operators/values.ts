import { unknown } from "../../../test/support/policyHarness";
import { meaningOf, subjectOf } from "../classes/switches";
import { ladders, tlsPolicies } from "../classes/values";
import type { Proposal } from "../model";
import type { Slot } from "../sdk/slots";
import { type Operator, removed } from "./operator";

const weakWords =
  /^(none|off|disabled?|suspended|optional|preferred|inactive|no|public|allow_?all|plaintext|http|http-only)$/i;

/** A word of a vocabulary gives way to a weaker one of it. */
export const values: Operator = (slot) => {
  const { value } = slot;
  if (/healthCheck/i.test(slot.property)) {
    return []; // A probe carries no data.
  }
  if (typeof value !== "string" || value === "true" || value === "false") {
    return [];
  }
  const weaker = [...new Set([...policySteps(value), ...ladderSteps(slot, value), ...allowedSteps(slot, value)])];
  if (weaker.length === 0) {
    return [];
  }
  const steps = weaker.map((step): Proposal => ({ operator: "weaker value", detail: step, value: step }));
  const hidden: Proposal = { operator: "unknown", detail: "a value from outside", value: unknown, only: "preview" };
  return [...steps, ...(slot.default === value ? [] : removed(slot)), hidden];
};

function policySteps(value: string): readonly string[] {
  return tlsPolicies.find(({ family }) => family.test(value))?.weaker.filter((name) => name !== value) ?? [];
}

function ladderSteps(slot: Slot, value: string): readonly string[] {
  const subject = `${slot.className}.${slot.property}`;
  return ladders
    .filter((ladder) => ladder.steps.includes(value) && (ladder.subject?.test(subject) ?? relevant(slot, ladder.steps)))
    .flatMap(({ steps }) => steps.slice(steps.indexOf(value) + 1))
    .filter((step) => slot.allowed === undefined || slot.allowed.includes(step));
}

/** "Enabled" says nothing by itself: what is enabled has to protect. */
function relevant(slot: Slot, steps: readonly string[]): boolean {
  return (
    !/^(on|enabled)$/i.test(steps[0] ?? "") ||
    meaningOf(slot) === "protects" ||
    /Versioning|Lifecycle/.test(subjectOf(slot))
  );
}

/** What AWS's specification lists besides: the members that say "no". */
function allowedSteps(slot: Slot, value: string): readonly string[] {
  const candidates = weakWords.test(value) ? [] : (slot.allowed ?? []);
  return meaningOf(slot) === "protects" || /protocol|auth|access/i.test(slot.name)
    ? candidates.filter((one) => weakWords.test(one) && one !== value)
    : [];
}
