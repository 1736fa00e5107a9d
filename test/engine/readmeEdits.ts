import { strict as assert } from "node:assert";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A row of the README's table of edits. */
export interface Edit {
  /** What the row calls the safeguard. */
  readonly safeguard: string;
  /** The file to edit, from the project's root. */
  readonly file: string;
  /** What to do, in the README's words. */
  readonly words: string;
}

const ROOT = join(__dirname, "..", "..");
const ROW = /^\| (\S.*?) +\| `([^`]+)`: (.*?) +\|$/;
const FORMS = {
  delete: /^delete the line `([^`]+)`$/,
  change: /^change `([^`]+)` to `([^`]+)`$/,
  return: /^return `([^`]+)`$/,
} as const;

/** The edits that the README tells a reader to try. */
export function readmeEdits(): readonly Edit[] {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const section = readme.split(/^## /m).find((part) => part.startsWith("Break it on purpose")) ?? "";
  return section.split("\n").flatMap((line) => {
    const [, safeguard, file, words] = ROW.exec(line) ?? [];
    return safeguard === undefined || file === undefined || words === undefined ? [] : [{ safeguard, file, words }];
  });
}

/**
 * Does what the README says to a copy of the program, as a reader would.
 *
 * @throws AssertionError where the source has no such text, or more than one
 */
export function applyEdit(programDir: string, { file, words }: Edit): void {
  const path = join(programDir, file);
  const source = readFileSync(path, "utf8");
  writeFileSync(path, edited(source, file, words));
}

function edited(source: string, file: string, words: string): string {
  const [, line] = FORMS.delete.exec(words) ?? [];
  if (line !== undefined) {
    const lines = source.split("\n");
    const at = lines.findIndex((each) => each.trim() === line);
    once(lines.filter((each) => each.trim() === line).length, file, line);
    return lines.toSpliced(at, 1).join("\n");
  }
  const [, old, value] = FORMS.change.exec(words) ?? [];
  if (old !== undefined && value !== undefined) {
    once(source.split(old).length - 1, file, old);
    // `key: old` to `new`: the row names the new value alone.
    return source.replace(old, () => old.replace(/: [^:]+$/, `: ${value}`));
  }
  const [, result] = FORMS.return.exec(words) ?? [];
  assert.ok(result, `the README's edit of ${file} is in no form that a test can follow: ${words}`);
  assert.match(source, /^ *return .+;$/m, `${file} returns nothing`);
  return source.replaceAll(/^( *)return .+;$/gm, (_, indent: string) => `${indent}return ${result};`);
}

function once(times: number, file: string, text: string): void {
  assert.equal(times, 1, `README.md says to edit \`${text}\` in ${file}, which has it ${times} times`);
}
