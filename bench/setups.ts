import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Engine } from "../cli/sandbox/engine";
import { toolchainEnvironment } from "../cli/sandbox/environment";
import { writeProviderLauncher } from "../cli/sandbox/launchers";
import { layoutOf } from "../cli/sandbox/layout";
import { prepareProject } from "../cli/sandbox/project";
import { ensureStack } from "../cli/sandbox/stacks";
import { prepareToolchain } from "../cli/sandbox/toolchain/toolchain";

/** The project. */
export const ROOT = resolve(__dirname, "..");

/** A way to run the same program and pack. */
export interface Setup {
  readonly engine: Engine;
  /** What `--policy-pack` is given; absent where no pack judges. */
  readonly pack?: string;
}

/** The folder that holds everything of a benchmark; the caller removes it. */
export function workFolder(): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), "phi-bench-"));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** This project as it is: the program transpiled, the pack compiled. */
export async function ours(dir: string, stack = "dev"): Promise<Setup> {
  const engine = await engineFor(join(dir, "ours"), ROOT, stack);
  return { engine, pack: engine.packArgument() };
}

/**
 * Pulumi's default: the same sources, with program and pack type-checked by ts-node at each start, as the runner does
 * where the tsconfig says nothing else.
 */
export async function byDefault(dir: string): Promise<Setup> {
  const program = join(dir, "program");
  mkdirSync(program);
  const stackFiles = readdirSync(ROOT).filter((name) => /^Pulumi\..*yaml$/.test(name));
  for (const name of ["infra", "policy-pack", "package.json", ...stackFiles]) {
    cpSync(join(ROOT, name), join(program, name), {
      recursive: true,
      filter: (path) => !/\/(bin|scripts|node_modules)$/.test(path),
    });
  }
  symlinkSync(join(ROOT, "node_modules"), join(program, "node_modules"));
  const checked = readFileSync(join(ROOT, "tsconfig.json"), "utf8")
    .replace('"noCheck": true,', "")
    .replace('"ts-node": { "swc": true },', "");
  writeFileSync(join(program, "tsconfig.json"), checked);
  const pack = join(program, "policy-pack");
  writeFileSync(join(pack, "tsconfig.json"), checked);
  writeFileSync(join(pack, "PulumiPolicy.yaml"), "runtime: nodejs\n");
  const manifest = JSON.parse(readFileSync(join(pack, "package.json"), "utf8")) as object;
  writeFileSync(join(pack, "package.json"), JSON.stringify({ ...manifest, main: "index.ts" }));
  const engine = await engineFor(join(dir, "default"), program);
  return { engine, pack: engine.packArgument(pack) };
}

async function engineFor(dir: string, program: string, stack = "dev"): Promise<Engine> {
  const env = { ...process.env, PHI_SANDBOX_DIR: dir, PHI_SANDBOX_PROGRAM: program };
  const layout = layoutOf(env, ROOT);
  const toolchain = await prepareToolchain({
    root: ROOT,
    dir: layout.toolchain,
    env: toolchainEnvironment(env, layout),
    output: process.stderr,
  });
  writeProviderLauncher(layout);
  prepareProject(layout);
  const engine = new Engine(layout, toolchain, env);
  await ensureStack(engine, stack);
  return engine;
}

/** A pack of one rule that looks at nothing, started like ours. */
export function trivialPack(dir: string): string {
  const folder = join(dir, "trivial-pack");
  mkdirSync(folder);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "trivial", version: "1.0.0", main: "index.js" }));
  writeFileSync(join(folder, "PulumiPolicy.yaml"), "runtime:\n  name: nodejs\n  options:\n    typescript: false\n");
  const code = `const { PolicyPack } = require("@pulumi/policy");
const policies = [{ name: "nothing", description: "Nothing.", validateResource: () => {} }];
new PolicyPack("trivial", { policies });\n`;
  writeFileSync(join(folder, "index.js"), code);
  return folder;
}
