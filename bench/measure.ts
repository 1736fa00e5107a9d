import { spawnSync } from "node:child_process";

/** What one run took. */
export interface Measure {
  readonly seconds: number;
  /** Highest resident memory of all processes of the run together, in MiB. */
  readonly memoryMib: number;
}

const SAMPLE_MILLISECONDS = 100;

/**
 * Runs something that starts processes, and measures time and memory of all of them together.
 *
 * @throws Error when it ends with another exit code than 0
 */
export async function measure(run: () => Promise<{ code: number; stdout: string; stderr: string }>): Promise<Measure> {
  let memoryMib = 0;
  const sampler = setInterval(() => (memoryMib = Math.max(memoryMib, descendantsMib())), SAMPLE_MILLISECONDS);
  const start = performance.now();
  try {
    const { code, stdout, stderr } = await run();
    if (code !== 0) {
      throw new Error(`the run ended with ${code}:\n${stdout}\n${stderr}`);
    }
  } finally {
    clearInterval(sampler);
  }
  return { seconds: (performance.now() - start) / 1000, memoryMib };
}

/** Runs each variant once a turn, one after the other; a first turn fills caches and does not count. */
export async function inTurns<Name extends string, Variant, Result>(
  variants: Readonly<Record<Name, Variant>>,
  runs: number,
  run: (variant: Variant) => Promise<Result>,
): Promise<Record<Name, Result>[]> {
  const turns: Record<Name, Result>[] = [];
  for (let turn = 0; turn <= runs; turn++) {
    const results: Partial<Record<Name, Result>> = {};
    for (const [name, variant] of Object.entries(variants) as [Name, Variant][]) {
      results[name] = await run(variant);
    }
    turns.push(results as Record<Name, Result>);
  }
  return turns.slice(1);
}

/** Resident memory of every process below this one; `ps` knows it on Linux and macOS alike. */
function descendantsMib(): number {
  const { stdout, pid: ps } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" });
  const processes = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0, kib = 0]) => ({ pid, parent, kib }));
  const ours = new Set([process.pid]);
  let before = 0;
  while (before !== ours.size) {
    before = ours.size;
    processes.filter(({ parent }) => ours.has(parent)).forEach(({ pid }) => ours.add(pid));
  }
  const below = processes.filter(({ pid }) => ours.has(pid) && pid !== process.pid && pid !== ps);
  return below.reduce((sum, { kib }) => sum + kib, 0) / 1024;
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 0 ? sorted.slice(middle - 1, middle + 1) : [sorted[middle], sorted[middle]];
  return (low + high) / 2;
}
