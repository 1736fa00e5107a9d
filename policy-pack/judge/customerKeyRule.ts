import type { Control } from "../controls/control";
import { mayApply, stateOf } from "./condition";
import { judgeKeyValue } from "./keys";
import type { KeyUse } from "./keyUse";
import { countUnknown, look, places, type Place } from "./look";
import { proveKey } from "./proveKey";
import type { Judged, Stack, StackResource } from "./resource";
import type { Rule, Verdict } from "./rule";
import type { Props } from "./sdk";

/** A rule on keys, with what it covers: documents and tests read it. */
export interface CustomerKeyRule extends Rule {
  readonly uses: readonly KeyUse[];
}

/**
 * The rule "encrypted with a customer-managed key" for the uses of one service. A key that is missing, AWS-managed,
 * foreign or malformed is refused on the resource's own inputs, before it is created; a key that is not known yet is
 * proven through dependencies once the stack is complete.
 */
export function customerKeyRule(control: Control, uses: readonly KeyUse[]): CustomerKeyRule {
  const types = new Set(uses.flatMap((use) => use.types));
  const usesOf = (type: string): readonly KeyUse[] => uses.filter((use) => use.types.includes(type));
  return {
    control,
    uses,
    types: [...types],
    settings: ["unprovable", "allowedKeyAccounts", "allowedRegions"],
    resource: (resource, verdict) => {
      for (const use of usesOf(resource.type)) {
        judgeInputs(resource, use, verdict);
      }
    },
    stack: (stack, verdict) => {
      for (const resource of stack.ofType(types)) {
        for (const use of usesOf(resource.type)) {
          judgeOrigins(resource, use, stack, verdict);
        }
      }
    },
  };
}

interface Element {
  readonly at: string;
  readonly props: Props;
}

/** The objects that a use is about: the resource itself, or each element of the nested list. */
function elementsOf(resource: Judged, use: KeyUse): { elements: readonly Element[]; other: readonly Place[] } {
  if (use.each === undefined) {
    return { elements: [{ at: "", props: resource.props }], other: [] };
  }
  const found = places(resource.props, use.each);
  const elements = found.flatMap(({ at, look: seen }) =>
    seen.state === "known" && typeof seen.value === "object" ? [{ at: `${at}.`, props: seen.value as Props }] : [],
  );
  return { elements, other: found.filter((place) => place.look.state !== "known") };
}

function judgeInputs(resource: Judged, use: KeyUse, verdict: Verdict): void {
  const { elements, other } = elementsOf(resource, use);
  for (const place of other) {
    if (place.look.state === "absent" && use.eachRequired === true) {
      verdict.violation({ resource, at: place.at, what: "is not set, so what is stored has no key that is ours" });
    }
  }
  for (const element of elements.filter((item) => mayApply(item.props, use.when))) {
    judgeSwitches(resource, use, element, verdict);
    const key = look(element.props, use.key);
    const at = element.at + use.key;
    if (key.state === "absent" && use.optional === undefined) {
      const what = "is not set, so an AWS-owned or AWS-managed key encrypts the data, or none";
      verdict.violation({ resource, at, what });
    }
    if (key.state === "known") {
      const judged = judgeKeyValue(key.value, resource.home, verdict.config, use.abroad === true);
      if (judged.state === "refused") {
        verdict.violation({ resource, at, what: judged.what, mend: judged.mend });
      }
    }
  }
}

function judgeSwitches(resource: Judged, use: KeyUse, element: Element, verdict: Verdict): void {
  for (const condition of use.on ?? []) {
    const state = stateOf(element.props, condition);
    const at = element.at + condition.path;
    if (state === "unfulfilled") {
      verdict.violation({ resource, at, what: "does not switch encryption with a KMS key on" });
    } else if (state === "unknown") {
      const mend = "give the switch a plain value instead of one that is computed from another resource.";
      verdict.unprovable({ resource, at, what: "is not known yet, so nothing proves that encryption is on", mend });
    }
  }
}

function judgeOrigins(resource: StackResource, use: KeyUse, stack: Stack, verdict: Verdict): void {
  const { elements, other } = elementsOf(resource, use);
  const unknownLists = other.filter((place) => place.look.state === "unknown").map((place) => place.at);
  const keys = elements
    .filter((element) => mayApply(element.props, use.when))
    .map((element) => ({ at: element.at + use.key, seen: look(element.props, use.key) }));
  const unknownKeys = keys.filter(({ seen }) => seen.state === "unknown").length;
  for (const at of unknownLists) {
    const mend = "give the list and its switches plain values; only the key itself may be an output.";
    verdict.unprovable({ resource, at, what: "is not known as a whole, so no key in it can be proven", mend });
  }
  const property = (use.each ?? use.key).split(/[.[]/)[0] ?? use.key;
  const exclusive = countUnknown(resource.props[property]) <= unknownKeys;
  for (const { at, seen } of keys) {
    proveKey(resource, seen, { at, property, exclusive, abroad: use.abroad === true }, stack, verdict);
  }
}
