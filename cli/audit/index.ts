import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { writeReports } from "../report";
import { NoEvents, readEvents } from "../report/events";
import { UsageError } from "../report/formats";
import { doubt, type Position, reportOf } from "../report/report";
import { loadPack, type PackInfo } from "../report/rules";
import { layoutOf } from "../sandbox/layout";
import { ToolchainError } from "../sandbox/toolchain/source";
import { type Analysis, analyze, packFolder } from "./analyze";
import { type AuditOptions, readAuditArguments } from "./arguments";
import { HELP } from "./help";
import { positionsIn } from "./positions";

/** What the command needs of the world; tests give their own. */
export interface AuditWorld {
  readonly cwd: string;
  readonly analyze: (options: AuditOptions) => Promise<Analysis>;
  readonly pack: (folder: string | undefined) => PackInfo;
  readonly print: (text: string) => void;
  /** Warnings and errors, apart from what another program may read. */
  readonly say: (line: string) => void;
}

function realWorld(): AuditWorld {
  const cwd = process.cwd();
  return {
    cwd,
    analyze: (options) => analyze(options, process.env, cwd),
    pack: (folder) => loadPack(packFolder(folder, layoutOf(process.env).root, cwd)),
    print: (text) => void process.stdout.write(text),
    say: (line) => void process.stderr.write(`${line}\n`),
  };
}

/**
 * `phi audit`: what exists, judged by the policy pack.
 * @param argv - arguments after `audit`
 * @returns the exit code: 0 without mandatory findings, 1 with one, 2 when nothing could be judged
 */
export async function audit(argv: readonly string[], world: AuditWorld = realWorld()): Promise<number> {
  try {
    const options = readAuditArguments(argv);
    if (options === undefined) {
      world.print(HELP);
      return 0;
    }
    return await judge(options, world);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof NoEvents || error instanceof ToolchainError)) {
      throw error;
    }
    world.say(error.message);
    return 2;
  }
}

async function judge(options: AuditOptions, world: AuditWorld): Promise<number> {
  const { source } = options;
  const positions =
    "file" in source ? positionsIn(readText(resolve(world.cwd, source.file))) : new Map<string, Position>();
  const pack = world.pack(options.pack);
  checkConfiguration(options.packConfig, world.cwd, pack);
  const { code, stdout, stderr } = await world.analyze(options);
  if (stderr.trim() !== "") {
    world.say(stderr.trimEnd());
  }
  if (code === 0 && stdout.trim() === "") {
    // The engine has said on stderr that the state has no resources.
    return 0;
  }
  const subject = "file" in source ? source.file : `stack ${source.stack}`;
  const report = reportOf(subject, readEvents(stdout), pack, positions);
  const problem = doubt(report);
  if (problem !== undefined) {
    throw new UsageError(problem);
  }
  writeReports(report, options.wanted, world.print);
  return report.counts.mandatory > 0 ? 1 : 0;
}

/**
 * Checks the pack's configuration before the engine does: its messages show no values, and it lets misspelt rules pass.
 * @throws UsageError with everything that is wrong
 */
function checkConfiguration(file: string | undefined, cwd: string, pack: PackInfo): void {
  if (file === undefined) {
    return;
  }
  const faults = pack.checkConfiguration(parse(file, readText(resolve(cwd, file))));
  if (faults.length > 0) {
    throw new UsageError([`${file}:`, ...faults].join("\n"));
  }
}

function parse(file: string, text: string): unknown {
  try {
    return text.trim() === "" ? {} : (JSON.parse(text) as unknown);
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${(error as Error).message}`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
