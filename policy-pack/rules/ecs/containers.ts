import { countUnknown, look, places, type Look } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import { isUnknown, type Props } from "../../judge/sdk";

export const taskTypes = ["aws:ecs/taskDefinition:TaskDefinition"];

/** One container of a task definition, with its place. */
export interface Container {
  readonly at: string;
  readonly props: Props;
}

/** The containers that a task definition states as JSON text; unknown when any part of the text is. */
export function containersOf(resource: Judged): Look<readonly Container[]> {
  const at = "containerDefinitions";
  const seen = look(resource.props, at);
  if (seen.state !== "known") {
    return seen;
  }
  if (isUnknown(seen.value) || countUnknown(seen.value) > 0) {
    return { state: "unknown" };
  }
  const list = places({ [at]: parsed(seen.value) }, `${at}[]`);
  return {
    state: "known",
    value: list.flatMap((place) =>
      place.look.state === "known" && typeof place.look.value === "object"
        ? [{ at: place.at, props: place.look.value as Props }]
        : [],
    ),
  };
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string") {
    return value;
  }
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}
