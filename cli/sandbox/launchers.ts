import { join } from "node:path";
import { load } from "js-yaml";
import { readText, writeText } from "./files";
import { type Layout } from "./layout";

/** Writes `pulumi-resource-aws`, which the engine starts as the AWS provider: the stand-in, not the real one. */
export function writeProviderLauncher(layout: Layout): void {
  const main = join(layout.root, "cli", "bin", "sandbox", "provider", "main.js");
  writeScript(join(layout.plugins, "pulumi-resource-aws"), `exec ${node(layout)} ${quote(main)} "$@"`);
}

/**
 * Writes an executable that starts a policy pack, for language hosts that cannot start its folder.
 * @param pack - absolute folder of the pack
 * @returns the executable's absolute path
 */
export function writePackLauncher(layout: Layout, pack: string): string {
  // The SDK's runner loads a TypeScript compiler first, which a compiled pack has no use for.
  const runner = require.resolve("@pulumi/pulumi/cmd/run-policy-pack", { paths: [pack, layout.root] });
  const start = isCompiled(pack) ? "." : `${quote(runner)} "$1" .`;
  const name = pack.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const file = join(layout.plugins, "packs", name);
  writeScript(file, `cd ${quote(pack)} && exec ${node(layout)} ${start}`);
  return file;
}

/** Whether a pack says that nothing in it is left to compile, as PulumiPolicy.yaml tells the language host. */
function isCompiled(pack: string): boolean {
  const text = readText(join(pack, "PulumiPolicy.yaml"));
  const { runtime } = (text === undefined ? {} : load(text)) as { runtime?: { options?: { typescript?: boolean } } };
  return runtime?.options?.typescript === false;
}

/** Node with what ends a plugin together with the engine that started it. */
function node(layout: Layout): string {
  const hook = join(layout.root, "cli", "bin", "sandbox", "endWithEngine.js");
  // A young generation of 4 MiB instead of 16 keeps these processes small.
  return `${quote(process.execPath)} --max-semi-space-size=4 -r ${quote(hook)}`;
}

function writeScript(file: string, command: string): void {
  writeText(file, `#!/bin/sh\n# Written by cli/sandbox on every run.\n${command}\n`, 0o755);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
