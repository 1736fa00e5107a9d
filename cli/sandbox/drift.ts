import { type Layout } from "./layout";
import { deleteResource, listResources, type StoredResource, writeResource } from "./world";

/** What somebody typed is not a command. */
export class UsageError extends Error {}

const USAGE = `usage: drift                                  list what exists
       drift <urn or name> <property> <json>   change a property, as somebody at the console would
       drift --delete <urn or name>            delete a resource, likewise`;

/**
 * Changes the sandbox's live state behind Pulumi's back, for `refresh` to find.
 * @returns lines to print
 * @throws UsageError when there is no such resource or property.
 */
export function drift(layout: Layout, args: readonly string[]): string[] {
  const resources = listResources(layout.world);
  const [first, second, value, ...rest] = args;
  if (first === undefined) {
    return resources.length === 0 ? ["Nothing exists yet: npm run sandbox"] : resources.map(describe).sort();
  }
  if (first === "--delete" && second !== undefined && value === undefined) {
    const resource = find(resources, second);
    deleteResource(layout.world, resource);
    return [`Deleted ${describe(resource)}`, seeIt(resource)];
  }
  if (second === undefined || value === undefined || rest.length > 0 || first.startsWith("-")) {
    throw new UsageError(USAGE);
  }
  const resource = find(resources, first);
  const path = second.split(".");
  const known = Object.keys({ ...resource.inputs, ...resource.outputs }).sort();
  if (!known.includes(path[0] ?? "")) {
    throw new UsageError(`${resource.type} ${resource.name} has no property ${path[0]}; it has ${known.join(", ")}`);
  }
  const outputs = setPath(resource.outputs, path, parseValue(value)) as Record<string, unknown>;
  writeResource(layout.world, { ...resource, outputs });
  return [`Changed ${second} of ${describe(resource)}`, seeIt(resource)];
}

/** A copy of a value with one place in it changed. */
export function setPath(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...deeper] = path;
  if (key === undefined) {
    return replacement;
  }
  if (Array.isArray(value)) {
    const copy: unknown[] = [...value];
    copy[Number(key)] = setPath(copy[Number(key)], deeper, replacement);
    return copy;
  }
  const object = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  return { ...object, [key]: setPath(object[key], deeper, replacement) };
}

function find(resources: readonly StoredResource[], wanted: string): StoredResource {
  const byUrn = resources.filter((resource) => resource.urn === wanted);
  const found = byUrn.length > 0 ? byUrn : resources.filter(({ name, id }) => name === wanted || id === wanted);
  const [only] = found;
  if (only === undefined) {
    throw new UsageError(`no resource is called ${wanted}; to list them: npm run sandbox -- drift`);
  }
  if (found.length > 1) {
    const urns = found.map((resource) => `  ${resource.urn ?? resource.id}`).sort();
    throw new UsageError([`${found.length} resources are called ${wanted}; name one by its URN:`, ...urns].join("\n"));
  }
  return only;
}

/** JSON where it is JSON, and the text itself where it is not: quotes inside of shell quotes are easily forgotten. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function describe({ type, name, id }: StoredResource): string {
  return `${type}  ${name}  (${id})`;
}

function seeIt({ urn }: StoredResource): string {
  const stack = urn?.split("::")[0]?.split(":")[2];
  return `To see it: npm run sandbox -- refresh --preview-only --diff${stack === undefined ? "" : ` --stack ${stack}`}`;
}
