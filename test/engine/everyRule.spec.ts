import { strict as assert } from "node:assert";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rules } from "../../policy-pack/rules";
import { Sandbox, type SandboxResult } from "../support/sandbox";
import { pathWithProvider } from "./everyRule/acceptingProvider";
import { allCases, casesOf } from "./everyRule/allCases";
import { nameOf, STACK, type StackName } from "./everyRule/case";
import { type Finding, findingsOf } from "./findings";
import { program } from "./runs";

const STACKS: readonly StackName[] = ["crowd", "habits"];
const cases = allCases();

/** The settings that cases give to their rules; every rule keeps its level. */
function packConfig(): string {
  const file = join(mkdtempSync(join(tmpdir(), "phi-every-rule-")), "config.json");
  const settings = [...cases].flatMap(([rule, { config }]) => (config === undefined ? [] : [[rule, config]]));
  writeFileSync(file, JSON.stringify(Object.fromEntries(settings)));
  return file;
}

/**
 * The engine reports violations of single resources while it goes through the program, and asks the rules on the whole
 * stack all the same when it has reported some (it leaves them out only where a provider fails). So one preview shows
 * both kinds, and each case is proved by a finding of its own rule on its own resource.
 */
describe("every rule, broken, on the real engine", function () {
  this.timeout(300_000);
  this.slow(60_000);

  const results = new Map<StackName, SandboxResult>();
  const findings = new Map<StackName, readonly Finding[]>();
  before(async () => {
    const env = { PATH: pathWithProvider("aws-native") };
    const sandbox = await Sandbox.create({ programDir: program("everyRule"), env });
    try {
      for (const stack of STACKS) {
        const result = await sandbox.run("preview", "--stack", stack, "--policy-pack-config", packConfig());
        results.set(stack, result);
        findings.set(stack, findingsOf(result));
      }
    } finally {
      sandbox.dispose();
    }
  });

  for (const stack of STACKS) {
    it(`${stack}: the preview stops for the pack alone; the provider accepts every resource`, () => {
      const { code = 0, stdout = "", stderr = "" } = results.get(stack) ?? {};
      assert.notEqual(code, 0);
      const [, diagnostics = ""] = stdout.split("\nDiagnostics:\n");
      const errors = [...diagnostics.matchAll(/^ {4}error: (.*)$/gm)].map(([, error]) => error);
      assert.deepEqual(errors, ["preview failed"], "an argument that the provider refuses is an error of its own");
      assert.match(stdout, /^ {4}❌ phi-policy-pack@v/m, `${stdout.slice(-2000)}\n${stderr}`);
    });
  }

  for (const { control } of rules) {
    const { id, level = "mandatory" } = control;
    const item = cases.get(id);
    if (item === undefined && level !== "mandatory") {
      continue;
    }
    it(`${id}: ${level === "mandatory" ? "stops the preview" : "is told"}`, () => {
      assert.ok(item, `no case in test/engine/everyRule/cases/${id.split("-")[0] ?? ""}.ts breaks ${id}`);
      const { stack = "crowd", told, brokenBy = id } = item;
      const resource = told === STACK ? `phi-${stack}` : nameOf(brokenBy, told);
      const own = (findings.get(stack) ?? []).filter((finding) => finding.rule === id);
      assert.ok(
        own.some((finding) => finding.resource === resource && finding.level === level),
        `no ${level} finding on ${resource}; of this rule there are ${JSON.stringify(own.map(({ lines }) => lines[1]))}`,
      );
    });
  }

  it("breaks rules that exist", () => {
    const known = new Set(rules.map(({ control }) => control.id));
    assert.deepEqual(
      [...cases.keys()].filter((id) => !known.has(id)),
      [],
    );
    assert.equal(
      STACKS.reduce((sum, stack) => sum + casesOf(stack).size, 0),
      cases.size,
    );
  });
});
