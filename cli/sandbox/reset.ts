import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { UsageError } from "./drift";
import { type Layout } from "./layout";

/**
 * Removes all that a sandbox made: stacks, state, world and settings. The Pulumi CLI that was built stays.
 * @param ask - puts a question to the user; undefined where nobody can answer
 * @returns lines to print
 * @throws UsageError when it is neither confirmed by --yes nor by the user.
 */
export async function reset(
  layout: Layout,
  args: readonly string[],
  ask: ((question: string) => Promise<string>) | undefined,
): Promise<string[]> {
  if (!args.includes("--yes") && !args.includes("-y")) {
    if (ask === undefined) {
      throw new UsageError("reset removes the sandbox's stacks, state and settings; confirm with: reset --yes");
    }
    const answer = await ask(`Remove the stacks, state and settings of the sandbox in ${layout.dir}? [y/N] `);
    if (!/^y(es)?$/i.test(answer.trim())) {
      return ["Nothing was removed."];
    }
  }
  const { home, state, project, plugins, world, cache } = layout;
  for (const path of [home, state, project, plugins, world, cache, join(layout.dir, "events.json")]) {
    rmSync(path, { recursive: true, force: true });
  }
  return [`The sandbox in ${layout.dir} is empty.`];
}

/** Asks on the terminal. */
export async function askOnTerminal(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
