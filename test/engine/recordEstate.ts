import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Provider } from "@pulumi/aws";
import type { Declared } from "../support/policyHarness";
import { record, type Run } from "./recorder";

const load = createRequire(__filename);
const PROGRAM = join(__dirname, "programs", "estate");

/** What the engine's default provider is given by the estate's stack file. */
const DEFAULT_PROVIDER = { region: "us-east-1", allowedAccountIds: ["111122223333"] };

/**
 * Runs the wide estate of `programs/estate` and returns its resources as the engine would hand them to the pack, in the
 * structure of `recordFoundation`. It takes over the process's runtime, so it belongs in a process of its own.
 */
export async function recordEstate(run: Run): Promise<readonly Declared[]> {
  const recorded = await record(() => {
    forgetEstate();
    // The engine configures the provider before anything asks for a resource; here the program waits for it.
    new Provider("default", DEFAULT_PROVIDER).urn.apply(() => load(join(PROGRAM, "estate")));
  }, run);
  const provider = recorded.find(({ type }) => type === "pulumi:providers:aws")?.props ?? {};
  return recorded.map((resource) => (isEmpty(resource.provider) ? { ...resource, provider } : resource));
}

/** The program declares as it loads: for a second run its modules have to load again. */
function forgetEstate(): void {
  for (const file of Object.keys(load.cache).filter((name) => name.startsWith(PROGRAM))) {
    delete load.cache[file];
  }
}

function isEmpty(provider: Declared["provider"]): boolean {
  return provider === undefined || Object.keys(provider).length === 0;
}

/** A process of its own: `node recordEstate <runs as JSON> <file to write>`. */
async function main([runs = "[]", file = ""]: readonly string[]): Promise<void> {
  const recordings: (readonly Declared[])[] = [];
  for (const run of JSON.parse(runs) as Run[]) {
    recordings.push(await recordEstate(run));
  }
  writeFileSync(file, JSON.stringify(recordings));
}

if (require.main === module) {
  void main(process.argv.slice(2));
}
