import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load } from "js-yaml";
import type { RuleConfig } from "../../../policy-pack/judge/config";

const ROOT = resolve(__dirname, "..", "..", "..");

/** A compliant stack that can be weakened: how its program is run, and with which settings. */
export interface Base {
  readonly name: string;
  /** Whether it is our own program, whose settings come as an argument. */
  readonly ours: boolean;
  readonly stack: string;
  /** Module that declares the resources when it is loaded; or, for our own program, one that exports `foundation`. */
  readonly program: string;
  /** Configuration of the stack, keys with their namespace. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Settings of the pack: our own stack sets its account up, so every safeguard of an account is asked for. */
  readonly pack: RuleConfig;
}

/** The stacks that `--base` may name. */
export const bases: Readonly<Record<string, () => Base>> = {
  prod: () => base("prod", ROOT, "infra/foundation.ts", "prod"),
  // No backend holds the stack that this one refers to; without a reference the program takes the same values as text.
  estate: () => base("estate", join(ROOT, "test/engine/programs/estate"), "index.ts", "dev", ["phi:landingStack"]),
};

function base(name: string, folder: string, program: string, stack: string, left: readonly string[] = []): Base {
  const { config = {} } = load(readFileSync(join(folder, `Pulumi.${stack}.yaml`), "utf8")) as Partial<Base>;
  const used = Object.entries(config).filter(([key]) => !left.includes(key));
  const ours = folder === ROOT;
  const pack: RuleConfig = ours ? { presence: "always" } : {};
  return { name, ours, stack, program: join(folder, program), config: Object.fromEntries(used), pack };
}
