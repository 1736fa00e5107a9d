import type { Declared } from "../../test/support/policyHarness";
import type { openSchemas } from "../../cli/sandbox/provider/schema/schemas";
import { isSafeWhenGone } from "./classes/gone";
import { isSafeguardType } from "./classes/safeguards";
import type { Edit, Mutant } from "./model";
import { References } from "./references";

type Schemas = ReturnType<typeof openSchemas>;

/**
 * Takes resources away whose one purpose is a safeguard. What needs such a resource goes with it; what merely mentions
 * it does without, as whoever deletes the resource from the program has to make it.
 */
export function removals(stack: readonly Declared[], schemas: Schemas): readonly Mutant[] {
  const references = new References(stack);
  const byName = new Map(stack.map((resource) => [resource.name ?? "", resource]));
  return stack
    .filter((resource) => isSafeguardType(resource.type) && !isSafeWhenGone(resource, stack))
    .map(({ type, name = "" }): Mutant => {
      const removes: string[] = [];
      const edits: Edit[] = [];
      const open = [name];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (removes.includes(next)) {
          continue;
        }
        removes.push(next);
        for (const { resource, property } of references.usersOf(next)) {
          const user = byName.get(resource);
          const needed = schemas(user?.type ?? "")?.inputs[property]?.required ?? true;
          if (needed) {
            open.push(resource);
          } else {
            edits.push({ resource, path: [property], value: undefined });
          }
        }
      }
      const taken = removes.length - 1;
      const detail = taken === 0 ? "" : `and ${String(taken)} that need it`;
      const left = edits.filter(({ resource }) => !removes.includes(resource));
      return { type, resource: name, property: "", operator: "resource removed", detail, edits: left, removes };
    });
}
