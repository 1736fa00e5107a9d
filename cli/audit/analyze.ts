import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { engineEnvironment, toolchainEnvironment } from "../sandbox/environment";
import { withoutEngineLog } from "../sandbox/engineLog";
import { writePackLauncher } from "../sandbox/launchers";
import { layoutOf, type Layout } from "../sandbox/layout";
import { type Toolchain } from "../sandbox/toolchain/source";
import { prepareToolchain } from "../sandbox/toolchain/toolchain";
import { type AuditOptions } from "./arguments";

/** What `pulumi policy analyze` answered. */
export interface Analysis {
  readonly code: number;
  /** Engine events, one a line. */
  readonly stdout: string;
  readonly stderr: string;
}

/** Variables with which a state's own secrets can be read on this machine. */
const PASSPHRASES = ["PULUMI_CONFIG_PASSPHRASE", "PULUMI_CONFIG_PASSPHRASE_FILE"] as const;

/**
 * Judges a state with `pulumi policy analyze`, which runs no program and asks no provider.
 *
 * A file is judged in a home of its own, without the user's credentials: an export may name a key service, and an audit of
 * somebody else's stack must not call it. A stack is the user's own, so the engine gets the user's environment.
 * @throws ToolchainError without a Pulumi CLI
 */
export async function analyze(options: AuditOptions, env: NodeJS.ProcessEnv, cwd: string): Promise<Analysis> {
  const layout = layoutOf(env);
  withoutEngineLog(layout);
  const toolchain = await prepareToolchain({
    root: layout.root,
    dir: layout.toolchain,
    env: toolchainEnvironment(env, layout),
    output: process.stderr,
  });
  const { source, packConfig } = options;
  const args = [
    ...["policy", "analyze", "--json", "--non-interactive"],
    ...["--policy-pack", packArgument(options, layout, toolchain, cwd)],
    ...(packConfig === undefined ? [] : ["--policy-pack-config", resolve(cwd, packConfig)]),
    ...("file" in source ? ["--file", resolve(cwd, source.file)] : ["--stack", source.stack]),
  ];
  if ("stack" in source) {
    return run(toolchain.cli, args, cwd, { ...env, PULUMI_SKIP_UPDATE_CHECK: "true" });
  }
  const own = PASSPHRASES.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
  return run(toolchain.cli, args, layout.home, {
    ...engineEnvironment(env, layout, toolchain),
    ...Object.fromEntries(own),
  });
}

function packArgument({ pack }: AuditOptions, layout: Layout, toolchain: Toolchain, cwd: string): string {
  const folder = packFolder(pack, layout.root, cwd);
  return toolchain.packs === "folder" ? folder : writePackLauncher(layout, folder);
}

/** The folder of the pack that judges. */
export function packFolder(pack: string | undefined, root: string, cwd: string): string {
  return pack === undefined ? join(root, "policy-pack") : resolve(cwd, pack);
}

function run(cli: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Analysis> {
  return new Promise((done, fail) => {
    const child = spawn(cli, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", fail);
    child.once("close", (code) => done({ code: code ?? 1, stdout, stderr }));
  });
}
