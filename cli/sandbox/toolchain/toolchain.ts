import { join } from "node:path";
import { goBuild } from "./goBuild";
import { installer } from "./installer";
import { keptCopy } from "./keptCopy";
import { onPath } from "./onPath";
import { readPins } from "./pins";
import { Progress, type ProgressOutput } from "./progress";
import { findToolchain, type Toolchain } from "./source";

export interface ToolchainOptions {
  /** The project's root folder. */
  readonly root: string;
  /** Where copies are kept. */
  readonly dir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly output: ProgressOutput;
}

/**
 * Finds the Pulumi CLI, or gets it: from PATH, from an earlier run, from Pulumi's installer, from Go modules.
 * @throws ToolchainError when none of them works.
 */
export function prepareToolchain({ root, dir, env, output }: ToolchainOptions): Promise<Toolchain> {
  const pins = readPins(join(root, "cli", "sandbox", "toolchain", "go"));
  const store = { dir, key: pins.key };
  const progress = new Progress(output);
  const sdk = join(root, "node_modules", "@pulumi", "pulumi");
  return findToolchain([
    onPath(env),
    keptCopy(store),
    installer({ env, store, version: pins.version, progress, sdk }),
    goBuild({ env, store, pins, progress }),
  ]);
}
