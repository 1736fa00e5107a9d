import { UsageError } from "./drift";
import { type Layout } from "./layout";
import { type Fault, readFaults, writeFaults } from "./world";

const USAGE = `usage: fault                                 list the faults that are set
       fault <type> fail|hang [--times <n>]   creations of this type fail, or never end
       fault --clear                          all is well again`;

/**
 * Sets what goes wrong in the sandbox on purpose, so that failed and interrupted runs can be tried.
 * @returns lines to print
 * @throws UsageError when the command line is not one of the above.
 */
export function fault(layout: Layout, args: readonly string[]): string[] {
  const [first, mode, flag, count, ...rest] = args;
  if (first === undefined) {
    const faults = Object.entries(readFaults(layout.world));
    return faults.length === 0 ? ["No fault is set."] : faults.map(([type, each]) => describe(type, each));
  }
  if (first === "--clear" && args.length === 1) {
    writeFaults(layout.world, {});
    return ["No fault is set any more."];
  }
  if ((mode !== "fail" && mode !== "hang") || rest.length > 0 || (flag !== undefined && flag !== "--times")) {
    throw new UsageError(USAGE);
  }
  const times = flag === undefined ? null : Number(count);
  if (times !== null && !(Number.isInteger(times) && times > 0)) {
    throw new UsageError(`--times takes a whole number above 0, not ${count}`);
  }
  const type = typeToken(first);
  writeFaults(layout.world, { ...readFaults(layout.world), [type]: { mode, times } });
  return [describe(type, { mode, times }), "To end it: npm run sandbox -- fault --clear"];
}

/** The full type token; Pulumi's displays shorten `aws:kms/key:Key` to `aws:kms:Key`. */
export function typeToken(text: string): string {
  const [, provider, module, name] = /^(\w+):(\w+):(\w+)$/.exec(text) ?? [];
  if (provider !== undefined && module !== undefined && name !== undefined) {
    return `${provider}:${module}/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`;
  }
  if (!/^\w+:\w+\/\w+:\w+$/.test(text)) {
    throw new UsageError(`${text} is not a type token such as aws:kms/key:Key`);
  }
  return text;
}

function describe(type: string, { mode, times }: Fault): string {
  const what = mode === "fail" ? "fails" : "never ends";
  return `Creating ${type} ${what}, ${times === null ? "every time" : `${times} more time${times === 1 ? "" : "s"}`}.`;
}
