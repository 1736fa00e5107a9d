import { isAbsolute, resolve } from "node:path";

/** What the sandbox needs to know of a command line that it passes on. */
export interface PulumiCommand {
  /** The command's words, such as `["stack", "export"]`. */
  readonly words: readonly string[];
  /** The stack that `--stack` names. */
  readonly stack: string | undefined;
  /** Whether the user chose the packs, with `--policy-pack`. */
  readonly choosesPack: boolean;
  readonly help: boolean;
  /** All arguments, with the paths in them made absolute. */
  readonly args: readonly string[];
}

/** Flags whose value is a path that the user means from the folder in which the command is typed. */
const PATH_FLAGS = new Set([
  "--policy-pack",
  "--policy-pack-config",
  "--config-file",
  "--file",
  "--plan",
  "--save-plan",
  "--out",
  "--import-file",
  "--event-log",
]);

/** Further flags with a value of their own, so that the value is not taken for a word of the command. */
const VALUE_FLAGS = new Set(["--stack", "-s", "--color", "--message", "-m", "--parallel", "-p", "--config", "-c"]);
const MORE_VALUE_FLAGS = new Set(["--target", "-t", "--replace", "--exclude", "--target-replace", "--verbose", "-v"]);

/** Reads a Pulumi command line as typed in a folder. */
export function readArguments(typed: readonly string[], cwd: string): PulumiCommand {
  const args: string[] = [];
  const words: string[] = [];
  let stack: string | undefined;
  let choosesPack = false;
  let flag: string | undefined;
  for (const [index, argument] of typed.entries()) {
    if (argument === "--") {
      args.push(...typed.slice(index));
      break;
    }
    const [name, inline] = flag === undefined ? splitFlag(argument) : [flag, argument];
    choosesPack ||= name === "--policy-pack";
    if (inline === undefined) {
      args.push(argument);
      if (PATH_FLAGS.has(name) || VALUE_FLAGS.has(name) || MORE_VALUE_FLAGS.has(name)) {
        flag = name;
      } else if (!argument.startsWith("-")) {
        words.push(argument);
      }
      continue;
    }
    const value = PATH_FLAGS.has(name) && !isAbsolute(inline) ? resolve(cwd, inline) : inline;
    stack = name === "--stack" || name === "-s" ? value : stack;
    args.push(flag === undefined ? `${name}=${value}` : value);
    flag = undefined;
  }
  const help = typed.includes("--help") || typed.includes("-h");
  return { words, stack, choosesPack, help, args };
}

function splitFlag(argument: string): [string, string | undefined] {
  const at = argument.indexOf("=");
  return argument.startsWith("-") && at > 0 ? [argument.slice(0, at), argument.slice(at + 1)] : [argument, undefined];
}
