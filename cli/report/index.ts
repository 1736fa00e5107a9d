import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layoutOf } from "../sandbox/layout";
import { readReportArguments } from "./arguments";
import { NoEvents, readEvents } from "./events";
import { FORMATS, UsageError, type Wanted } from "./formats";
import { HELP } from "./help";
import { doubt, type Report, reportOf } from "./report";
import { loadPack, type PackInfo } from "./rules";

/** What the command needs of the world; tests give their own. */
export interface ReportWorld {
  readonly pack: () => PackInfo;
  readonly print: (text: string) => void;
  /** Errors, apart from what another program may read. */
  readonly say: (line: string) => void;
}

function realWorld(): ReportWorld {
  return {
    pack: () => loadPack(join(layoutOf(process.env).root, "policy-pack")),
    print: (text) => void process.stdout.write(text),
    say: (line) => void process.stderr.write(`${line}\n`),
  };
}

/**
 * `phi report`: the findings of a run, from the engine's event log.
 * @param argv - arguments after `report`
 * @returns the exit code: 0 with a report that proves something, 1 otherwise
 */
export function report(argv: readonly string[], world: ReportWorld = realWorld()): number {
  try {
    const options = readReportArguments(argv);
    if (options.help) {
      world.print(HELP);
      return 0;
    }
    const made = reportOf(options.logs.join(", "), readEvents(options.logs.map(readLog).join("\n")), world.pack());
    writeReports(made, options.wanted, world.print);
    const problem = doubt(made);
    if (problem !== undefined) {
      world.say(problem);
    }
    return problem === undefined ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof NoEvents)) {
      throw error;
    }
    world.say(error.message);
    return 1;
  }
}

/** Writes each report that somebody asked for. */
export function writeReports(made: Report, wanted: readonly Wanted[], print: (text: string) => void): void {
  for (const { format, file } of wanted) {
    const text = FORMATS[format](made);
    if (file === undefined) {
      print(text);
    } else {
      writeFileSync(file, text);
    }
  }
}

function readLog(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
