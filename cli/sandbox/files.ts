import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A file's text, or undefined when there is no such file. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return undefined;
    }
    throw error;
  }
}

let drafts = 0;

/** Writes a file in one step, if its text differs: a reader, or a killed run, meets the old file or the new one. */
export function writeText(file: string, text: string, mode = 0o644): void {
  if (readText(file) === text) {
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${drafts++}.tmp`;
  writeFileSync(draft, text, { mode });
  renameSync(draft, file);
}
