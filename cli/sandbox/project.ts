import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { dump, load } from "js-yaml";
import { withoutEngineLog } from "./engineLog";
import { readText, writeText } from "./files";
import { type Layout } from "./layout";
import { mergeStackFile, type StackFile } from "./stackFile";

type Yaml = Readonly<Record<string, unknown>>;

/** Keys of Pulumi.yaml that say where things lie: in a sandbox they lie elsewhere. */
const NOT_COPIED = new Set(["backend", "stackConfigDir"]);

/** Where the user's stack files are remembered as they were last taken over. */
const TAKEN_OVER = "taken-over";

/**
 * Brings the engine's project folder up to date: a Pulumi.yaml that points at the user's program and at the stand-in
 * provider, and a copy of each stack file. The engine writes into these copies only, so the user's files stay as they are.
 * @returns what the user should hear
 */
export function prepareProject(layout: Layout): string[] {
  [layout.home, layout.state, layout.project, layout.world, layout.cache].forEach((folder) =>
    mkdirSync(folder, { recursive: true }),
  );
  withoutEngineLog(layout);
  const project = readProject(layout);
  const { stackConfigDir } = project;
  const rest = Object.fromEntries(Object.entries(project).filter(([key]) => !NOT_COPIED.has(key)));
  const main = typeof project["main"] === "string" ? resolve(layout.program, project["main"]) : layout.program;
  writeYaml(join(layout.project, "Pulumi.yaml"), {
    ...rest,
    main,
    plugins: { providers: [{ name: "aws", path: layout.plugins }] },
  });
  const folder = resolve(layout.program, typeof stackConfigDir === "string" ? stackConfigDir : ".");
  return readdirSync(folder)
    .filter((name) => /^Pulumi\..+\.yaml$/.test(name))
    .sort()
    .flatMap((name) => takeOver(layout, join(folder, name)));
}

/** The project's name, which names its state and its configuration keys. */
export function projectName(layout: Layout): string {
  return String(readProject(layout)["name"]);
}

/** Whether the project has a stack file of this name. */
export function hasStackFile(layout: Layout, stack: string): boolean {
  return existsSync(join(layout.project, `Pulumi.${stack}.yaml`));
}

function readProject(layout: Layout): Yaml {
  const text = readText(join(layout.program, "Pulumi.yaml"));
  if (text === undefined) {
    throw new Error(`${layout.program} holds no Pulumi.yaml: it is not a Pulumi project`);
  }
  return load(text) as Yaml;
}

function takeOver(layout: Layout, source: string): string[] {
  const name = basename(source);
  const copy = join(layout.project, name);
  const memory = join(layout.project, TAKEN_OVER, name);
  const theirs = readText(source) ?? "";
  const last = readText(memory);
  const ours = readText(copy);
  if (theirs === last && ours !== undefined) {
    return [];
  }
  const merged = mergeStackFile(ours && last ? parse(last) : undefined, parse(theirs), ours ? parse(ours) : undefined);
  writeYaml(copy, merged.file);
  writeText(memory, theirs);
  return [
    ...merged.kept.map((key) => `${name} changed; ${key} stays as you set it in the sandbox`),
    ...merged.unreadable.map(
      (key) =>
        `${name}: ${key} is a secret that only your own backend can read; to set one for the sandbox: ` +
        `npm run sandbox -- config set --secret ${key} <value> --stack ${name.split(".")[1]}`,
    ),
  ];
}

function parse(text: string): StackFile {
  return (load(text) ?? {}) as StackFile;
}

function writeYaml(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeText(file, dump(value, { lineWidth: -1, noRefs: true }));
}
