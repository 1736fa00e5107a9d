import { strict as assert } from "node:assert";
import { join } from "node:path";
import { Sandbox, type SandboxResult } from "../support/sandbox";
import { fiveRulesOnly } from "./fiveRules";
import { type Finding, findingsOf } from "./findings";

/** The folder of a small program of these tests. */
export function program(name: string): string {
  return join(__dirname, "programs", name);
}

let violations: Promise<{ result: SandboxResult; findings: readonly Finding[] }> | undefined;

/**
 * The first preview of `programs/violations`. Engine runs are dear: every way of breaking a rule is a resource of this
 * one program, and all specs read the one run.
 */
function previewOfViolations(): NonNullable<typeof violations> {
  violations ??= Sandbox.create({ programDir: program("violations") }).then(async (sandbox) => {
    try {
      const result = await sandbox.preview(...fiveRulesOnly());
      return { result, findings: findingsOf(result) };
    } finally {
      sandbox.dispose();
    }
  });
  return violations;
}

/** Reads the findings of that preview before the tests of a suite; to be called inside `describe`. */
export function findingsOfViolations(): () => readonly Finding[] {
  let findings: readonly Finding[] = [];
  before(async function () {
    this.timeout(120_000);
    const { result, findings: found } = await previewOfViolations();
    assert.notEqual(result.code, 0, result.stdout);
    findings = found;
  });
  return () => findings;
}
