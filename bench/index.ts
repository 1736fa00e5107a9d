import { benchPreviews } from "./preview";
import { type Goal, report } from "./goals";
import { workFolder } from "./setups";
import { benchStates } from "./states";

const HELP = `npm run bench [-- --runs <n>] [--only previews|states]

Measures whole processes in the sandbox: previews of stack dev, and the judgement of existing states. Variants take turns,
so that a busy machine is busy for all of them; what counts are ratios within a turn, and of those the median. The first
turn fills caches and does not count. Ends with 1 when a goal is missed.

  --runs <n>   turns that count (default 5)
  --only       one of the two
`;

const BENCHES: Readonly<Record<string, (dir: string, runs: number) => Promise<Goal[]>>> = {
  previews: benchPreviews,
  states: benchStates,
};

async function main(argv: readonly string[]): Promise<number> {
  const option = (name: string): string | undefined => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
  const runs = Number(option("--runs") ?? 5);
  const only = option("--only");
  if (argv.includes("--help") || !(Number.isInteger(runs) && runs > 0) || (only !== undefined && !(only in BENCHES))) {
    console.log(HELP);
    return argv.includes("--help") ? 0 : 2;
  }
  let missed = 0;
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (only === undefined || only === name) {
      const { dir, remove } = workFolder();
      try {
        missed += report(await bench(dir, runs));
      } finally {
        remove();
      }
    }
  }
  return missed === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
