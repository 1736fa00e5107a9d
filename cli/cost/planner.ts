import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { Engine } from "../sandbox/engine";
import { toolchainEnvironment } from "../sandbox/environment";
import { writeProviderLauncher } from "../sandbox/launchers";
import { layoutOf } from "../sandbox/layout";
import { hasStackFile, prepareProject } from "../sandbox/project";
import { ensureStack } from "../sandbox/stacks";
import { isAlive } from "../sandbox/toolchain/lock";
import { prepareToolchain } from "../sandbox/toolchain/toolchain";
import { CostUsageError } from "./arguments";
import { type Plan, readPlan } from "./plan";

/** Says what a stack would consist of. */
export interface Planner {
  /**
   * @param profile - overrides the stack's own
   * @throws Error when the program or the engine refuses
   */
  plan(stack: string, profile: string | undefined): Promise<Plan>;
  /** Removes what the planner put on the disk. */
  close(): void;
}

/**
 * A planner on the real engine, in a sandbox of its own: the engine writes `--config` into its stack file, and the user's
 * own sandbox must neither change nor colour the estimate.
 */
export async function openPlanner(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Planner> {
  if (process.platform === "win32") {
    throw new CostUsageError("phi cost runs on Linux and macOS; on Windows, run it in WSL");
  }
  const shared = layoutOf(env);
  const parent = join(shared.dir, "cost");
  removeLeftovers(parent);
  const dir = join(parent, String(process.pid));
  const layout = { ...layoutOf({ ...env, PHI_SANDBOX_DIR: dir }), cache: shared.cache, toolchain: shared.toolchain };
  const close = (): void => rmSync(dir, { recursive: true, force: true });
  try {
    prepareProject(layout).forEach(say);
    const toolchain = await prepareToolchain({
      root: layout.root,
      dir: layout.toolchain,
      env: toolchainEnvironment(env, layout),
      output: process.stderr,
    });
    writeProviderLauncher(layout);
    return { plan: (stack, profile) => preview(new Engine(layout, toolchain, env), stack, profile), close };
  } catch (error) {
    close();
    throw error;
  }
}

async function preview(engine: Engine, stack: string, profile: string | undefined): Promise<Plan> {
  if (!hasStackFile(engine.layout, stack)) {
    throw new CostUsageError(`There is no Pulumi.${stack}.yaml, so there is nothing to price`);
  }
  await ensureStack(engine, stack);
  const override = profile === undefined ? [] : ["--config", `phi:profile=${profile}`];
  const answer = await engine.ask(["preview", "--json", "--stack", stack, ...override]);
  const plan = answer.stdout.trimStart().startsWith("{") ? readPlan(answer.stdout) : undefined;
  if (plan === undefined || plan.errors.length > 0 || answer.code !== 0) {
    const why = plan?.errors.join("\n") || answer.stderr.trim() || `exit code ${answer.code}`;
    throw new Error(`The preview of stack ${stack} failed, so nothing can be priced:\n${why}`);
  }
  return plan;
}

/** Sandboxes of runs that were killed. */
function removeLeftovers(parent: string): void {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (!isAlive({ pid: Number(name), host: hostname() })) {
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
}
