import { writeFileSync } from "node:fs";
import { foundation } from "../../infra/foundation";
import { parseSettings } from "../../infra/settings/parse";
import type { Declared } from "../support/policyHarness";
import { record, type Run } from "./recorder";

/** What to record: the whole program of a stack with these settings. */
export interface FoundationRun extends Run {
  readonly config: Readonly<Record<string, unknown>>;
}

/** A process of its own: `node recordFoundation <runs as JSON> <file to write>`. */
async function main([runs = "[]", file = ""]: readonly string[]): Promise<void> {
  const recordings: (readonly Declared[])[] = [];
  for (const run of JSON.parse(runs) as FoundationRun[]) {
    recordings.push(await record(() => foundation(run.stack, parseSettings(run.stack, run.config)), run));
  }
  writeFileSync(file, JSON.stringify(recordings));
}

if (require.main === module) {
  void main(process.argv.slice(2));
}
