import { isKeyOfStack, judgeKeyOrigin, judgeKeyValue } from "./keys";
import type { Look } from "./look";
import type { Stack, StackResource } from "./resource";
import type { Verdict } from "./rule";

/** Where a key stands in a resource. */
export interface KeyPlace {
  readonly at: string;
  /** The top-level property; dependencies are recorded for those only. */
  readonly property: string;
  /** Whether nothing else in that property is unknown, so that all its dependencies belong to the key. */
  readonly exclusive: boolean;
  /** Whether the key may be of another region. */
  readonly abroad: boolean;
}

/**
 * The last word on a key that the resource's own inputs left open: unknown at preview, or an ARN of an account that
 * nothing names. A key of the stack proves it; so does where the value comes from. Everything else was judged before.
 */
export function proveKey(resource: StackResource, key: Look, place: KeyPlace, stack: Stack, verdict: Verdict): void {
  if (key.state === "absent") {
    return;
  }
  const { config } = verdict;
  const byValue = key.state === "known" ? judgeKeyValue(key.value, resource.home, config, place.abroad) : undefined;
  if (byValue !== undefined && byValue.state !== "open") {
    return;
  }
  if (key.state === "known" && isKeyOfStack(key.value, stack)) {
    return;
  }
  const byOrigin = judgeKeyOrigin(resource, place.property, place.exclusive, config, place.abroad);
  const at = place.at;
  if (byOrigin.state === "refused") {
    verdict.violation({ resource, at, what: byOrigin.what, mend: byOrigin.mend });
  } else if (byOrigin.state === "open") {
    const open = byValue?.state === "open" ? byValue : byOrigin;
    verdict.unprovable({ resource, at, what: open.what, mend: open.mend });
  }
}
