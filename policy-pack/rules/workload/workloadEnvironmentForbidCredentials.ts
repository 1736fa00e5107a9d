import { workloadEnvironmentForbidCredentials as control } from "../../controls/workloadSafeguards";
import { hasCredential, isCredential, namesAccessKey, namesCredential } from "../../judge/credentials";
import { places } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { isUnknown } from "../../judge/sdk";
import { lists, maps, task, texts } from "./holders";
import { variablesOf } from "./variables";

const holders = [task, ...Object.keys(maps), ...Object.keys(lists)];

/** What makes credentials; whatever comes from it under the name of a credential is one. */
const makers = /^(random:index\/random(Password|String|Id|Bytes):|aws:iam\/accessKey:)/;

export const workloadEnvironmentForbidCredentials: Rule = {
  control,
  types: [...holders, ...Object.keys(texts)],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    for (const { at, name, value } of variablesOf(resource)) {
      if (isUnknown(value) ? namesAccessKey(name) : typeof value === "string" && isCredential(name, value)) {
        verdict.violation({ resource, at, what: "holds a credential that is written out" });
      }
    }
    for (const { at, look: seen } of (texts[resource.type] ?? []).flatMap((path) => places(resource.props, path))) {
      const text = seen.state === "known" ? String(seen.value) : "";
      if (hasCredential(text) || hasCredential(Buffer.from(text, "base64").toString("latin1"))) {
        verdict.violation({ resource, at, what: "holds a credential that is written out" });
      }
    }
  },
  stack: (stack, verdict) => {
    for (const resource of stack.ofType(holders)) {
      for (const { at, name, value } of variablesOf(resource)) {
        const origins = resource.dependenciesOf(at.split(/[.[]/)[0] ?? at);
        const made = origins.some(({ type }) => makers.test(type));
        if (made && isUnknown(value) && namesCredential(name) && !namesAccessKey(name)) {
          verdict.violation({ resource, at, what: "holds a credential that this stack makes" });
        }
      }
    }
  },
};
