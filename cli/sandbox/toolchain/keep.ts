import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { readCopy, sealCopy } from "./keptCopy";
import { isAlive, underLock } from "./lock";
import { type Progress } from "./progress";
import { type Failure, type Toolchain } from "./source";

/** Where copies are kept, and under which name the current pins' copy. */
export interface Store {
  readonly dir: string;
  readonly key: string;
}

/** Fills `<draft>/bin`, or says why not. */
export type Make = (draft: string) => Promise<Pick<Toolchain, "version" | "packs" | "origin"> | Failure>;

/**
 * Makes a toolchain in a draft folder and publishes it by one rename, so that an interrupted run leaves nothing
 * half-made. Of several processes one makes it, and the others end with its copy.
 */
export async function keep(store: Store, progress: Progress, make: Make): Promise<Toolchain | Failure> {
  mkdirSync(store.dir, { recursive: true });
  const folder = join(store.dir, store.key);
  const attempt = async (): Promise<Toolchain | Failure> => {
    sweep(store.dir);
    const made = readCopy(folder);
    if (made !== undefined) {
      return made;
    }
    const draft = mkdtempSync(join(store.dir, `.draft-${process.pid}-`));
    try {
      const answer = await make(draft);
      if ("reason" in answer) {
        return answer;
      }
      sealCopy(draft, answer);
      publish(draft, folder);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
    return readCopy(folder) ?? { reason: `${folder} vanished while it was made` };
  };
  return underLock(join(store.dir, `${store.key}.lock`), attempt, (pid) =>
    progress.say(`another run (process ${pid}) prepares the Pulumi CLI; waiting for it`),
  );
}

function publish(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (readCopy(folder) !== undefined) {
      return; // Another process was first: its copy is as good.
    }
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "ENOTEMPTY" && code !== "EEXIST") {
      throw error;
    }
    rmSync(folder, { recursive: true, force: true }); // What lies there is damaged.
    renameSync(draft, folder);
  }
}

/** Removes what processes that are gone left: drafts, and the files with which they claimed the lock. */
function sweep(dir: string): void {
  for (const name of readdirSync(dir)) {
    const pid = /^\.draft-(\d+)-|\.lock\.(\d+)\./.exec(name)?.slice(1).find(Boolean);
    if (pid !== undefined && !isAlive({ pid: Number(pid), host: hostname() })) {
      rmSync(join(dir, name), { recursive: true, force: true });
    }
  }
}
