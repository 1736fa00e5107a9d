import { resolve } from "node:path";
import { type PlannedResource } from "../../../cli/cost/plan";
import { loadTables } from "../../../cli/cost/tables";

/** The project's root folder. */
export const ROOT = resolve(__dirname, "..", "..", "..");

/** The real price file and tables. */
export const TABLES = loadTables(ROOT);

/** What the engine writes for a value that is not known before creation. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

let count = 0;

/** A planned resource below a component of an area, or below none. */
export function planned(
  type: string,
  inputs: Record<string, unknown> = {},
  parents = "phi:network:Network$",
): PlannedResource {
  return { urn: `urn:pulumi:dev::phi::${parents}${type}::r${count++}`, type, inputs };
}
