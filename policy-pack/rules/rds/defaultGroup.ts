import { look, lookString } from "../../judge/look";
import type { StackResource } from "../../judge/resource";
import type { Verdict } from "../../judge/rule";
import { enforcementOf } from "./engines";

/** Where no version is named AWS takes its default one, which for PostgreSQL is past the oldest that forces TLS by itself. */
const newest: Readonly<Record<string, string>> = { postgres: "17" };

/** Judges a database that names no group of its own: it then has the default group of its engine and version. */
export function judgeDatabase(resource: StackResource, at: string, verdict: Verdict): void {
  const named = lookString(resource.props, at);
  const engine = lookString(resource.props, "engine");
  const version = look(resource.props, "engineVersion");
  const byDefault = named.state === "absent" || (named.state === "known" && named.value.startsWith("default."));
  if (!byDefault || engine.state !== "known") {
    return;
  }
  const name = engine.value.toLowerCase();
  const taken =
    version.state === "absent" ? (newest[name] ?? "") : version.state === "known" ? String(version.value) : "";
  const enforcement = enforcementOf(name + taken);
  if (
    enforcement !== undefined &&
    !enforcement.byDefault &&
    look(resource.props, "replicateSourceDb").state === "absent"
  ) {
    const what = `is not set, and the default group of this engine leaves ${enforcement.parameter} off`;
    verdict.violation({ resource, at, what });
  }
}
