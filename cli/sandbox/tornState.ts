import { copyFileSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readText } from "./files";
import { type Layout } from "./layout";

/**
 * Restores the state of stacks whose file a killed run left half-written, from the copy that the engine makes before it
 * writes. What the copy does not know yet, the stand-in remembers by its URN, so that nothing is made twice.
 *
 * To be called after a lock of a killed run was lifted, when no run writes.
 *
 * @returns what the user should hear
 */
export function restoreTornState(layout: Layout): string[] {
  const folder = join(layout.state, ".pulumi", "stacks");
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return names
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(folder, name))
    .filter((file) => !isWhole(file) && isWhole(`${file}.bak`))
    .map((file) => {
      copyFileSync(`${file}.bak`, file);
      return "A run was interrupted while it wrote its state; the state before its last step is restored.";
    });
}

function isWhole(file: string): boolean {
  try {
    JSON.parse(readText(file) ?? "");
    return true;
  } catch {
    return false;
  }
}
