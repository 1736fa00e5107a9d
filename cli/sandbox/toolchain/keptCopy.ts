import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isExecutable } from "./executables";
import { type Source, type Toolchain } from "./source";

const MANIFEST = "toolchain.json";
const EXECUTABLES = ["pulumi", "pulumi-language-nodejs"] as const;

/** What a copy records about itself, written last of all. */
interface Manifest {
  readonly version: string;
  readonly packs: Toolchain["packs"];
  readonly origin: string;
  /** Bytes of each executable: a damaged copy is not used. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** A toolchain that this project put into a folder before; undefined when there is none, or not a whole one. */
export function readCopy(folder: string): Toolchain | undefined {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) {
    return undefined;
  }
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  } catch {
    return undefined;
  }
  const paths = EXECUTABLES.map((name) => join(folder, "bin", name));
  const whole = paths.every(
    (path, index) => isExecutable(path) && statSync(path).size === manifest.sizes?.[EXECUTABLES[index] ?? ""],
  );
  const [cli, host] = paths;
  if (!whole || cli === undefined || host === undefined) {
    return undefined;
  }
  return { cli, host, version: manifest.version, packs: manifest.packs, origin: manifest.origin };
}

/** Declares the executables in `<folder>/bin` a whole toolchain. */
export function sealCopy(folder: string, about: Pick<Manifest, "version" | "packs" | "origin">): void {
  const sizes = Object.fromEntries(EXECUTABLES.map((name) => [name, statSync(join(folder, "bin", name)).size]));
  const manifest: Manifest = { ...about, sizes };
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The copy that an earlier run installed or built for these pins. */
export function keptCopy(store: { readonly dir: string; readonly key: string }): Source {
  const folder = join(store.dir, store.key);
  return {
    name: "a copy kept by this project",
    find: () =>
      Promise.resolve(
        readCopy(folder) ?? { reason: existsSync(folder) ? `${folder} is damaged` : `none yet in ${folder}` },
      ),
  };
}
