import { mkdirSync, readdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { lastLines, runCommand } from "./command";
import { keep, type Store } from "./keep";
import { type Progress } from "./progress";
import { type Source } from "./source";

/** Seconds without a byte after which the network counts as closed. */
const STALL_SECONDS = 20;

/** Run in a process of its own, because the SDK's installer cannot be stopped. */
const SCRIPT = `
const [sdk, root, version] = process.argv.slice(1);
const { PulumiCommand } = require(sdk + "/automation");
const { SemVer } = require(require.resolve("semver", { paths: [sdk] }));
PulumiCommand.install({ root, version: new SemVer(version) }).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});`;

export interface InstallerOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly store: Store;
  readonly version: string;
  readonly progress: Progress;
  /** @default STALL_SECONDS */
  readonly stallSeconds?: number;
  /** Folder of the installed `@pulumi/pulumi`. */
  readonly sdk: string;
}

/** Pulumi's own installer, as `PulumiCommand.install` of the automation API runs it, into the project's ignored folder. */
export function installer(options: InstallerOptions): Source {
  return {
    name: "Pulumi's own installer",
    find: () =>
      keep(options.store, options.progress, async (draft) => {
        const root = join(draft, "root");
        const temporary = join(draft, "tmp");
        [root, temporary].forEach((folder) => mkdirSync(folder));
        options.progress.begin(`Downloading the Pulumi CLI ${options.version} with Pulumi's installer`);
        const args = ["-e", SCRIPT, options.sdk, root, options.version];
        // The installer's own temporary files lie in the draft too: its growth shows that bytes arrive.
        const ended = await runCommand(process.execPath, args, {
          env: { ...options.env, TMPDIR: temporary },
          watch: stallWatch(draft, options.stallSeconds ?? STALL_SECONDS, options.progress),
        });
        options.progress.end();
        if (ended.code !== 0) {
          return {
            reason: lastLines(ended.stderr),
            remedy: "let this machine reach Pulumi's download site, directly or by HTTPS_PROXY",
          };
        }
        renameSync(join(root, "bin"), join(draft, "bin"));
        return { version: options.version, packs: "folder", origin: "installed by Pulumi's installer" };
      }),
  };
}

function stallWatch(folder: string, seconds: number, progress: Progress): () => string | undefined {
  let size = -1;
  let since = Date.now();
  return () => {
    const current = bytesIn(folder);
    if (current !== size) {
      size = current;
      since = Date.now();
    }
    progress.update(`${Math.round(size / 1e6)} MB`);
    return Date.now() - since > seconds * 1000 ? `no byte arrived in ${seconds} s` : undefined;
  };
}

function bytesIn(folder: string): number {
  let total = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const size = statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
    total += entry.isFile() ? size : 0;
  }
  return total;
}
