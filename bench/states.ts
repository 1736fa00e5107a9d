import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Engine } from "../cli/sandbox/engine";
import { writePackLauncher } from "../cli/sandbox/launchers";
import { copiesOf, type State } from "./copies";
import { type Goal } from "./goals";
import { inTurns, measure, median } from "./measure";
import { ours, ROOT, trivialPack } from "./setups";

const SIZES = [1_000, 10_000] as const;

/**
 * Judges existing states of 1,000 and 10,000 resources, copies of stack prod, by `pulumi policy analyze`: with the pack
 * and with a pack of one rule that looks at nothing. Then the start of both packs.
 */
export async function benchStates(dir: string, runs: number): Promise<Goal[]> {
  const { engine } = await ours(dir, "prod");
  const up = await engine.ask(["up", "--stack", "prod", "--yes", "--skip-preview"]);
  if (up.code !== 0) {
    throw new Error(`prod did not come up:\n${up.stdout}\n${up.stderr}`);
  }
  const prod = JSON.parse((await engine.ask(["stack", "export", "--stack", "prod"])).stdout) as State;
  const [small, large] = SIZES.map((size) => {
    const file = join(dir, `state-${size}.json`);
    writeFileSync(file, JSON.stringify(copiesOf(prod, size)));
    return file;
  }) as [string, string];
  const packs = { ours: join(ROOT, "policy-pack"), trivial: trivialPack(dir) };
  const judge = (pack: string, file: string): Promise<number> => seconds(engine, pack, file);
  const variants = {
    "trivial pack, 1,000": () => judge(packs.trivial, small),
    "the pack, 1,000": () => judge(packs.ours, small),
    "the pack, 10,000": () => judge(packs.ours, large),
    "trivial pack, start": () => startSeconds(engine, packs.trivial),
    "the pack, start": () => startSeconds(engine, packs.ours),
  };
  const turns = await inTurns(variants, runs, (variant) => variant());
  const of = (name: keyof typeof variants): number => median(turns.map((turn) => turn[name]));
  console.log(`judging an existing state, ${turns.length} turns: median`);
  for (const name of Object.keys(variants) as (keyof typeof variants)[]) {
    console.log(`  ${name.padEnd(20)} ${of(name).toFixed(2)} s`);
  }
  const ratio = (one: keyof typeof variants, other: keyof typeof variants): number =>
    median(turns.map((turn) => turn[one] / turn[other]));
  return [
    {
      title: "1,000 resources, the pack / a trivial one",
      value: ratio("the pack, 1,000", "trivial pack, 1,000"),
      limit: 1.6,
      sign: "at most",
    },
    {
      title: "10,000 resources / 1,000",
      value: ratio("the pack, 10,000", "the pack, 1,000"),
      limit: 11,
      sign: "at most",
    },
    {
      title: "start of the pack, above a trivial one",
      value: of("the pack, start") - of("trivial pack, start"),
      limit: 0.5,
      sign: "at most",
      unit: "s",
    },
  ];
}

async function seconds(engine: Engine, pack: string, file: string): Promise<number> {
  const args = ["policy", "analyze", "--file", file, "--policy-pack", engine.packArgument(pack)];
  // A state of copies holds some things twice that an account has once; findings are no failure here.
  const taken = await measure(async () => {
    const answer = await engine.ask(args);
    const judged = /Policies:|policy violations were found|No policy violations/i.test(answer.stdout + answer.stderr);
    return { ...answer, code: judged || answer.code === 0 ? 0 : answer.code };
  });
  return taken.seconds;
}

/** From the start of the pack's process, as the sandbox starts it, to the port that it prints. */
function startSeconds(engine: Engine, pack: string): Promise<number> {
  const start = performance.now();
  const child = spawn(writePackLauncher(engine.layout, pack), ["127.0.0.1:1"], { stdio: ["pipe", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    child.stdout.once("data", () => {
      resolve((performance.now() - start) / 1000);
      child.kill();
    });
    child.once("error", reject);
  });
}
