import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dump, load } from "js-yaml";
import { rules } from "../../policy-pack/rules";
import { COMPLIANCE, FRONT_DOORS, PACK_SETTINGS } from "../support/everyOption";
import { Sandbox, type SandboxOptions } from "../support/sandbox";

/** Settings of a stack that holds patient data: what holds data or keys is then protected, and told by it. */
export const HOLDS_PHI = { holdsPhi: true, baaAccepted: true } as const;

/** Settings of the stack that `foundationUp` brings up; the rotation function is what the example's password needs. */
export const SETTINGS = { ...HOLDS_PHI, rotationFunctionVersion: "1.1.537", profile: "minimal" } as const;

/** Settings of the stack that `everythingUp` brings up. */
export const EVERYTHING = { ...SETTINGS, ...FRONT_DOORS, ...COMPLIANCE } as const;

let minimal: Promise<Sandbox> | undefined;
let standard: Promise<Sandbox> | undefined;
let everything: Promise<Sandbox> | undefined;

/**
 * Stack `dev`, holding patient data, profile minimal, after its first `up`. Engine runs are dear: the specs that start from
 * a stack that is up share this one, and work on copies of it.
 */
export function foundationUp(): Promise<Sandbox> {
  minimal ??= Sandbox.create({ settings: SETTINGS }).then(broughtUp);
  return minimal;
}

/** The same stack after it was switched to profile standard. */
export function standardUp(): Promise<Sandbox> {
  standard ??= switched(foundationUp(), { ...SETTINGS, profile: "standard" });
  return standard;
}

/** The same stack after it was switched on to profile full, with every option. */
export function everythingUp(): Promise<Sandbox> {
  everything ??= switched(standardUp(), EVERYTHING);
  return everything;
}

async function switched(from: Promise<Sandbox>, settings: SandboxOptions["settings"] & object): Promise<Sandbox> {
  return broughtUp(await copyOf(await from, { settings }));
}

async function broughtUp(sandbox: Sandbox): Promise<Sandbox> {
  process.once("exit", () => sandbox.dispose());
  const { code, stdout, stderr } = await sandbox.up("--skip-preview", ...unjudged());
  assert.equal(code, 0, stdout + stderr);
  return sandbox;
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

let silence: string[] | undefined;

/** Flags with which no rule judges, for runs whose program is judged elsewhere. */
export function unjudged(): string[] {
  silence ??= packConfig(Object.fromEntries(rules.map(({ control }) => [control.id, "disabled"])));
  return silence;
}

/** Flags with which the pack knows the partner that the settings of `everythingUp` name, and judges by every rule. */
export const judged = (): string[] => packConfig(PACK_SETTINGS);

function packConfig(config: object): string[] {
  const folder = mkdtempSync(join(tmpdir(), "phi-pack-config-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "config.json");
  writeFileSync(file, JSON.stringify(config));
  return ["--policy-pack-config", file];
}
