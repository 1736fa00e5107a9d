/** The profiles that a stack can have, from the smallest to the largest. */
export const PROFILES = ["minimal", "standard", "full"] as const;

export interface CostOptions {
  readonly stack: string;
  /** Profiles to price; undefined for the stack's own. */
  readonly profiles: readonly string[] | undefined;
  readonly format: "text" | "json" | "markdown";
  readonly typicalUse: boolean;
  readonly help: boolean;
}

/** A command line that cannot be read; the message says what is allowed. */
export class CostUsageError extends Error {}

/**
 * Reads the arguments after `phi cost`.
 * @throws CostUsageError
 */
export function readCostArguments(argv: readonly string[]): CostOptions {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (let index = 0; index < argv.length; index++) {
    const [name = "", ...inline] = (argv[index] ?? "").split("=");
    if (["--stack", "-s", "--profile"].includes(name)) {
      const value = inline.length > 0 ? inline.join("=") : argv[++index];
      if (value === undefined || value === "" || value.startsWith("-")) {
        throw new CostUsageError(`${name} needs a value`);
      }
      values.set(name === "-s" ? "--stack" : name, value);
    } else if (["--json", "--markdown", "--typical", "--help", "-h"].includes(name) && inline.length === 0) {
      flags.add(name === "-h" ? "--help" : name);
    } else {
      throw new CostUsageError(`phi cost has no option ${argv[index]}; see phi cost --help`);
    }
  }
  if (flags.has("--json") && flags.has("--markdown")) {
    throw new CostUsageError("--json and --markdown cannot go together");
  }
  const markdown = flags.has("--markdown");
  return {
    stack: values.get("--stack") ?? "dev",
    profiles: profilesOf(values.get("--profile") ?? (markdown ? "all" : undefined)),
    format: flags.has("--json") ? "json" : markdown ? "markdown" : "text",
    typicalUse: flags.has("--typical"),
    help: flags.has("--help"),
  };
}

function profilesOf(name: string | undefined): readonly string[] | undefined {
  if (name === undefined) {
    return undefined;
  }
  if (name === "all") {
    return PROFILES;
  }
  if (!PROFILES.some((profile) => profile === name)) {
    throw new CostUsageError(`--profile ${name}: allowed are ${PROFILES.join(", ")} and all`);
  }
  return [name];
}
