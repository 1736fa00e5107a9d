import { look } from "../../judge/look";
import type { Props } from "../../judge/sdk";

/** Whether a resource's own DataClassification tag says that it holds patient data. */
export function statesPatientData(props: Props): boolean {
  const tags = look(props, "tags");
  const given = tags.state === "known" && typeof tags.value === "object" ? (tags.value as Props) : {};
  return Object.entries(given).some(
    ([name, value]) => /^data[^a-z]?classification$/i.test(name) && /^e?phi$/i.test(String(value)),
  );
}
