import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of an installed package. */
export function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

/** The version of an installed package. */
export function packageVersion(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder(name), "package.json"), "utf8"));
  return String((manifest as { version?: unknown }).version);
}

/** The three parts of a type token: `aws:kms/key:Key` has the module `kms`, the file `kms/key` and the class `Key`. */
export interface Token {
  readonly module: string;
  readonly file: string;
  readonly className: string;
}

/** Takes a token apart; undefined for what is no token of the package. */
export function parseToken(token: string): Token | undefined {
  const match = /^aws:(([\w-]+)\/[\w-]+):(\w+)$/.exec(token);
  const [, file, module, className] = match ?? [];
  return file === undefined || module === undefined || className === undefined
    ? undefined
    : { file, module, className };
}

/** A resource class of the package: the declarations of its file. */
export interface ResourceFiles {
  readonly token: Token;
  readonly declarations: string;
  /** The names of the files beside it: one for each class of the module. */
  readonly siblings: readonly string[];
}

/** The files behind a resource type; undefined where the installed package has no such type. */
export function resourceFiles(type: string): ResourceFiles | undefined {
  const token = parseToken(type);
  const folder = token && join(packageFolder("@pulumi/aws"), token.module);
  if (token === undefined || folder === undefined || !existsSync(folder)) {
    return undefined;
  }
  for (const stem of stemsLike(folder, token.file.slice(token.module.length + 1))) {
    const code = readFileSync(join(folder, `${stem}.js`), "utf8");
    if (code.includes(`__pulumiType = '${type}'`)) {
      return { token, declarations: readFileSync(join(folder, `${stem}.d.ts`), "utf8"), siblings: stemsIn(folder) };
    }
  }
  return undefined;
}

/** A file is called like its token, but for case (`s3location` of `s3Location`) and a `_` after a reserved name. */
function stemsLike(folder: string, stem: string): string[] {
  if (existsSync(join(folder, `${stem}.js`)) && stem !== "index") {
    return [stem];
  }
  const plain = (name: string): string => name.replace(/_/g, "").toLowerCase();
  return stemsIn(folder).filter((other) => plain(other) === plain(stem));
}

function stemsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => file.slice(0, -".js".length));
}
