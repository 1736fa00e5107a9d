import { fstatSync } from "node:fs";

/**
 * Loaded ahead of a plugin: the engine holds a pipe to a plugin's standard input for as long as it lives, so a plugin
 * whose engine was killed reads the end of it, and ends too instead of staying behind for good.
 */
const input = fstatSync(0);
if (input.isFIFO() || input.isSocket()) {
  process.stdin.once("end", () => process.exit(0)).resume();
  // Waiting for that must not keep a plugin alive that is done by itself.
  const pipe: { unref?: () => void } = process.stdin;
  pipe.unref?.();
}
