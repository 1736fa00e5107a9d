import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Requirement, traceReport, traceRequirements } from "./traceRequirements";

/**
 * `npm run trace`: the artefact and the tests that answer each requirement. Ends with 1 when a line that infrastructure has to
 * meet has no artefact or no test.
 */
const ROOT = resolve(__dirname, "..");

function specsIn(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".spec.ts"))
    .sort()
    .map((file) => [relative(ROOT, join(folder, file)), readFileSync(join(folder, file), "utf8")]);
}

const requirements = JSON.parse(readFileSync(join(ROOT, "docs", "requirements.json"), "utf8")) as Requirement[];
const traces = traceRequirements(requirements, {
  exists: (path) => existsSync(join(ROOT, path)),
  specs: new Map(specsIn(join(ROOT, "test"))),
});
process.stdout.write(traceReport(traces));
process.exitCode = traces.some(({ missing }) => missing.length > 0) ? 1 : 0;
