import type { Declared } from "../../test/support/policyHarness";
import type { openSchemas } from "../../cli/sandbox/provider/schema/schemas";
import { hasNoEffect } from "./classes/idle";
import type { Edit, Mutant, Path, Proposal } from "./model";
import { operators } from "./operators";
import type { Surroundings } from "./operators/operator";
import { removals } from "./removals";
import { type Slot, slotsOf } from "./sdk/slots";

type Schemas = ReturnType<typeof openSchemas>;

/** Every way in which the operators weaken this stack (all its values known), each once. */
export function mutantsOf(stack: readonly Declared[], schemas: Schemas): readonly Mutant[] {
  const boundaries = new Set(stack.map(({ props }) => props["permissionsBoundary"]));
  const inside = stack
    // A boundary grants nothing: what it leaves out, a policy has to give before anybody may do it.
    .filter(({ outputs = {} }) => outputs["arn"] === undefined || !boundaries.has(outputs["arn"]))
    .flatMap((resource) => mutantsOfResource(resource, schemas));
  return [...inside, ...removals(stack, schemas)];
}

function mutantsOfResource(resource: Declared, schemas: Schemas): readonly Mutant[] {
  const schema = schemas(resource.type);
  if (schema === undefined) {
    return [];
  }
  const around = surroundings(resource);
  const seen = new Set<string>();
  const slots = slotsOf(schema, resource.props).filter((slot) => !hasNoEffect(slot));
  return slots.flatMap((slot) =>
    operators
      .flatMap((operator) => operator(slot, around))
      .filter((proposal) => {
        const key = JSON.stringify([slot.path, proposal.value ?? null, proposal.only, proposal.also]);
        return !seen.has(key) && seen.add(key);
      })
      .map((proposal) => mutant(resource, slot, proposal)),
  );
}

function mutant({ type, name = "" }: Declared, slot: Slot, proposal: Proposal): Mutant {
  const { operator, detail, value, inside, only, also = [] } = proposal;
  const edit = (path: Path, to: unknown): Edit => ({ resource: name, path, value: to, ...(inside ? { inside } : {}) });
  return {
    type,
    resource: name,
    property: slot.property,
    operator,
    detail,
    edits: [edit(slot.path, value), ...also.map((one) => edit(one.path, one.value))],
    removes: [],
    ...(only === undefined ? {} : { only }),
  };
}

/** Account and region of a resource, by its provider. */
function surroundings({ props, provider = {} }: Declared): Surroundings {
  const accounts = provider["allowedAccountIds"];
  const list = typeof accounts === "string" ? (JSON.parse(accounts) as unknown) : accounts;
  const account = Array.isArray(list) ? String(list[0]) : "111122223333";
  return { account, region: String(props["region"] ?? provider["region"] ?? "us-east-1") };
}
