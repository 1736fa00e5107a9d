import { type Properties } from "./marshal";
import { type ResourceSchema } from "./schema/model";

/** What the engine proposes for a name that the program left out (CheckRequest.AutonamingOptions). */
export interface AutoNaming {
  readonly proposedName: string;
  /** `disable` makes a missing name an error of the service's own, `enforce` takes the proposal as it is. */
  readonly mode: "propose" | "enforce" | "disable";
}

const SUFFIX = /^-[0-9a-f]{7}$/;

/**
 * The arguments with a name filled in, where the type is named by an optional argument that the program left out: the
 * resource's name in the program and seven hexadecimal digits, as the real provider does. Kept from one run to the next.
 */
export function withName(
  schema: ResourceSchema,
  resourceName: string,
  olds: Properties,
  news: Properties,
  seed: Uint8Array,
  naming: AutoNaming | undefined,
): Properties {
  const argument = ["name", "bucket"].find((name) => {
    const input = schema.inputs[name];
    return input?.shape === "string" && !input.required && (name === "name" || /:Bucket(V2)?$/.test(schema.type));
  });
  const isNamed = argument === undefined || news[argument] !== undefined || news[`${argument}Prefix`] !== undefined;
  if (isNamed || schema.outputs[argument]?.always !== true || naming?.mode === "disable") {
    return news;
  }
  const old = olds[argument];
  const wasGenerated =
    typeof old === "string" && old.startsWith(resourceName) && SUFFIX.test(old.slice(resourceName.length));
  const proposed = naming?.mode === "enforce" ? naming.proposedName : `${resourceName}-${hex(seed)}`;
  return { ...news, [argument]: wasGenerated ? old : argument === "bucket" ? proposed.toLowerCase() : proposed };
}

function hex(seed: Uint8Array): string {
  return Buffer.from(seed).toString("hex").padEnd(7, "0").slice(0, 7);
}
