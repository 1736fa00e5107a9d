import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Declared } from "../../../test/support/policyHarness";
import type { Form } from "../model";
import type { Base } from "./bases";

const ROOT = resolve(__dirname, "..", "..", "..");

/** The resources of one compliant stack in both forms; the same resources in the same order. */
export type Recordings = Readonly<Record<Form, readonly Declared[]>>;

/**
 * Runs the program of a base against the stand-in for AWS, once with every value known and once as at a first preview.
 * @throws Error where the program fails, or where the two runs do not declare the same resources
 */
export function recordBase(base: Base): Recordings {
  const folder = mkdtempSync(join(tmpdir(), "phi-mutate-"));
  try {
    const recordings = { state: recordForm(base, false, folder), preview: recordForm(base, true, folder) };
    return aligned(recordings);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function recordForm(base: Base, preview: boolean, folder: string): readonly Declared[] {
  const file = join(folder, `${String(preview)}.json`);
  const script = join(__dirname, "record.ts");
  // Pulumi takes a stack trace of each promise, and mapping those to the source is most of the time that this takes.
  const node = ["--stack-trace-limit=0", "-r", "ts-node/register/transpile-only", script];
  const args = [...node, JSON.stringify(base), String(preview), file];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) {
    throw new Error(`the program of base ${base.name} could not be recorded:\n${stderr}`);
  }
  return JSON.parse(readFileSync(file, "utf8")) as readonly Declared[];
}

/** Registration order differs between runs, and a change has to hit the same resource in both. */
function aligned({ state, preview }: Recordings): Recordings {
  const byName = new Map(preview.map((resource) => [resource.name, resource]));
  const ordered = state.map(({ name }) => {
    const twin = byName.get(name);
    if (twin === undefined) {
      throw new Error(`${name ?? "a resource"} is declared with known values, and not at a first preview`);
    }
    return twin;
  });
  if (byName.size !== state.length) {
    throw new Error("a first preview declares resources that a run with known values does not");
  }
  return { state, preview: ordered };
}
