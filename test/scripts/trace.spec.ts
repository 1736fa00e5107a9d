import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { idsInTitles, type Requirement, traceReport, traceRequirements } from "../../scripts/traceRequirements";

const ROOT = resolve(__dirname, "..", "..");
const LIST = JSON.parse(readFileSync(join(ROOT, "docs", "requirements.json"), "utf8")) as Requirement[];

// Put together, so that this spec itself names no requirement that it does not test.
const [FIRST, SECOND, THIRD] = ["91", "92", "93"].map((line) => `R-999-${line}`) as [string, string, string];
const line = (id: string, more: Partial<Requirement> = {}): Requirement => ({
  id,
  kind: ["I"],
  text: "It holds",
  ...more,
});

function trace(requirements: readonly Requirement[], specs: Record<string, string> = {}) {
  return traceRequirements(requirements, {
    exists: (path) => path === "infra/there.ts",
    specs: new Map(Object.entries(specs)),
  });
}

describe("scripts/traceRequirements", () => {
  it("finds ids in titles of tests, of groups and of cases in a table, in quotes and in templates, and nowhere else", () => {
    const spec = [
      `describe("area (${FIRST})", () => {`,
      `  it(\`\${stack}: it's so (${SECOND}, ${FIRST})\`, () => {});`,
      `  // it is not tested that (${THIRD})`,
      `  const text = "${THIRD}";`,
    ].join("\n");
    assert.deepEqual(idsInTitles(spec), [FIRST, SECOND]);
    assert.deepEqual(idsInTitles(`it(\n  "a long title (${THIRD})",`), [THIRD]);
    assert.deepEqual(idsInTitles(`const CASES = [\n  ["a case (${THIRD})", 1],\n  [1, "${FIRST}"],\n];`), [THIRD]);
  });

  it("a line of infrastructure needs a file that exists and a test that names it", () => {
    const artefact = "infra/there.ts";
    const spec = { "test/there.spec.ts": `it("works (${FIRST})", () => {});` };
    const missing = (requirement: Requirement, specs = {}): readonly string[] =>
      trace([requirement], specs)[0]?.missing ?? [];
    assert.deepEqual(missing(line(FIRST, { artefact }), spec), []);
    assert.deepEqual(missing(line(FIRST, { artefact })), ["test"]);
    assert.deepEqual(missing(line(FIRST, { artefact: "infra/gone.ts" }), spec), ["artefact"]);
    assert.deepEqual(missing(line(FIRST)), ["artefact", "test"]);
    assert.deepEqual(missing(line(FIRST, { kind: ["I", "A"] })), ["artefact", "test"]);
  });

  it("a line that asks for the same as another is answered by the other's tests", () => {
    const spec = { "test/there.spec.ts": `it("works (${SECOND})", () => {});` };
    const [found] = trace([line(FIRST, { artefact: "infra/there.ts", sameAs: [SECOND] })], spec);
    assert.deepEqual(found?.tests, ["test/there.spec.ts"]);
    assert.deepEqual(found?.missing, []);
  });

  it("other lines may come later, and the report says so", () => {
    const traces = trace([line(FIRST, { kind: ["P"], later: "a runbook" })]);
    assert.deepEqual(traces[0]?.missing, []);
    assert.equal(
      traceReport(traces),
      `${FIRST} [P] It holds\n  artefact  later: a runbook\n  tests     none\n\n` +
        "1 requirements: 0 without an answer, 1 to come later.\n",
    );
  });

  it("the report names what is missing", () => {
    assert.match(traceReport(trace([line(FIRST)])), /\n {2}MISSING {3}artefact, test\n\n1 requirements: 1 without/);
  });
});

describe("docs/requirements.json", () => {
  it("lists 185 lines of five documents, each once, with files that exist or a word on what comes later", () => {
    assert.equal(LIST.length, 185);
    assert.equal(new Set(LIST.map(({ id }) => id)).size, 185);
    assert.deepEqual([...new Set(LIST.map(({ id }) => id.slice(0, 5)))].sort(), [
      "R-000",
      "R-001",
      "R-002",
      "R-003",
      "R-004",
    ]);
    for (const { id, kind, text, artefact, sameAs = [], later } of LIST) {
      assert.ok(kind.length > 0 && text.length > 3, id);
      assert.ok((artefact === undefined) !== (later === undefined), `${id}: an artefact, or what comes later`);
      assert.ok(artefact === undefined || existsSync(join(ROOT, artefact)), `${id}: ${artefact} is not there`);
      assert.ok(!(kind.includes("I") && later !== undefined), `${id}: infrastructure is here, not later`);
      sameAs.forEach((other) =>
        assert.ok(
          LIST.some((each) => each.id === other),
          `${id}: no line ${other}`,
        ),
      );
    }
  });
});

describe("npm run trace", () => {
  it("ends with 0: every line that infrastructure has to meet has an artefact and a test", () => {
    const node = ["-r", "ts-node/register/transpile-only", join("scripts", "trace.ts")];
    const { status, stdout, stderr } = spawnSync(process.execPath, node, { cwd: ROOT, encoding: "utf8" });
    const missing = stdout.split("\n").filter((each) => each.startsWith("  MISSING"));
    assert.deepEqual([status, missing, stderr], [0, [], ""]);
    assert.match(stdout, /\n185 requirements: 0 without an answer, \d+ to come later\.\n$/);
  });
});
