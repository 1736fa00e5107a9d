import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** One of the controls that HIPAA rule sets and published packs know: which rules answer it, or why none does. */
export type CatalogueEntry = {
  readonly key: string;
  readonly service: string;
  readonly meaning: string;
} & ({ readonly answeredBy: readonly string[] } | { readonly leftOut: string });

const folder = resolve(__dirname, "../policy-pack/controls/catalogue");

/** The catalogue, in the order of its files. */
export function catalogue(): readonly CatalogueEntry[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  return files.sort().flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as CatalogueEntry[]);
}

/** Entries that no rule answers, with the reason. */
export function leftOut(): readonly (CatalogueEntry & { readonly leftOut: string })[] {
  return catalogue().filter((entry): entry is CatalogueEntry & { leftOut: string } => "leftOut" in entry);
}

/** How many controls of each service are answered, how many are left out. */
export function coverage(): readonly (readonly [service: string, answered: number, left: number])[] {
  const services = new Map<string, [number, number]>();
  for (const entry of catalogue()) {
    const counts = services.get(entry.service) ?? [0, 0];
    counts["leftOut" in entry ? 1 : 0]++;
    services.set(entry.service, counts);
  }
  return [...services].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, [yes, no]]) => [name, yes, no]);
}
