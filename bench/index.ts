import { type Measure, measure, median } from "./measure";
import { byDefault, ours, type Setup, workFolder } from "./setups";

const HELP = `npm run bench [-- --runs <n>]

Previews stack dev in the sandbox: without a pack, with the pack, and with program and pack as Pulumi's default starts
them. The three take turns, so that a busy machine is busy for all of them; ratios are medians over the turns.
`;

/** What the ratios must reach. */
const GOALS = {
  pack: { title: "with the pack / without", limit: 1.25, met: (ratio: number) => ratio <= 1.25, sign: "at most" },
  speed: { title: "Pulumi's default / ours", limit: 2.5, met: (ratio: number) => ratio >= 2.5, sign: "at least" },
  memory: { title: "memory, ours / default", limit: 0.5, met: (ratio: number) => ratio <= 0.5, sign: "at most" },
} as const;

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes("--help")) {
    console.log(HELP);
    return 0;
  }
  const runs = Number(argv[argv.indexOf("--runs") + 1] ?? 5) || 5;
  const { dir, remove } = workFolder();
  try {
    const setup = await ours(dir);
    const standard = await byDefault(dir);
    const variants = { "without a pack": { engine: setup.engine }, "with the pack": setup, "default": standard };
    const turns: Record<string, Measure>[] = [];
    // The first turn fills caches and does not count.
    for (let turn = 0; turn <= runs; turn++) {
      const results: Record<string, Measure> = {};
      for (const [name, variant] of Object.entries(variants)) {
        results[name] = await measure(() => preview(variant));
      }
      if (turn > 0) {
        turns.push(results);
      }
    }
    return report(turns);
  } finally {
    remove();
  }
}

function preview({ engine, pack }: Setup): ReturnType<Setup["engine"]["ask"]> {
  return engine.ask(["preview", "--stack", "dev", ...(pack === undefined ? [] : ["--policy-pack", pack])]);
}

function report(turns: readonly Record<string, Measure>[]): number {
  const of = (name: string, figure: keyof Measure): number[] => turns.map((turn) => turn[name]?.[figure] ?? NaN);
  console.log(`preview of stack dev, ${turns.length} turns, whole processes: median (lowest to highest)`);
  for (const name of Object.keys(turns[0] ?? {})) {
    const seconds = of(name, "seconds");
    const range = `${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)}`;
    const memory = median(of(name, "memoryMib")).toFixed(0);
    console.log(`  ${name.padEnd(16)} ${median(seconds).toFixed(1)} s (${range}), ${memory} MiB`);
  }
  const ratio = (one: string, other: string, figure: keyof Measure): number =>
    median(of(one, figure).map((value, turn) => value / (of(other, figure)[turn] ?? NaN)));
  const ratios = {
    pack: ratio("with the pack", "without a pack", "seconds"),
    speed: ratio("default", "with the pack", "seconds"),
    memory: ratio("with the pack", "default", "memoryMib"),
  };
  const missed = Object.entries(GOALS).filter(([name, { title, limit, met, sign }]) => {
    const value = ratios[name as keyof typeof ratios];
    console.log(`  ${title}: ${value.toFixed(2)} (goal ${sign} ${limit}: ${met(value) ? "met" : "missed"})`);
    return !met(value);
  });
  return missed.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
