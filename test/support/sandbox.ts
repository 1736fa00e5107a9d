import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dump, load } from "js-yaml";
import { layoutOf, type Layout } from "../../cli/sandbox/layout";
import { prepareProject } from "../../cli/sandbox/project";
import { type ExportedState } from "../../cli/sandbox/summary";

const ROOT = resolve(__dirname, "..", "..");

/** How a command in the sandbox ended. */
export interface SandboxResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that still runs. */
export interface RunningCommand {
  readonly done: Promise<SandboxResult>;
  /** Waits until it has written this text; rejects when it ends without. */
  readonly until: (text: string) => Promise<void>;
  /** Kills it and everything that it started, as a power cut would. */
  readonly kill: () => void;
}

export interface SandboxOptions {
  /** A Pulumi project to run instead of this one; see `copyProgram`. */
  readonly programDir?: string;
  /** Settings over those of the stack's file; a key without a namespace is one of `phi`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** @default "dev" */
  readonly stack?: string;
  /** Environment variables of the user who runs it, over those of the test. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A sandbox of its own for a test: the same commands as `npm run sandbox -- …`, without a terminal. */
export class Sandbox {
  private constructor(
    public readonly layout: Layout,
    public readonly stack: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** Makes an empty sandbox in a temporary folder. */
  public static async create(options: SandboxOptions = {}): Promise<Sandbox> {
    await buildOnce();
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      ...options.env,
      PHI_SANDBOX_DIR: mkdtempSync(join(tmpdir(), "phi-sandbox-")),
      PHI_SANDBOX_PROGRAM: options.programDir ?? ROOT,
    };
    const sandbox = new Sandbox(layoutOf(env, ROOT), options.stack ?? "dev", env);
    prepareProject(sandbox.layout);
    sandbox.set(options.settings ?? {});
    return sandbox;
  }

  /** Changes settings of the stack, as `config set` does, without the second that the engine takes for it. */
  public set(settings: Readonly<Record<string, unknown>>): void {
    const file = join(this.layout.project, `Pulumi.${this.stack}.yaml`);
    const current = (existsSync(file) ? load(readFileSync(file, "utf8")) : {}) as { config?: Record<string, unknown> };
    const named = Object.entries(settings).map(([key, value]) => [key.includes(":") ? key : `phi:${key}`, value]);
    writeFileSync(file, dump({ ...current, config: { ...current.config, ...Object.fromEntries(named) } }));
  }

  /** Runs a command line of the sandbox to its end. */
  public run(...args: string[]): Promise<SandboxResult> {
    return this.start(...args).done;
  }

  /** Starts a command line of the sandbox. */
  public start(...args: string[]): RunningCommand {
    const child = spawn(process.execPath, [join(ROOT, "cli", "bin", "phi.js"), "sandbox", ...args], {
      cwd: ROOT,
      env: this.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    return follow(child);
  }

  public preview(...flags: string[]): Promise<SandboxResult> {
    return this.run("preview", "--stack", this.stack, ...flags);
  }

  public up(...flags: string[]): Promise<SandboxResult> {
    return this.run("up", "--yes", "--stack", this.stack, ...flags);
  }

  public refresh(...flags: string[]): Promise<SandboxResult> {
    return this.run("refresh", "--yes", "--stack", this.stack, ...flags);
  }

  public destroy(...flags: string[]): Promise<SandboxResult> {
    return this.run("destroy", "--yes", "--stack", this.stack, ...flags);
  }

  /** The stack's state, as `pulumi stack export` gives it. */
  public async exportState(): Promise<ExportedState> {
    const { code, stdout, stderr } = await this.run("stack", "export", "--stack", this.stack);
    if (code !== 0) {
      throw new Error(`stack export ended with ${code}: ${stderr}`);
    }
    return JSON.parse(stdout) as ExportedState;
  }

  /** Removes the sandbox from the disk. */
  public dispose(): void {
    rmSync(this.layout.dir, { recursive: true, force: true });
  }
}

/**
 * A copy of this project's program in a temporary folder, for tests that edit it; the packages are shared.
 * @returns the folder, for `programDir`; the test removes it
 */
export function copyProgram(): string {
  const copy = mkdtempSync(join(tmpdir(), "phi-program-"));
  const stackFiles = readdirSync(ROOT).filter((name) => /^Pulumi\..*yaml$/.test(name));
  for (const name of ["infra", "package.json", "tsconfig.json", ...stackFiles]) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  return copy;
}

function follow(child: ChildProcess): RunningCommand {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const done = new Promise<SandboxResult>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 137, stdout, stderr }));
  });
  return {
    done,
    until: async (text) => {
      let over = false;
      void done.then(() => (over = true));
      while (!(stdout + stderr).includes(text)) {
        if (over) {
          throw new Error(`it ended without writing "${text}":\n${stdout}\n${stderr}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    kill: () => {
      if (child.pid !== undefined) {
        familyOf(child.pid).forEach((pid) => process.kill(pid, "SIGKILL"));
      }
    },
  };
}

/** A process and all that descend from it: the engine puts its plugins into process groups of their own. */
function familyOf(pid: number): number[] {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const pairs = stdout.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  const family = [pid];
  for (const member of family) {
    family.push(...pairs.flatMap(([child, parent]) => (parent === member && child !== undefined ? [child] : [])));
  }
  return family;
}

let build: Promise<void> | undefined;

/** The engine starts compiled files: compiles what is not up to date, once in a process. */
function buildOnce(): Promise<void> {
  build ??= Promise.resolve().then(() => {
    const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
    const { stdout } = spawnSync(process.execPath, [compiler, "-b", "policy-pack", "cli"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    if (!existsSync(join(ROOT, "cli", "bin", "phi.js")) || !existsSync(join(ROOT, "policy-pack", "bin", "index.js"))) {
      throw new Error(`tsc -b policy-pack cli made no output:\n${stdout}`);
    }
  });
  return build;
}
