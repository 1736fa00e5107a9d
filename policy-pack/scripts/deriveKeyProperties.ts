import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Finds, in the type declarations of the installed `@pulumi/aws`, every argument of every resource type that can name a
 * KMS key, nested ones included. The list says what the key rules have to cover or to leave out with a reason; a test
 * compares it with the committed one, so that a new version of the SDK cannot bring a store that nobody looked at.
 */
export interface KeyProperties {
  /** Version of `@pulumi/aws` that was read. */
  readonly version: string;
  /** Type token → paths of arguments, `[]` after a list. */
  readonly types: Readonly<Record<string, readonly string[]>>;
}

const keyName =
  /kms|cmk|customerManagedKey|customerEncryptionKey|encryptionKey|EncryptionKey|^keyArn$|^keyId$|^awsOwnedKey/i;
const neverKey = /context|mode$|reuse|provider|access|policydocument|encrypted$|cmktype|usage|enabled$|arnType/i;
const maxDepth = 7;

interface Member {
  readonly name: string;
  readonly type: string;
}

/** Reads the package that contains `packageJson` (the path of its package.json). */
export function deriveKeyProperties(packageJson: string): KeyProperties {
  const root = dirname(packageJson);
  const manifest = JSON.parse(readFileSync(packageJson, "utf8")) as { version: string };
  const shapes = readShapes(readFileSync(join(root, "types", "input.d.ts"), "utf8"));
  const types: Record<string, string[]> = {};
  for (const folder of readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory())) {
    for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith(".d.ts"))) {
      const script = join(root, folder, file.replace(/\.d\.ts$/, ".js"));
      const declaration = readFileSync(join(root, folder, file), "utf8");
      const body = /export interface \w+Args \{\n([\s\S]*?)\n\}/.exec(declaration)?.[1];
      const token = body === undefined ? undefined : /__pulumiType = '([^']+)'/.exec(readFileSync(script, "utf8"))?.[1];
      if (body !== undefined && token !== undefined) {
        const found = keyPaths(members(body), shapes, "", []);
        if (found.length > 0) {
          types[token] = found.sort();
        }
      }
    }
  }
  return { version: manifest.version, types: Object.fromEntries(Object.entries(types).sort()) };
}

function keyPaths(list: readonly Member[], shapes: Map<string, Member[]>, prefix: string, seen: string[]): string[] {
  return list.flatMap(({ name, type }) => {
    const path = prefix + name + (type.includes("[]") ? "[]" : "");
    const nested = /inputs\.([\w.]+)/.exec(type)?.[1];
    if (nested !== undefined) {
      const cyclic = seen.includes(nested) || seen.length >= maxDepth;
      return cyclic ? [] : keyPaths(shapes.get(nested) ?? [], shapes, `${path}.`, [...seen, nested]);
    }
    return type.includes("string") && keyName.test(name) && !neverKey.test(name) ? [path] : [];
  });
}

/** `rds.ClusterScalingConfiguration` → its members, for every interface of the input types. */
function readShapes(text: string): Map<string, Member[]> {
  const shapes = new Map<string, Member[]>();
  let scope: string[] = [];
  let current: string[] | undefined;
  let name = "";
  for (const line of text.split("\n")) {
    const namespace = /^(\s*)(?:export declare )?namespace (\w+) \{/.exec(line);
    const open = /^\s*(?:export )?interface (\w+) \{/.exec(line);
    if (namespace?.[2] !== undefined) {
      scope = [...scope, namespace[2]];
    } else if (open?.[1] !== undefined) {
      name = [...scope, open[1]].join(".");
      current = [];
    } else if (/^\s*\}\s*$/.test(line)) {
      if (current === undefined) {
        scope = scope.slice(0, -1);
      } else {
        shapes.set(name, members(current.join("\n")));
        current = undefined;
      }
    } else {
      current?.push(line);
    }
  }
  return shapes;
}

function members(body: string): Member[] {
  const code = body.replace(/\/\*\*[\s\S]*?\*\//g, "");
  return [...code.matchAll(/^\s*(\w+)\??: (.*);$/gm)].map(([, name = "", type = ""]) => ({ name, type }));
}
