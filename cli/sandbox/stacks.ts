import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Engine } from "./engine";
import { readText } from "./files";
import { type Layout } from "./layout";
import { hasStackFile, projectName } from "./project";

/** The stack that a command means when it names none and none is selected. */
export const DEFAULT_STACK = "dev";

/**
 * Creates the stack that a command works on, when it does not exist yet.
 * @param stack - the stack that the command names, if it names one
 * @returns what the user should hear
 * @throws Error with the engine's message when it cannot be created.
 */
export async function ensureStack(engine: Engine, stack: string | undefined): Promise<string[]> {
  const { layout } = engine;
  if (stack === undefined) {
    return selectedStack(layout) === undefined ? select(engine, DEFAULT_STACK) : [];
  }
  // A name without a stack file may be a slip: the engine says that there is no such stack.
  return exists(layout, stack) || !hasStackFile(layout, stack) ? [] : create(engine, stack, ["--no-select"]);
}

async function select(engine: Engine, stack: string): Promise<string[]> {
  if (!exists(engine.layout, stack)) {
    return create(engine, stack, []);
  }
  await must(engine, ["stack", "select", stack], () => true);
  return [];
}

async function create(engine: Engine, stack: string, flags: readonly string[]): Promise<string[]> {
  // Two runs at once may both come here; what counts is that the stack exists in the end.
  await must(engine, ["stack", "init", stack, ...flags], () => !exists(engine.layout, stack));
  return [`Stack ${stack} created in the sandbox.`];
}

async function must(engine: Engine, args: readonly string[], isFatal: () => boolean): Promise<void> {
  const answer = await engine.ask(args);
  if (answer.code !== 0 && isFatal()) {
    throw new Error(`pulumi ${args.join(" ")} failed:\n${answer.stderr.trim() || answer.stdout.trim()}`);
  }
}

/** Looked up in the backend's files: asking the engine would cost half a second of every command. */
function exists(layout: Layout, stack: string): boolean {
  return existsSync(join(layout.state, ".pulumi", "stacks", projectName(layout), `${stack}.json`));
}

/** The stack that `pulumi stack select` or `init` chose last. */
function selectedStack(layout: Layout): string | undefined {
  const folder = join(layout.home, "workspaces");
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith("-workspace.json")) : [];
  const stacks = files.map((name) => (JSON.parse(readText(join(folder, name)) ?? "{}") as { stack?: string }).stack);
  return stacks.find((stack) => stack !== undefined && stack !== "");
}
