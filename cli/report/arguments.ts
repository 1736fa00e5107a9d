import { checkWanted, readWanted, UsageError, type Wanted } from "./formats";

export interface ReportOptions {
  /** Logs of engine events; `-` is standard input. */
  readonly logs: readonly string[];
  readonly wanted: readonly Wanted[];
  readonly help: boolean;
}

/**
 * Reads the arguments after `phi report`.
 * @throws UsageError
 */
export function readReportArguments(argv: readonly string[]): ReportOptions {
  const logs: string[] = [];
  const wanted: Wanted[] = [];
  let help = false;
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? "";
    const [, inline] = /^--format=(.*)$/.exec(argument) ?? [];
    if (argument === "--format" || inline !== undefined) {
      wanted.push(readWanted(inline ?? argv[++index] ?? ""));
    } else if (argument === "--help" || argument === "-h") {
      help = true;
    } else if (argument.startsWith("-") && argument !== "-") {
      throw new UsageError(`phi report has no option ${argument}; see phi report --help`);
    } else {
      logs.push(argument);
    }
  }
  if (logs.length === 0 && !help) {
    throw new UsageError("phi report needs the event log of a run; see phi report --help");
  }
  return { logs, wanted: checkWanted(wanted), help };
}
