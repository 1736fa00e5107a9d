import { UNKNOWN } from "./types";

/** A value of the inputs, and where it stands. */
export interface Located {
  readonly path: string;
  readonly value: unknown;
}

/** True for an object with properties (no list, no null). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True where the value is, or holds at any depth, something not known yet. */
export function holdsUnknown(value: unknown): boolean {
  if (value === UNKNOWN) {
    return true;
  }
  if (Array.isArray(value)) {
    return value.some(holdsUnknown);
  }
  return isRecord(value) && Object.values(value).some(holdsUnknown);
}

/** The elements of a list; nothing where the value is absent, unknown or no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The strings of a list, leaving out what is unknown. */
export function stringsOf(value: unknown): string[] {
  return listOf(value).filter((element): element is string => typeof element === "string");
}

/** True where the input is given or may turn out to be: anything but absent. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/**
 * Every place that a path with `[]` steps means in these inputs: `rules[].id` gives `rules[0].id`, `rules[1].id` ….
 * The empty path means the inputs themselves. A last step that is absent is given as `undefined`; what lies under an absent or unknown parent is left out.
 */
export function locate(inputs: unknown, path: string): Located[] {
  if (path === "") {
    return [{ path, value: inputs }];
  }
  let places: Located[] = [{ path: "", value: inputs }];
  for (const step of path.split(".")) {
    const name = step.replace("[]", "");
    places = places.flatMap(({ path: parent, value }) => {
      if (!isRecord(value)) {
        return [];
      }
      const at = parent === "" ? name : `${parent}.${name}`;
      const child = value[name] ?? undefined;
      if (!step.endsWith("[]")) {
        return [{ path: at, value: child }];
      }
      return listOf(child).map((element, index) => ({ path: `${at}[${index}]`, value: element }));
    });
  }
  return places.filter((place) => place.value !== UNKNOWN);
}
