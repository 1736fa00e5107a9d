import { spawn } from "node:child_process";

/** How a command ended. */
export interface Ended {
  /** Exit code; 127 when it could not be started, 128 plus the signal's number when a signal ended it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Called every second: a text stops the command and becomes its reason. */
  readonly watch?: () => string | undefined;
  /** Called with each line of stderr. */
  readonly onLine?: (line: string) => void;
}

const FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs a command to its end and keeps what it wrote; never rejects. A signal to this process ends the command too. */
export function runCommand(file: string, args: readonly string[], options: CommandOptions): Promise<Ended> {
  return new Promise((resolve) => {
    // A group of its own: a compiler's children end with it.
    const child = spawn(file, args, {
      env: options.env,
      cwd: options.cwd,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let stdout = "";
    let stderr = "";
    let pending = "";
    let stopped: string | undefined;
    const kill = (signal: NodeJS.Signals): void => {
      try {
        if (child.pid !== undefined) {
          process.kill(-child.pid, signal);
        }
      } catch {
        // It has ended already.
      }
    };
    const forward = (signal: NodeJS.Signals): void => {
      kill(signal);
      finish({ code: 130, stdout, stderr });
      process.kill(process.pid, signal);
    };
    const timer = setInterval(() => {
      stopped ??= options.watch?.();
      if (stopped !== undefined) {
        kill("SIGKILL");
      }
    }, 1000);
    const finish = (ended: Ended): void => {
      clearInterval(timer);
      FORWARDED.forEach((signal) => process.removeListener(signal, forward));
      resolve(ended);
    };
    FORWARDED.forEach((signal) => process.once(signal, forward));
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      const lines = (pending + text).split("\n");
      pending = lines.pop() ?? "";
      lines.forEach((line) => options.onLine?.(line));
    });
    child.once("error", (error) => finish({ code: 127, stdout, stderr: error.message }));
    child.once("close", (code) => finish({ code: code ?? 137, stdout, stderr: stopped ?? stderr }));
  });
}

/** The last lines of what a command wrote: where compilers and installers say what is wrong. */
export function lastLines(text: string, count = 6): string {
  return text.trim().split("\n").slice(-count).join("\n");
}
