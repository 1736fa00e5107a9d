import { workloadEnvironmentForbidCredentials as control } from "../../controls/workloadSafeguards";
import { hasCredential, isCredential } from "../../judge/credentials";
import { look, places, type Place } from "../../judge/look";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { isUnknown, type Props } from "../../judge/sdk";
import { containersOf } from "../ecs/containers";
import { lists, maps, task, texts } from "./holders";

export const workloadEnvironmentForbidCredentials: Rule = {
  control,
  types: [task, ...Object.keys(maps), ...Object.keys(lists), ...Object.keys(texts)],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    for (const { at, name, value } of variablesOf(resource)) {
      if (typeof value === "string" && !isUnknown(value) && isCredential(name, value)) {
        verdict.violation({ resource, at, what: "holds a credential that is written out" });
      }
    }
    for (const path of texts[resource.type] ?? []) {
      const seen = look(resource.props, path);
      const text = seen.state === "known" ? String(seen.value) : "";
      if (hasCredential(text) || hasCredential(Buffer.from(text, "base64").toString("latin1"))) {
        verdict.violation({ resource, at: path, what: "holds a credential that is written out" });
      }
    }
  },
};

interface Variable {
  readonly at: string;
  readonly name: string;
  readonly value: unknown;
}

function variablesOf(resource: Judged): readonly Variable[] {
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
