import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readText } from "./files";
import { type Layout } from "./layout";
import { isAlive } from "./toolchain/lock";

/**
 * Lifts the locks that killed runs left on stacks: on one machine it can be told that the process is gone, so the next
 * run need not begin with `pulumi cancel`.
 * @returns what the user should hear
 */
export function liftStaleLocks(layout: Layout): string[] {
  const folder = join(layout.state, ".pulumi", "locks");
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const file = join(folder, name);
      const holder = parseHolder(readText(file));
      if (holder === undefined || isAlive({ pid: holder.pid, host: holder.hostname })) {
        return [];
      }
      rmSync(file, { force: true });
      rmSync(`${file}.attrs`, { force: true });
      return [`A run was interrupted (process ${holder.pid} is gone); its lock is lifted.`];
    });
}

/** A lock as the engine's file backend writes it; undefined while it is being written or removed. */
function parseHolder(text: string | undefined): { readonly pid: number; readonly hostname: string } | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as { pid: number; hostname: string });
  } catch {
    return undefined;
  }
}
