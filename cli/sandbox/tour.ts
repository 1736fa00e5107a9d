import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { type Engine } from "./engine";
import { readText } from "./files";
import { report } from "./report";
import { DEFAULT_STACK, ensureStack } from "./stacks";
import { countByArea, describeOutputs, type ExportedState, readVerdicts } from "./summary";

/** Previews the default stack with the pack, brings it up, and says what came of it. Returns the engine's exit code. */
export async function tour(engine: Engine, print: (line: string) => void): Promise<number> {
  const { layout, toolchain } = engine;
  print(`Pulumi ${toolchain.version}, ${toolchain.origin}`);
  (await ensureStack(engine, DEFAULT_STACK)).forEach(print);
  print(`Stack ${DEFAULT_STACK}: previewed, judged by policy-pack, then brought up`);
  const eventLog = join(layout.dir, "events.json");
  rmSync(eventLog, { force: true });
  const pack = engine.packArgument();
  const args = ["up", "--stack", DEFAULT_STACK, "--yes", "--policy-pack", pack, "--event-log", eventLog];
  // The engine's event log, from which the verdicts are counted, is one of its flags for debugging.
  const code = await engine.run(args, isTerminal(), { PULUMI_DEBUG_COMMANDS: "true" });
  if (code !== 0) {
    print(`Pulumi ended with exit code ${code}: its messages above say why. The next run goes on from here.`);
    return code;
  }
  const answer = await engine.ask(["stack", "export", "--stack", DEFAULT_STACK]);
  if (answer.code !== 0) {
    print(answer.stderr);
    return answer.code;
  }
  const state = JSON.parse(answer.stdout) as ExportedState;
  const fromRoot = relative(layout.root, layout.state);
  report({
    areas: countByArea(state),
    verdicts: readVerdicts(readText(eventLog) ?? ""),
    outputs: describeOutputs(state),
    stateFolder: fromRoot.startsWith("..") ? layout.state : fromRoot,
  }).forEach(print);
  return 0;
}

/** Whether somebody can be asked. */
export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}
