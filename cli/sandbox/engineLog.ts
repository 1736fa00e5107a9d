import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeText } from "./files";
import { type Layout } from "./layout";

const REASON = `The engine keeps no log of its own in a sandbox: a file stands where its folder would be.
To see what it does: npm run sandbox -- preview --logtostderr -v=9
`;

/**
 * Keeps the engine from writing a log of each run. Newer releases always do, with every property of every resource, for a
 * support case: every resource waits for it, and what `phi audit` reads of a real stack should not stay behind either.
 * There is no setting for it; an engine that cannot make its folder goes on without.
 */
export function withoutEngineLog(layout: Layout): void {
  const logs = join(layout.home, "logs");
  if (statSync(logs, { throwIfNoEntry: false })?.isDirectory() === true) {
    rmSync(logs, { recursive: true, force: true });
  }
  writeText(logs, REASON);
}
