#!/usr/bin/env node
import { audit } from "./audit";
import { cost } from "./cost";
import { report } from "./report";
import { sandbox } from "./sandbox/sandbox";

const HELP = `phi <command>

Commands
  audit     what exists, judged by the policy pack: a state file or a stack
  cost      what the foundation costs a month, counted from a preview
  report    what the policy pack found in a preview or an update: SARIF, JUnit, JSON, Markdown, text
  sandbox   run Pulumi, the program and the policy pack on this machine, without a cloud account

"phi <command> --help" explains each.
`;

/** Folder in which the user typed the command: npm runs scripts in the project's root and names the folder here. */
function typedIn(env: NodeJS.ProcessEnv): string {
  return (env["npm_lifecycle_event"] === "sandbox" ? env["INIT_CWD"] : undefined) ?? process.cwd();
}

/** npm takes the `--` out of `npm run sandbox -- …`; who calls `phi` directly may type it all the same. */
function dropDashes(args: readonly string[]): readonly string[] {
  return args[0] === "--" ? args.slice(1) : args;
}

async function main(command: string | undefined, args: readonly string[]): Promise<number> {
  switch (command) {
    case "sandbox":
      return sandbox(args, process.env, typedIn(process.env));
    case "audit":
      return audit(args);
    case "report":
      return report(args);
    case "cost":
      return cost(args);
    case undefined:
    case "--help":
    case "-h":
      process.stdout.write(HELP);
      return 0;
    default:
      process.stderr.write(`phi has no command ${command}\n\n${HELP}`);
      return 1;
  }
}

main(process.argv[2], dropDashes(process.argv.slice(3))).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
