import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Provider } from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type * as foundationModule from "../../../infra/foundation";
import { parseSettings } from "../../../infra/settings/parse";
import { record } from "../../../test/engine/recorder";
import type { Declared } from "../../../test/support/policyHarness";
import type { Base } from "./bases";

const load = createRequire(__filename);
const DEFAULT_PROVIDER = "default";

/** A process of its own, since a recording takes the runtime over: `node record <base> <preview> <file to write>`. */
async function main([base = "{}", preview = "", file = ""]: readonly string[]): Promise<void> {
  const { ours, stack, program, config } = JSON.parse(base) as Base;
  const run = { stack, preview: preview === "true" };
  if (ours) {
    const { foundation } = load(program) as typeof foundationModule;
    const resources = await record(() => foundation(stack, parseSettings(stack, settings(config, "phi"))), run);
    writeFileSync(file, JSON.stringify(resources));
    return;
  }
  // The engine makes a provider for what names none from the stack's configuration; no engine runs here.
  const provider = settings(config, "aws");
  const configured = Object.entries(config).map(([key, value]) => [key, text(value)]);
  const resources = await record(() => {
    pulumi.runtime.setAllConfig(Object.fromEntries(configured) as Record<string, string>);
    // The stand-in knows no account before its provider is registered.
    new Provider(DEFAULT_PROVIDER, provider).urn.apply(() => void load(program));
  }, run);
  const made = resources.find(({ type, name }) => type === "pulumi:providers:aws" && name?.endsWith(DEFAULT_PROVIDER));
  const provided = resources.map((item): Declared =>
    Object.keys(item.provider ?? {}).length === 0 && item !== made ? { ...item, provider: made?.props ?? {} } : item,
  );
  writeFileSync(file, JSON.stringify(provided));
}

function settings(config: Base["config"], namespace: string): Record<string, unknown> {
  const own = Object.entries(config).filter(([key]) => key.startsWith(`${namespace}:`));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(namespace.length + 1), value]));
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

if (require.main === module) {
  void main(process.argv.slice(2));
}
