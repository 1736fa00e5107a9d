import { checkWanted, readWanted, UsageError, type Wanted } from "../report/formats";

export interface AuditOptions {
  /** What is judged: an exported state, or a stack of the backend that the user is logged in to. */
  readonly source: { readonly file: string } | { readonly stack: string };
  /** Folder of the pack; undefined for this project's. */
  readonly pack: string | undefined;
  readonly packConfig: string | undefined;
  readonly wanted: readonly Wanted[];
}

const VALUES = ["--file", "--stack", "--policy-pack", "--policy-pack-config", "--format"] as const;

/**
 * Reads the arguments after `phi audit`.
 * @returns undefined when help is asked for
 * @throws UsageError
 */
export function readAuditArguments(argv: readonly string[]): AuditOptions | undefined {
  const values = new Map<string, string>();
  const wanted: Wanted[] = [];
  for (let index = 0; index < argv.length; index++) {
    const [typed = "", ...inline] = (argv[index] ?? "").split("=");
    const name = typed === "-s" ? "--stack" : typed;
    if (name === "--help" || name === "-h") {
      return undefined;
    }
    if (!(VALUES as readonly string[]).includes(name)) {
      throw new UsageError(`phi audit has no option ${argv[index]}; see phi audit --help`);
    }
    const value = inline.length > 0 ? inline.join("=") : argv[++index];
    if (value === undefined || value === "" || value.startsWith("--")) {
      throw new UsageError(`${name} needs a value`);
    }
    if (name === "--format") {
      wanted.push(readWanted(value));
    } else {
      values.set(name, value);
    }
  }
  return {
    source: sourceOf(values.get("--file"), values.get("--stack")),
    pack: values.get("--policy-pack"),
    packConfig: values.get("--policy-pack-config"),
    wanted: checkWanted(wanted),
  };
}

function sourceOf(file: string | undefined, stack: string | undefined): AuditOptions["source"] {
  if (file !== undefined && stack !== undefined) {
    throw new UsageError("--file and --stack cannot go together: an audit judges one state");
  }
  if (file !== undefined) {
    return { file };
  }
  if (stack !== undefined) {
    return { stack };
  }
  throw new UsageError("phi audit needs --file <exported state> or --stack <name>; see phi audit --help");
}
