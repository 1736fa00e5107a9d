import { look, places, type Place } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Props } from "../../judge/sdk";
import { containersOf } from "../ecs/containers";
import { lists, maps, task } from "./holders";

/** A variable that a program is started with. */
export interface Variable {
  readonly at: string;
  readonly name: string;
  readonly value: unknown;
}

/** The variables that a resource states, wherever its type keeps them. */
export function variablesOf(resource: Judged): readonly Variable[] {
  const containers = resource.type === task ? containersOf(resource) : undefined;
  const named = (containers?.state === "known" ? containers.value : []).flatMap(({ at, props }) =>
    places(props, "environment[]").flatMap((place) => variable({ ...place, at: `${at}.${place.at}` })),
  );
  const listed = lists[resource.type] === undefined ? [] : places(resource.props, lists[resource.type] ?? "");
  const mapped = (maps[resource.type] ?? []).flatMap((path) => {
    const seen = look(resource.props, path);
    const map = seen.state === "known" && typeof seen.value === "object" ? (seen.value as Props) : {};
    return Object.entries(map).map(([name, value]) => ({ at: `${path}.${name}`, name, value }));
  });
  return [...named, ...listed.flatMap(variable), ...mapped];
}

function variable({ at, look: seen }: Place): readonly Variable[] {
  const props = seen.state === "known" && typeof seen.value === "object" ? (seen.value as Props) : {};
  const kept = ["SECRETS_MANAGER", "PARAMETER_STORE"].includes(String(props["type"]));
  return kept ? [] : [{ at, name: String(props["name"]), value: props["value"] }];
}
