import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Where everything of one sandbox lies. */
export interface Layout {
  /** This project's root folder. */
  readonly root: string;
  /** Folder of the Pulumi program that runs: the project's own, unless PHI_SANDBOX_PROGRAM names another. */
  readonly program: string;
  /** The sandbox's folder; all below it is the sandbox's own and may be deleted. */
  readonly dir: string;
  /** PULUMI_HOME and HOME of the engine. */
  readonly home: string;
  /** The state of the stacks: a `file://` backend. */
  readonly state: string;
  /** The engine's project folder: a copy of Pulumi.yaml and of the stack files. */
  readonly project: string;
  /** Executables that are generated: the provider and the pack's launcher. */
  readonly plugins: string;
  /** What "exists" in the stand-in for AWS. */
  readonly world: string;
  /** What the provider derives from the installed packages. */
  readonly cache: string;
  /** Copies of the Pulumi CLI, shared by all sandboxes. */
  readonly toolchain: string;
}

/** Lays a sandbox out by the environment: PHI_SANDBOX_DIR, PHI_SANDBOX_PROGRAM, PHI_SANDBOX_TOOLCHAIN. */
export function layoutOf(env: NodeJS.ProcessEnv, root: string = projectRoot()): Layout {
  const dir = resolve(env["PHI_SANDBOX_DIR"] ?? join(root, ".sandbox"));
  return {
    root,
    dir,
    program: resolve(env["PHI_SANDBOX_PROGRAM"] ?? root),
    home: join(dir, "home"),
    state: join(dir, "state"),
    project: join(dir, "project"),
    plugins: join(dir, "plugins"),
    world: join(dir, "world"),
    cache: join(dir, "cache"),
    toolchain: resolve(env["PHI_SANDBOX_TOOLCHAIN"] ?? join(root, ".sandbox", "toolchain")),
  };
}

/** The nearest folder above this file that holds Pulumi.yaml: the same from the source and from the compiled file. */
function projectRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, "Pulumi.yaml"))) {
    const parent = dirname(folder);
    if (parent === folder) {
      throw new Error(`no Pulumi.yaml above ${__dirname}`);
    }
    folder = parent;
  }
  return folder;
}
