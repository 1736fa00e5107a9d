import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A query that is kept beside the data it answers from. */
export interface SavedQuery {
  /** Name of the file without its ending. */
  readonly id: string;
  /** What it answers, and its parameters: the comments at its head. */
  readonly description: string;
  /** Role of the log group that it asks, stated in its head; only queries of Logs Insights have one. */
  readonly group: string | undefined;
  readonly text: string;
}

/** Where the files are, and how their comments begin. */
const KINDS = {
  athena: { ending: ".sql", comment: "-- " },
  logs: { ending: ".txt", comment: "# " },
} as const;

const GROUP = "group: ";

/**
 * The saved queries of a kind, in the order of their names, with what differs from stack to stack filled in.
 *
 * @param values what stands for each `{{name}}`
 * @throws Error when a query names a value that is not given
 */
export function savedQueries(kind: keyof typeof KINDS, values: Readonly<Record<string, string>>): SavedQuery[] {
  const { ending, comment } = KINDS[kind];
  const folder = join(__dirname, "queries", kind);
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  return files.sort().map((file) => {
    const lines = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
    const head = lines.filter((line) => line.startsWith(comment)).map((line) => line.slice(comment.length));
    const body = lines.filter((line) => !line.startsWith(comment)).join("\n");
    return {
      id: file.slice(0, -ending.length),
      description: head.filter((line) => !line.startsWith(GROUP)).join(" "),
      group: head.find((line) => line.startsWith(GROUP))?.slice(GROUP.length),
      text: body.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => filledIn(file, name, values)),
    };
  });
}

function filledIn(file: string, name: string, values: Readonly<Record<string, string>>): string {
  const value = values[name];
  if (value === undefined) {
    throw new Error(`The query ${file} names {{${name}}}, which is not given.`);
  }
  return value;
}
