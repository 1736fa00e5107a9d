import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What is run or loaded of each pack; each becomes one file, because finding a thousand takes longer than reading one. */
const ENTRIES = { "policy-pack": ["index.ts", "describe.ts"], "policy-pack-azure": ["index.ts"] };

const root = dirname(dirname(fileURLToPath(import.meta.url)));

for (const [pack, entries] of Object.entries(ENTRIES)) {
  const { outputFiles } = await build({
    absWorkingDir: join(root, pack),
    entryPoints: entries,
    outdir: "bin",
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    write: false,
    logLevel: "warning",
  });
  outputFiles.forEach(({ path, text }) => replace(path, text));
}

/** Several builds may run at once, and packs that were started from here: a file is there whole, or as it was. */
function replace(path, text) {
  if (textOf(path) !== text) {
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  }
}

function textOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
