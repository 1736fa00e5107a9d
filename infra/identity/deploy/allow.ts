import { type Statement } from "../../policies/statement";

/** A statement that allows these actions on these resources. */
export function allow(Sid: string, Action: readonly string[], Resource: string | readonly string[]): Statement {
  return { Sid, Effect: "Allow", Action, Resource };
}
