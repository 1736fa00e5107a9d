import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as derivation from "./derive";
import { type ResourceSchema } from "./model";
import { packageVersion } from "./packageFiles";

const load = createRequire(__filename);

/** Answers the schema of a resource type, undefined for a type that does not exist. */
export type Schemas = (type: string) => ResourceSchema | undefined;

/**
 * The schemas of all resource types: each is derived when it is first asked for, and kept in a folder of JSON files.
 * Deriving needs the TypeScript parser and AWS's specification, which take a second to load; a kept schema needs
 * neither. The folder's name holds the versions of both sources and a digest of this code, so nothing stale is read.
 */
export function openSchemas(cacheFolder: string | undefined): Schemas {
  const folder = cacheFolder && join(cacheFolder, `schema-${edition()}`);
  const known = new Map<string, ResourceSchema | undefined>();
  return (type) => {
    if (!known.has(type)) {
      known.set(type, folder === undefined ? derive(type) : cached(folder, type));
    }
    return known.get(type);
  };
}

function derive(type: string): ResourceSchema | undefined {
  // Loaded when needed, and not at start: see above.
  const { deriveSchema } = load("./derive") as typeof derivation;
  return deriveSchema(type);
}

function edition(): string {
  const digest = createHash("sha256");
  for (const file of readdirSync(__dirname).filter((name) => /^\w+\.(js|ts)$/.test(name))) {
    digest.update(readFileSync(join(__dirname, file)));
  }
  const versions = ["@pulumi/aws", "@aws-cdk/aws-service-spec"].map(packageVersion);
  return [...versions, digest.digest("hex").slice(0, 12)].join("-");
}

function cached(folder: string, type: string): ResourceSchema | undefined {
  const file = join(folder, `${type.replace(/[^\w-]/g, ".")}.json`);
  const kept = readKept(file);
  if (kept !== undefined) {
    return kept;
  }
  const schema = derive(type);
  if (schema !== undefined) {
    // Written beside and renamed: another provider at work, or a killed one, never leaves half a file to be read.
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}.tmp`;
    writeFileSync(draft, JSON.stringify(schema));
    renameSync(draft, file);
  }
  return schema;
}

function readKept(file: string): ResourceSchema | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as ResourceSchema;
  } catch {
    return undefined;
  }
}
