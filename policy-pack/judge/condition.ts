import type { Condition } from "./keyUse";
import { look } from "./look";
import type { Props } from "./sdk";

/** Whether a condition on these properties holds. */
export function stateOf(props: Props, condition: Condition): "fulfilled" | "unfulfilled" | "unknown" {
  const seen = look(props, condition.path);
  if (condition.is === "given" || condition.is === "left out") {
    return (seen.state === "absent") === (condition.is === "left out") ? "fulfilled" : "unfulfilled";
  }
  if (seen.state === "unknown") {
    return "unknown";
  }
  if (seen.state === "absent") {
    return condition.byDefault === true ? "fulfilled" : "unfulfilled";
  }
  const value = seen.value === "true" ? true : seen.value === "false" ? false : seen.value;
  return condition.is.includes(value) ? "fulfilled" : "unfulfilled";
}

/** Whether all conditions hold, or may hold. */
export function mayApply(props: Props, conditions: readonly Condition[] = []): boolean {
  return conditions.every((condition) => stateOf(props, condition) !== "unfulfilled");
}
