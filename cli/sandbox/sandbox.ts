import { existsSync } from "node:fs";
import { join } from "node:path";
import { type PulumiCommand, readArguments } from "./arguments";
import { changesSettings, judges, needsStack, refusal } from "./commands";
import { drift, UsageError } from "./drift";
import { beforeDashes, Engine } from "./engine";
import { toolchainEnvironment } from "./environment";
import { fault } from "./fault";
import { HELP } from "./help";
import { writeProviderLauncher } from "./launchers";
import { layoutOf, type Layout } from "./layout";
import { prepareProject } from "./project";
import { askOnTerminal, reset } from "./reset";
import { ensureStack } from "./stacks";
import { liftStaleLocks } from "./staleLocks";
import { ToolchainError } from "./toolchain/source";
import { restoreTornState } from "./tornState";
import { prepareToolchain } from "./toolchain/toolchain";
import { isTerminal, tour } from "./tour";

const BANNER =
  "SANDBOX, NOT AWS: Pulumi's real engine against a stand-in on this machine. Nothing is created in any account.";

/**
 * `phi sandbox`: everything behind `npm run sandbox`.
 * @param typed - arguments after `sandbox`
 * @param cwd - folder in which they were typed: paths in them count from there
 * @returns the exit code: the engine's own, or 1 when the sandbox could not run it
 */
export async function sandbox(typed: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<number> {
  if (typed[0] === "--help" || typed[0] === "-h") {
    process.stdout.write(HELP);
    return 0;
  }
  // What a command prints may be read by another program, so the sandbox speaks on stderr, except on its tour.
  const stream = typed.length === 0 ? process.stdout : process.stderr;
  const print = (line: string): void => void stream.write(`${line}\n`);
  print(BANNER);
  try {
    return await dispatch(typed, env, cwd, print);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ToolchainError)) {
      throw error;
    }
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    print(BANNER);
  }
}

async function dispatch(
  typed: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
  print: (line: string) => void,
): Promise<number> {
  if (process.platform === "win32") {
    throw new UsageError(
      "The sandbox runs on Linux and macOS; on Windows, run it in WSL: https://learn.microsoft.com/windows/wsl",
    );
  }
  const layout = layoutOf(env);
  const [word, ...rest] = typed;
  const own = await ownCommand(layout, word, rest);
  if (own !== undefined) {
    process.stdout.write(own.map((line) => `${line}\n`).join(""));
    return 0;
  }
  const command = readArguments(typed, cwd);
  const reason = refusal(command);
  if (reason !== undefined) {
    throw new UsageError(reason);
  }
  // Before the engine starts for the first time, be it to tell its version.
  const taken = prepareProject(layout);
  const toolchain = await prepareToolchain({
    root: layout.root,
    dir: layout.toolchain,
    env: toolchainEnvironment(env, layout),
    output: process.stderr,
  });
  writeProviderLauncher(layout);
  const lifted = liftStaleLocks(layout);
  const restored = lifted.length > 0 ? restoreTornState(layout) : [];
  [...taken, ...lifted, ...restored].forEach(print);
  const engine = new Engine(layout, toolchain, env);
  return typed.length === 0 ? tour(engine, print) : passOn(engine, command, print);
}

function ownCommand(layout: Layout, word: string | undefined, rest: readonly string[]): Promise<string[]> | undefined {
  switch (word) {
    case "drift":
      return Promise.resolve(drift(layout, rest));
    case "fault":
      return Promise.resolve(fault(layout, rest));
    case "reset":
      return reset(layout, rest, isTerminal() ? askOnTerminal : undefined);
    default:
      return undefined;
  }
}

async function passOn(engine: Engine, command: PulumiCommand, print: (line: string) => void): Promise<number> {
  if (needsStack(command) && !command.help) {
    (await ensureStack(engine, command.stack)).forEach(print);
  }
  if (changesSettings(command)) {
    print(
      `Settings are changed in the sandbox's own copy, ${engine.layout.project}; your Pulumi.*.yaml stay as they are.`,
    );
  }
  return engine.run(withPack(engine, command), isTerminal());
}

/** Adds the project's pack where the user chose none, and makes a chosen one startable. */
function withPack(engine: Engine, command: PulumiCommand): string[] {
  if (judges(command) && !command.choosesPack && !command.help) {
    return beforeDashes(command.args, ["--policy-pack", engine.packArgument()]);
  }
  return command.args.map((argument, index) => {
    const [, inline] = /^--policy-pack=(.*)$/.exec(argument) ?? [];
    if (inline !== undefined) {
      return `--policy-pack=${packOf(engine, inline)}`;
    }
    return command.args[index - 1] === "--policy-pack" ? packOf(engine, argument) : argument;
  });
}

/** A folder of a pack becomes what the language host can start; an executable is one already. */
function packOf(engine: Engine, path: string): string {
  return existsSync(join(path, "PulumiPolicy.yaml")) ? engine.packArgument(path) : path;
}
