import { look, places, type Look } from "./look";
import type { Props } from "./sdk";

/** The parameters of a group by lower-case name; `open` when some are not known yet. */
export interface Parameters {
  readonly values: ReadonlyMap<string, Look>;
  readonly open: boolean;
}

/** Reads the `parameters` of a parameter group, whichever engine it is for. */
export function parametersOf(props: Props): Parameters {
  const values = new Map<string, Look>();
  let open = false;
  for (const { look: seen } of places(props, "parameters[]")) {
    if (seen.state === "unknown") {
      open = true;
    } else if (seen.state === "known") {
      const name = look(seen.value as Props, "name");
      if (name.state === "known") {
        values.set(String(name.value).toLowerCase(), look(seen.value as Props, "value"));
      } else {
        open = true;
      }
    }
  }
  return { values, open };
}

/** The text of a parameter in lower case; undefined when it is not set, null when it is not known yet. */
export function parameter({ values, open }: Parameters, name: string): string | undefined | null {
  const seen = values.get(name);
  if (seen === undefined || seen.state === "absent") {
    return open ? null : undefined;
  }
  return seen.state === "unknown" ? null : String(seen.value).trim().toLowerCase();
}
