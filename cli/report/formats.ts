import { jsonReport } from "./json";
import { junitReport } from "./junit";
import { markdownReport } from "./markdown";
import { type Report } from "./report";
import { sarifReport } from "./sarif";
import { textReport } from "./text";

/** The formats of a report, by the name that `--format` takes. */
export const FORMATS = {
  text: textReport,
  markdown: markdownReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
} as const satisfies Readonly<Record<string, (report: Report) => string>>;

export type Format = keyof typeof FORMATS;

/** A report that somebody asked for. */
export interface Wanted {
  readonly format: Format;
  /** The file to write; undefined for standard output. */
  readonly file: string | undefined;
}

/** A command line that cannot be read; the message says what is allowed. */
export class UsageError extends Error {}

/**
 * Reads the value of `--format`: a name, or `name=file`.
 * @throws UsageError
 */
export function readWanted(value: string): Wanted {
  const [name = "", ...rest] = value.split("=");
  if (!(name in FORMATS)) {
    throw new UsageError(
      `--format ${value}: allowed are ${Object.keys(FORMATS).join(", ")}, each with =<file> or without`,
    );
  }
  const file = rest.join("=");
  return { format: name as Format, file: rest.length === 0 || file === "" ? undefined : file };
}

/**
 * Refuses two reports that would run into each other.
 * @returns what was asked for, or text on standard output
 * @throws UsageError
 */
export function checkWanted(wanted: readonly Wanted[]): readonly Wanted[] {
  const targets = wanted.map(({ file }) => file ?? "standard output");
  const twice = targets.find((target, index) => targets.indexOf(target) !== index);
  if (twice !== undefined) {
    throw new UsageError(`two reports go to ${twice}; write all but one to files, e.g. --format sarif=phi.sarif`);
  }
  return wanted.length === 0 ? [{ format: "text", file: undefined }] : wanted;
}
