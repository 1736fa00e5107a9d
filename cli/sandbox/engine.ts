import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { engineEnvironment } from "./environment";
import { type Layout } from "./layout";
import { writePackLauncher } from "./launchers";
import { type Toolchain } from "./toolchain/source";

/** The engine's answer to a command whose output this program reads. */
export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The real Pulumi CLI, run in a sandbox. */
export class Engine {
  private readonly env: NodeJS.ProcessEnv;

  constructor(
    public readonly layout: Layout,
    public readonly toolchain: Toolchain,
    env: NodeJS.ProcessEnv,
  ) {
    this.env = engineEnvironment(env, layout, toolchain);
  }

  /** What to pass as `--policy-pack` for a pack's folder. */
  public packArgument(folder: string = join(this.layout.root, "policy-pack")): string {
    return this.toolchain.packs === "folder" ? folder : writePackLauncher(this.layout, folder);
  }

  /**
   * Runs a command on the user's own terminal.
   * @param interactive - whether the engine may ask: false where there is nobody to answer, so that it ends with an
   *   error instead of waiting
   * @returns the engine's exit code
   */
  public run(args: readonly string[], interactive: boolean, env: NodeJS.ProcessEnv = {}): Promise<number> {
    const all = interactive ? args : beforeDashes(args, ["--non-interactive"]);
    return new Promise((resolve, reject) => {
      const child = spawn(this.toolchain.cli, all, this.options("inherit", env));
      // The terminal sends an interrupt to the engine too, which ends in order; this process waits for it. A signal to
      // this process alone is passed on.
      const pass = (signal: NodeJS.Signals): void => {
        if (signal !== "SIGINT" || !process.stdin.isTTY) {
          child.kill(signal);
        }
      };
      SIGNALS.forEach((signal) => process.on(signal, pass));
      const finish = (): void => SIGNALS.forEach((signal) => void process.removeListener(signal, pass));
      child.once("error", (error) => {
        finish();
        reject(error);
      });
      child.once("close", (code, signal) => {
        finish();
        resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
      });
    });
  }

  /** Runs a command and returns what it wrote. */
  public ask(args: readonly string[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const child = spawn(this.toolchain.cli, [...args, "--non-interactive"], this.options(["ignore", "pipe", "pipe"]));
      let stdout = "";
      let stderr = "";
      child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
      child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
      child.once("error", reject);
      child.once("close", (code) => resolve({ code: code ?? 1, stdout, stderr }));
    });
  }

  private options(stdio: "inherit" | ["ignore", "pipe", "pipe"], env: NodeJS.ProcessEnv = {}) {
    return { cwd: this.layout.project, env: { ...this.env, ...env }, stdio };
  }
}

/** Adds flags to a command line, ahead of a `--` after which nothing is a flag. */
export function beforeDashes(args: readonly string[], flags: readonly string[]): string[] {
  const at = args.indexOf("--");
  return at < 0 ? [...args, ...flags] : [...args.slice(0, at), ...flags, ...args.slice(at)];
}
