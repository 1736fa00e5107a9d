import { look, places } from "./look";
import type { Judged, Stack } from "./resource";
import type { Props } from "./sdk";

/** Classes of data whose loss harms no patient. */
const harmless: ReadonlySet<string> = new Set([
  "synthetic",
  "public",
  "test",
  "demo",
  "non-phi",
  "nonphi",
  "de-identified",
]);

/** Classes that say what a resource is for rather than what it keeps: the rest of the stack decides. */
const supporting: ReadonlySet<string> = new Set(["internal", "audit", "operations", "none"]);

/**
 * Whether a resource keeps patient data, or stands in front of what does. Its own DataClassification tag decides; where
 * it has none, or one of a supporting role, the stack does: without a word on harmless data everything counts as PHI.
 */
export function keepsPatientData(resource: Judged, stack: Stack): boolean {
  const own = classOf(resource.props);
  if (own !== undefined && !supporting.has(own)) {
    return !harmless.has(own);
  }
  const stated = stack.propertiesOfAll().flatMap((props) => classOf(props) ?? []);
  const stores = stated.filter((item) => !supporting.has(item));
  return stores.length === 0 || stores.some((item) => !harmless.has(item));
}

/** The value of the classification tag in lower case; its name is compared without case and separators. */
function classOf(props: Props): string | undefined {
  for (const { look: tags } of places(props, "tags")) {
    if (tags.state === "known" && typeof tags.value === "object") {
      const name = Object.keys(tags.value as Props).find(
        (key) => key.toLowerCase().replace(/[^a-z]/g, "") === "dataclassification",
      );
      const seen = name === undefined ? undefined : look({ value: (tags.value as Props)[name] }, "value");
      return seen?.state === "known" ? String(seen.value).toLowerCase() : undefined;
    }
  }
  return undefined;
}
