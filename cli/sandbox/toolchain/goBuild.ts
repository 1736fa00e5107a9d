import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { lastLines, runCommand } from "./command";
import { which } from "./executables";
import { keep, type Store } from "./keep";
import { type GoBuild, type Pins } from "./pins";
import { type Progress } from "./progress";
import { type Failure, type Source } from "./source";

export interface GoBuildOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly store: Store;
  readonly pins: Pins;
  readonly progress: Progress;
}

/** A build from Go modules at the versions and checksums that are committed beside this file. */
export function goBuild({ env, store, pins, progress }: GoBuildOptions): Source {
  const remedy = `install Go ${pins.go} or newer: https://go.dev/dl/ (and let it reach a Go module proxy)`;
  return {
    name: "a build from Go modules",
    async find() {
      const go = which("go", env["PATH"]);
      if (go === undefined) {
        return { reason: "there is no go on PATH", remedy };
      }
      return keep(store, progress, async (draft) => {
        mkdirSync(join(draft, "bin"));
        progress.say(`Building the Pulumi CLI ${pins.version} from Go modules: once, some three to six minutes.`);
        for (const build of pins.builds) {
          const failure = await compile(go, build, join(draft, "bin", build.executable), env, progress);
          if (failure !== undefined) {
            return { ...failure, remedy };
          }
        }
        return { version: pins.version, packs: "launcher", origin: "built from Go modules" };
      });
    },
  };
}

async function compile(
  go: string,
  build: GoBuild,
  output: string,
  env: NodeJS.ProcessEnv,
  progress: Progress,
): Promise<Failure | undefined> {
  let downloaded = 0;
  let compiled = 0;
  progress.begin(`Building ${build.executable}`);
  const args = ["build", "-v", "-mod=readonly", "-ldflags", build.ldflags, "-o", output, build.main];
  const ended = await runCommand(go, args, {
    cwd: build.module,
    // The user's GOFLAGS, GOPROXY, GOSUMDB and GOTOOLCHAIN hold. A go.work further up must not redirect the pinned
    // modules, and no C compiler is needed.
    env: { ...env, GOWORK: "off", CGO_ENABLED: "0" },
    onLine(line) {
      if (line.startsWith("go: downloading ")) {
        downloaded++;
      } else if (!line.startsWith("go: ")) {
        compiled++;
      }
      progress.update(`${downloaded} modules downloaded, ${compiled} packages compiled`);
    },
  });
  progress.end();
  return ended.code === 0
    ? undefined
    : { reason: `go build of ${build.executable} failed:\n${lastLines(ended.stderr)}` };
}
