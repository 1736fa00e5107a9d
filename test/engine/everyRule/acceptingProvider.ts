import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { main, type Provider } from "@pulumi/pulumi/provider";

/** Takes every argument of every type, and makes nothing: enough for a preview. */
const accepting: Provider = { version: "1.0.0", check: (_urn, _olds, inputs: unknown) => Promise.resolve({ inputs }) };

/**
 * A PATH on which the engine finds a provider for this package. Types of Cloud Control are judged too, and the sandbox
 * stands in for the AWS provider only.
 * @param name of the package, e.g. `aws-native`
 */
export function pathWithProvider(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "phi-provider-"));
  const node = [process.execPath, "-r", require.resolve("ts-node/register/transpile-only"), __filename];
  const command = node.map((word) => `'${word}'`).join(" ");
  writeFileSync(join(folder, `pulumi-resource-${name}`), `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 });
  return [folder, process.env["PATH"]].join(delimiter);
}

if (require.main === module) {
  void main(accepting, process.argv.slice(2));
}
