import { look, lookString } from "../../judge/look";
import type { StackResource } from "../../judge/resource";
import type { Verdict } from "../../judge/rule";
import { enforcementOf } from "./engines";

/** Judges a database that names no group of its own: it then has the default group of its engine and version. */
export function judgeDatabase(resource: StackResource, at: string, verdict: Verdict): void {
  const named = lookString(resource.props, at);
  const engine = lookString(resource.props, "engine");
  const version = look(resource.props, "engineVersion");
  const known = version.state === "known" ? String(version.value) : "";
  const byDefault = named.state === "absent" || (named.state === "known" && named.value.startsWith("default."));
  if (!byDefault || engine.state !== "known") {
    return;
  }
  const enforcement = enforcementOf(engine.value.toLowerCase() + known);
  if (
    enforcement !== undefined &&
    !enforcement.byDefault &&
    look(resource.props, "replicateSourceDb").state === "absent"
  ) {
    const what = `is not set, and the default group of this engine leaves ${enforcement.parameter} off`;
    verdict.violation({ resource, at, what });
  }
}
