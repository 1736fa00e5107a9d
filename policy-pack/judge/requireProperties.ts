import type { Control } from "../controls/control";
import { keepsPatientData } from "./classification";
import { mayApply } from "./condition";
import { look, places } from "./look";
import { answerOf, type Answer, type Requirement } from "./requirement";
import type { Judged } from "./resource";
import type { Rule, Verdict } from "./rule";
import type { Props } from "./sdk";

/** A rule on properties, with what it asks for: documents and tests read it. */
export interface PropertyRule extends Rule {
  readonly requirements: readonly Requirement[];
}

/**
 * The rule that all of these requirements hold, each on the types that it names. A value that is not known yet is no
 * proof. What depends on the classification of the data is judged when the stack is complete.
 */
export function requireProperties(control: Control, requirements: readonly Requirement[]): PropertyRule {
  const always = requirements.filter((item) => item.patientData === undefined);
  const classified = requirements.filter((item) => item.patientData !== undefined);
  const rule: PropertyRule = {
    control,
    requirements,
    types: [...new Set(requirements.flatMap((item) => item.types))],
    settings: ["unprovable"],
    resource: (resource, verdict) => judgeRequirements(resource, always, verdict),
  };
  if (classified.length === 0) {
    return rule;
  }
  return {
    ...rule,
    stack: (stack, verdict) => {
      for (const resource of stack.ofType(new Set(classified.flatMap((item) => item.types)))) {
        if (keepsPatientData(resource, stack)) {
          judgeRequirements(resource, classified, verdict);
        }
      }
    },
  };
}

/** Judges one resource by those of the requirements that name its type. */
export function judgeRequirements(resource: Judged, requirements: readonly Requirement[], verdict: Verdict): void {
  for (const requirement of requirements.filter((item) => item.types.includes(resource.type))) {
    if (requirement.each === undefined) {
      judgeElement(resource, "", resource.props, requirement, verdict);
      continue;
    }
    for (const { at, look: seen } of places(resource.props, requirement.each)) {
      if (seen.state === "unknown") {
        verdict.unprovable({ resource, at, what: "is not known as a whole, so nothing in it can be proven", mend });
      } else if (seen.state === "known" && typeof seen.value === "object") {
        judgeElement(resource, `${at}.`, seen.value as Props, requirement, verdict);
      }
    }
  }
}

const mend = "give it a plain value instead of one that is computed from another resource.";

function judgeElement(resource: Judged, prefix: string, props: Props, asked: Requirement, verdict: Verdict): void {
  if (!mayApply(props, asked.when)) {
    return;
  }
  if (asked.or?.some((path) => answerOf(look(props, path), asked.accepts) === "good") === true) {
    return;
  }
  for (const place of places(props, asked.path)) {
    const finding = { resource, at: prefix + place.at };
    const answer: Answer = answerOf(place.look, asked.accepts);
    if (answer === "weak") {
      verdict.violation({ ...finding, what: asked.weak });
    } else if (answer === "absent" && asked.absent !== undefined) {
      verdict.violation({ ...finding, what: `is not set, ${asked.absent}` });
    } else if (answer === "unknown" && asked.reference !== true) {
      verdict.unprovable({ ...finding, what: "is not known yet, so nothing proves the control", mend });
    }
  }
}
