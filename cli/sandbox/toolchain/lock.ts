import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Runs an action while no other process of this machine runs one under the same lock file. A lock whose process is gone
 * is taken over. The lock saves work, it does not guard the result: that is published by one rename.
 * @param onWait - told once, with the id of the process that holds the lock
 */
export async function underLock<T>(
  file: string,
  action: () => Promise<T>,
  onWait: (pid: number) => void = () => undefined,
): Promise<T> {
  const mine = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder));
  try {
    let waiting = false;
    while (!claim(mine, file)) {
      const holder = readHolder(file);
      if (holder !== undefined && !isAlive(holder)) {
        rmSync(file, { force: true });
        continue;
      }
      if (!waiting && holder !== undefined) {
        waiting = true;
        onWait(holder.pid);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    try {
      return await action();
    } finally {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Whether a process of this machine still runs; of another machine it cannot be told, so yes. */
export function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) {
    return true;
  }
  try {
    process.kill(holder.pid, 0);
    return !isZombie(holder.pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Linux still answers for a process that has ended until its parent takes note, which an orphan's may do late. */
function isZombie(pid: number): boolean {
  try {
    // The state follows the command, which stands in brackets and may hold anything.
    return /^Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, ""));
  } catch {
    return false;
  }
}

/** A hard link appears whole or not at all: nobody ever reads a lock without its holder. */
function claim(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      return false;
    }
    throw error;
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}
