import { parseArgs } from "node:util";
import { bases } from "./base/bases";
import type { Form } from "./model";

export const HELP = `npm run mutate [-- options]

Weakens a compliant stack one property at a time and judges each weakened stack with the whole policy pack: with every
value known (state), and with what a first preview knows (preview). Exit code 0 when enough is caught in each form.

  --base <name>      the stack to weaken: ${Object.keys(bases).join(" or ")} (default prod)
  --form <form>      preview or state only
  --type <text>      types whose token contains this text only, e.g. rds or s3/bucketPolicy
  --operator <text>  operators whose name contains this text only
  --full             ask every rule each time, instead of those that read what has changed
  --json             every weakening with its verdict, as JSON
`;

export interface Options {
  readonly help: boolean;
  readonly base: string;
  readonly forms: readonly Form[];
  readonly type: string;
  readonly operator: string;
  readonly full: boolean;
  readonly json: boolean;
}

/** @throws Error for an option or a value that does not exist */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      help: { type: "boolean", default: false },
      base: { type: "string", default: "prod" },
      form: { type: "string" },
      type: { type: "string", default: "" },
      operator: { type: "string", default: "" },
      full: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const { form, ...rest } = values;
  if (form !== undefined && form !== "preview" && form !== "state") {
    throw new Error(`--form is preview or state, not ${form}`);
  }
  if (bases[rest.base] === undefined) {
    throw new Error(`--base is ${Object.keys(bases).join(" or ")}, not ${rest.base}`);
  }
  return { ...rest, forms: form === undefined ? ["state", "preview"] : [form] };
}
