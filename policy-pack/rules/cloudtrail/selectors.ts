import { look, lookString, places } from "../../judge/look";
import type { Props } from "../../judge/sdk";

const lists = ["equals", "notEquals", "startsWiths", "notStartsWiths", "endsWiths", "notEndsWiths"];

/** One advanced event selector: what it asks of each field, e.g. `eventCategory` → `{equals: ["Data"]}`. */
export type Selector = ReadonlyMap<string, Readonly<Record<string, readonly unknown[]>>>;

/** The advanced event selectors of a trail or event data store. */
export function selectorsOf(props: Props): readonly Selector[] {
  return places(props, "advancedEventSelectors[]").flatMap(({ look: seen }) =>
    seen.state === "known" && typeof seen.value === "object" ? [selectorOf(seen.value as Props)] : [],
  );
}

function selectorOf(selector: Props): Selector {
  const fields = places(selector, "fieldSelectors[]").flatMap(({ look: seen }) =>
    seen.state === "known" && typeof seen.value === "object" ? [seen.value as Props] : [],
  );
  return new Map(
    fields.map((field) => {
      const name = lookString(field, "field");
      const asked = lists.flatMap((list) => {
        const values = look(field, list);
        return values.state === "known" && Array.isArray(values.value) && values.value.length > 0
          ? [[list, values.value as readonly unknown[]] as const]
          : [];
      });
      return [name.state === "known" ? name.value : "", Object.fromEntries(asked)];
    }),
  );
}

/** Whether a selector asks for this value of a field. */
export function selects(selector: Selector, field: string, value: string): boolean {
  return selector.get(field)?.["equals"]?.includes(value) === true;
}
