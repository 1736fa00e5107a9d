import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readText, writeText } from "./files";

/** What tells two live resources apart: ids are unique within an account, a region and a type only. */
export interface ResourceKey {
  readonly account: string;
  readonly region: string;
  readonly type: string;
  readonly id: string;
}

/** A resource that exists in the sandbox, as the provider wrote it: one file of the world. */
export interface StoredResource extends ResourceKey {
  /** The URN that created it; absent for a resource made outside of Pulumi. */
  readonly urn?: string;
  /** The name in the program, the last part of the URN. */
  readonly name: string;
  readonly inputs: Record<string, unknown>;
  /** The live state: what `refresh` reads, and what `drift` edits. */
  readonly outputs: Record<string, unknown>;
}

/** What goes wrong on purpose when a resource of a type is created. */
export interface Fault {
  /** `fail` answers with an error; `hang` never answers. */
  readonly mode: "fail" | "hang";
  /** How many creations it still strikes; null for every one until it is cleared. */
  readonly times: number | null;
}

/** Faults by type token, such as `aws:kms/key:Key`. */
export type Faults = Record<string, Fault>;

/** Where a world keeps what. */
export interface WorldPaths {
  readonly resources: string;
  readonly faults: string;
}

/** The environment variables by which the sandbox tells the provider where its files lie. */
export const WORLD_VARIABLE = "PHI_SANDBOX_WORLD";
export const CACHE_VARIABLE = "PHI_SANDBOX_CACHE";

/** Where the world in a folder keeps its resources and its faults. */
export function worldPaths(dir: string): WorldPaths {
  return { resources: join(dir, "resources"), faults: join(dir, "faults.json") };
}

/** The file of one resource; its name is a hash because ids hold slashes and colons. */
export function resourceFile(dir: string, key: ResourceKey): string {
  const text = [key.account, key.region, key.type, key.id].join("\n");
  return join(worldPaths(dir).resources, `${createHash("sha1").update(text).digest("hex")}.json`);
}

/** Every resource of the world, in a stable order. */
export function listResources(dir: string): StoredResource[] {
  const { resources } = worldPaths(dir);
  if (!existsSync(resources)) {
    return [];
  }
  return readdirSync(resources)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => readJson<StoredResource>(join(resources, file)) ?? []);
}

/** One resource, or undefined when it does not exist (any more). */
export function readResource(dir: string, key: ResourceKey): StoredResource | undefined {
  return readJson<StoredResource>(resourceFile(dir, key));
}

/** Creates or overwrites a resource in one step: a killed process leaves the old file or the new one. */
export function writeResource(dir: string, resource: StoredResource): void {
  writeJson(resourceFile(dir, resource), resource);
}

/** Removes a resource; true when there was one. */
export function deleteResource(dir: string, key: ResourceKey): boolean {
  const file = resourceFile(dir, key);
  const existed = existsSync(file);
  rmSync(file, { force: true });
  return existed;
}

/** The faults that are set. */
export function readFaults(dir: string): Faults {
  return readJson<Faults>(worldPaths(dir).faults) ?? {};
}

/** Sets the faults, all of them at once. */
export function writeFaults(dir: string, faults: Faults): void {
  writeJson(worldPaths(dir).faults, faults);
}

/** The fault that strikes a creation of this type now, counted down; undefined when none does. */
export function takeFault(dir: string, type: string): Fault | undefined {
  const faults = readFaults(dir);
  const fault = faults[type];
  if (fault === undefined || fault.times === null) {
    return fault;
  }
  const others = Object.fromEntries(Object.entries(faults).filter(([other]) => other !== type));
  writeFaults(dir, fault.times > 1 ? { ...others, [type]: { ...fault, times: fault.times - 1 } } : others);
  return fault.times > 0 ? fault : undefined;
}

function readJson<T>(file: string): T | undefined {
  const text = readText(file);
  if (text === undefined) {
    return undefined;
  }
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Error(
      `${file} is not JSON (${(error as Error).message}); mend it, or run: npm run sandbox -- reset --yes`,
    );
  }
}

function writeJson(file: string, value: unknown): void {
  writeText(file, `${JSON.stringify(value, null, 2)}\n`);
}
