import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dump, load } from "js-yaml";
import { rules } from "../../policy-pack/rules";
import { Sandbox, type SandboxOptions } from "../support/sandbox";

/** Settings of a stack that holds patient data: what holds data or keys is then protected, and told by it. */
export const HOLDS_PHI = { holdsPhi: true, baaAccepted: true } as const;

/** Settings of the stack that `foundationUp` brings up; the rotation function is what the example's password needs. */
export const SETTINGS = { ...HOLDS_PHI, rotationFunctionVersion: "1.1.537", profile: "minimal" } as const;

let up: Promise<Sandbox> | undefined;

/**
 * Stack `dev`, holding patient data, profile minimal, after its first `up`. Engine runs are dear: the specs that start from
 * a stack that is up share this one, and work on copies of it.
 */
export function foundationUp(): Promise<Sandbox> {
  up ??= Sandbox.create({ settings: SETTINGS }).then(async (sandbox) => {
    process.once("exit", () => sandbox.dispose());
    const { code, stdout, stderr } = await sandbox.up("--skip-preview", ...unjudged());
    assert.equal(code, 0, stdout + stderr);
    return sandbox;
  });
  return up;
}

/**
 * A copy of a sandbox with its stacks and everything that exists in it. Another program may run in the copy: it then meets
 * what the first one left.
 */
export async function copyOf(source: Sandbox, options: SandboxOptions = {}): Promise<Sandbox> {
  const copy = await Sandbox.create(options);
  for (const folder of ["state", "world"] as const) {
    cpSync(source.layout[folder], copy.layout[folder], { recursive: true });
  }
  if (copy.stack === source.stack) {
    keepSalt(source, copy);
  }
  return copy;
}

/** Secrets in a state are encrypted with a salt that stands in the stack's file. */
function keepSalt(source: Sandbox, copy: Sandbox): void {
  const [from, to] = [source, copy].map(({ layout, stack }) => join(layout.project, `Pulumi.${stack}.yaml`));
  const { encryptionsalt } = load(readFileSync(String(from), "utf8")) as { encryptionsalt?: string };
  const file = load(readFileSync(String(to), "utf8")) as object;
  writeFileSync(String(to), dump({ ...file, ...(encryptionsalt === undefined ? {} : { encryptionsalt }) }));
}

let silence: string | undefined;

/** Flags with which no rule judges, for runs whose program is judged elsewhere. */
export function unjudged(): string[] {
  if (silence === undefined) {
    const folder = mkdtempSync(join(tmpdir(), "phi-pack-config-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    silence = join(folder, "config.json");
    writeFileSync(silence, JSON.stringify(Object.fromEntries(rules.map(({ control }) => [control.id, "disabled"]))));
  }
  return ["--policy-pack-config", silence];
}
