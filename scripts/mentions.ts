import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..");

interface Source {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

function sources(folder: string, ending: RegExp): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .filter((path) => ending.test(path) && !/\/(bin|node_modules|programs)\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

let tests: readonly Source[] | undefined;
let components: readonly Source[] | undefined;

/** Files of the tests that name a rule by its id. What lists every rule, like the pinned levels, proves none of them. */
export function testsOfRule(id: string): readonly string[] {
  tests ??= sources("test/policy-pack", /\.(ts|json)$/)
    .concat(sources("test/engine", /\.spec\.ts$/))
    .filter(({ path }) => !path.endsWith("/rules.json"));
  const named = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
  return tests.filter(({ text }) => named.test(text)).map(({ path }) => path);
}

/** Files of the program whose documentation cites a provision. */
export function componentsCiting(provision: string): readonly string[] {
  components ??= sources("infra", /\.ts$/);
  return components.filter(({ text }) => text.includes(provision)).map(({ path }) => path);
}
