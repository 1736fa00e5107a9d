import { isUnknown, type Props } from "./sdk";

/**
 * What can be said of a property: it has a value, it has none (missing or null: the provider's default applies), or its
 * value is not known yet. Every rule has to decide all three; there is no fourth way to read a property.
 */
export type Look<T = unknown> =
  { readonly state: "known"; readonly value: T } | { readonly state: "absent" } | { readonly state: "unknown" };

/** One place that a path names, e.g. `rules[1].kmsKeyId` for `rules[].kmsKeyId`. */
export interface Place {
  readonly at: string;
  readonly look: Look;
}

const absent: Look<never> = { state: "absent" };
const unknown: Look<never> = { state: "unknown" };

function classify(value: unknown): Look {
  if (value === undefined || value === null) {
    return absent;
  }
  return isUnknown(value) ? unknown : { state: "known", value };
}

function child(parent: Look, key: string): Look {
  if (parent.state !== "known") {
    return parent;
  }
  const value = parent.value;
  return typeof value === "object" ? classify((value as Props)[key]) : absent;
}

/**
 * Every place that `path` names in `props`. A segment ending in `[]` stands for each element of a list; a single object
 * there counts as a list of one, since the provider's versions differ in that. A list that is missing or empty gives
 * one absent place, so that "nothing said" is never mistaken for "nothing wrong".
 */
export function places(props: Props, path: string): readonly Place[] {
  let found: Place[] = [{ at: "", look: { state: "known", value: props } }];
  for (const segment of path.split(".")) {
    const many = segment.endsWith("[]");
    const key = many ? segment.slice(0, -2) : segment;
    found = found.flatMap((place) => {
      const look = child(place.look, key);
      const at = place.at === "" ? key : `${place.at}.${key}`;
      return many ? elements({ at, look }) : [{ at, look }];
    });
  }
  return found;
}

function elements(list: Place): Place[] {
  if (list.look.state !== "known") {
    return [list];
  }
  const value = list.look.value;
  if (!Array.isArray(value)) {
    return [list];
  }
  const items: readonly unknown[] = value;
  return items.length === 0
    ? [{ at: list.at, look: absent }]
    : items.map((item, index) => ({ at: `${list.at}[${String(index)}]`, look: classify(item) }));
}

/** The first place that a path names; where it has no lists, the only one. */
export function look(props: Props, path: string): Look {
  if (path.includes("[]")) {
    return places(props, path)[0]?.look ?? absent;
  }
  let found: Look = { state: "known", value: props };
  for (const key of path.split(".")) {
    found = child(found, key);
  }
  return found;
}

/** A look at a switch; the strings "true" and "false", which YAML programs and configuration deliver, count as such. */
export function lookBoolean(props: Props, path: string): Look<boolean> {
  const seen = look(props, path);
  if (seen.state !== "known") {
    return seen;
  }
  return { state: "known", value: seen.value === true || seen.value === "true" };
}

/** A look at a text; a value of another type is read as its text. */
export function lookString(props: Props, path: string): Look<string> {
  const seen = look(props, path);
  return seen.state === "known" ? { state: "known", value: asText(seen.value) } : seen;
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** How many values below `value` are unknown, itself included. */
export function countUnknown(value: unknown): number {
  if (isUnknown(value)) {
    return 1;
  }
  if (typeof value !== "object" || value === null) {
    return 0;
  }
  return Object.values(value).reduce<number>((sum, item) => sum + countUnknown(item), 0);
}
