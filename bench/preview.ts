import { type Goal } from "./goals";
import { inTurns, type Measure, measure, median } from "./measure";
import { byDefault, ours, type Setup, trivialPack } from "./setups";

/**
 * Previews stack dev in the sandbox: without a pack, with the pack, and with program and pack as Pulumi's default starts
 * them.
 */
export async function benchPreviews(dir: string, runs: number): Promise<Goal[]> {
  const setup = await ours(dir);
  const variants = {
    "without a pack": { engine: setup.engine },
    // What any pack costs: its start, and two questions of the engine for each resource.
    "a pack of one rule": { engine: setup.engine, pack: setup.engine.packArgument(trivialPack(dir)) },
    "with the pack": setup,
    "default": await byDefault(dir),
  };
  const turns = await inTurns(variants, runs, (variant) => measure(() => preview(variant)));
  const of = (name: keyof typeof variants, figure: keyof Measure): number[] => turns.map((turn) => turn[name][figure]);
  console.log(`preview of stack dev, ${turns.length} turns, whole processes: median (lowest to highest)`);
  for (const name of Object.keys(variants) as (keyof typeof variants)[]) {
    const seconds = of(name, "seconds");
    const range = `${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)}`;
    const memory = median(of(name, "memoryMib")).toFixed(0);
    console.log(`  ${name.padEnd(18)} ${median(seconds).toFixed(1)} s (${range}), ${memory} MiB`);
  }
  const ratio = (one: keyof typeof variants, other: keyof typeof variants, figure: keyof Measure): number =>
    median(turns.map((turn) => turn[one][figure] / turn[other][figure]));
  const floor = ratio("a pack of one rule", "without a pack", "seconds");
  console.log(`  a pack of one rule / without: ${floor.toFixed(2)}, what any pack costs here`);
  return [
    {
      title: "with the pack / without",
      value: ratio("with the pack", "without a pack", "seconds"),
      limit: 1.25,
      sign: "at most",
    },
    {
      title: "Pulumi's default / ours",
      value: ratio("default", "with the pack", "seconds"),
      limit: 2.5,
      sign: "at least",
    },
    {
      title: "memory, ours / default",
      value: ratio("with the pack", "default", "memoryMib"),
      limit: 0.5,
      sign: "at most",
    },
  ];
}

function preview({ engine, pack }: Setup): ReturnType<Setup["engine"]["ask"]> {
  return engine.ask(["preview", "--stack", "dev", ...(pack === undefined ? [] : ["--policy-pack", pack])]);
}
