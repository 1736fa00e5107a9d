import { type PulumiCommand } from "./arguments";

/** Commands that judge resources, so that the pack is added to them. */
const JUDGING = new Set(["up", "update", "preview", "pre", "watch", "policy analyze"]);

/** Commands that work on a stack, so that it is created on first use. */
const ON_A_STACK = new Set([
  ...["up", "update", "preview", "pre", "watch", "policy analyze", "destroy", "down", "dn", "refresh"],
  ...["import", "cancel", "logs", "config", "state"],
]);

/** The parts of `pulumi stack` that create, choose or remove stacks themselves. */
const MANAGES_STACKS = new Set(["init", "new", "ls", "select", "unselect", "rm"]);

/** Commands whose work lies outside of any sandbox: Pulumi's own service, other projects, real clouds. */
const OUTSIDE = new Set([
  ...["login", "logout", "org", "deployment", "api", "insights", "do", "env", "console", "neo", "new", "convert"],
]);

/** Whether the pack judges what this command does. */
export function judges({ words }: PulumiCommand): boolean {
  return isOneOf(JUDGING, words);
}

/** Whether the command needs a stack to exist. */
export function needsStack({ words }: PulumiCommand): boolean {
  return words[0] === "stack" ? !MANAGES_STACKS.has(words[1] ?? "") : isOneOf(ON_A_STACK, words);
}

/** Whether the command writes settings. */
export function changesSettings({ words }: PulumiCommand): boolean {
  return words[0] === "config" && ["set", "set-all", "rm", "rm-all", "cp", "refresh"].includes(words[1] ?? "");
}

/** Why the sandbox does not pass a command on; undefined when it does. */
export function refusal({ words, args }: PulumiCommand): string | undefined {
  const [word = ""] = words;
  if (OUTSIDE.has(word)) {
    return `\`pulumi ${word}\` reaches beyond a sandbox; run it with your own Pulumi CLI`;
  }
  if (args.some((argument) => /^(-C|--cwd)(=|$)/.test(argument))) {
    return "-C and --cwd would leave the sandbox; to run another program in one, set PHI_SANDBOX_PROGRAM to its folder";
  }
  return undefined;
}

function isOneOf(commands: ReadonlySet<string>, words: readonly string[]): boolean {
  return commands.has(words[0] ?? "") || commands.has(words.slice(0, 2).join(" "));
}
