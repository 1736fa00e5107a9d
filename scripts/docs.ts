import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { GENERATED, rendered } from "./generated";

/** Writes every generated document anew: `npm run docs`. A test fails when one of them is not up to date. */
const root = resolve(__dirname, "..");

async function main(): Promise<void> {
  for (const document of GENERATED) {
    const path = resolve(root, document.file);
    writeFileSync(path, await rendered(document, existing(path)));
  }
}

function existing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

void main();
