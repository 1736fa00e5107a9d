import { look, type Look } from "./look";
import type { StackResource } from "./resource";
import type { Verdict } from "./rule";
import type { Props } from "./sdk";

/** The JSON document in a property; one that is no JSON counts as an empty object, so that every demand on it fails. */
export function lookJson(props: Props, path: string): Look<Props> {
  const seen = look(props, path);
  if (seen.state !== "known") {
    return seen;
  }
  if (typeof seen.value === "object") {
    return { state: "known", value: seen.value as Props };
  }
  try {
    const parsed: unknown = JSON.parse(String(seen.value));
    return { state: "known", value: typeof parsed === "object" && parsed !== null ? (parsed as Props) : {} };
  } catch {
    return { state: "known", value: {} };
  }
}

/**
 * A document that is not known because it names resources of the stack is judged in the update, before its resource is
 * created. One that is unknown for no such reason proves nothing.
 */
export function judgeUnknownJson(resource: StackResource, property: string, verdict: Verdict): void {
  if (look(resource.props, property).state === "unknown" && resource.dependenciesOf(property).length === 0) {
    const what = "is not known yet and comes from no resource of this stack, so nothing proves what it says";
    const mend = "write the document with plain strings or with attributes of resources of this stack.";
    verdict.unprovable({ resource, at: property, what, mend });
  }
}
