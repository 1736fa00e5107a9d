import { type Configuration } from "./configuration";
import { identifyingProperties, type Identity } from "./identity";
import { UNKNOWN } from "./limits/types";
import { type Properties } from "./marshal";
import { type OutputProperty, type ResourceSchema, type Shape } from "./schema/model";

/** What the outputs of a resource are computed from. */
export interface OutputContext {
  readonly schema: ResourceSchema;
  readonly inputs: Properties;
  readonly configuration: Configuration;
}

/** The outputs that are known before the resource exists: the arguments again, its Region, and all of its tags. */
export function plannedOutputs({ schema, inputs, configuration }: OutputContext): Properties {
  const outputs: Properties = {};
  for (const [name, property] of Object.entries(schema.outputs)) {
    if (inputs[name] !== undefined) {
      outputs[name] = inputs[name];
    } else if (property.always) {
      outputs[name] = UNKNOWN;
    }
  }
  if (schema.outputs["region"] !== undefined) {
    outputs["region"] = inputs["region"] ?? configuration.region;
  }
  if (schema.outputs["tagsAll"] !== undefined) {
    outputs["tagsAll"] = allTags(inputs["tags"], configuration);
  }
  return outputs;
}

/**
 * The outputs of a resource that exists: what was planned, what the service's own rules say (`particular`), and for
 * every other output that the declaration promises, the documented default, or an empty value of its shape.
 */
export function liveOutputs(context: OutputContext, identity: Identity, particular: Properties): Properties {
  const planned = plannedOutputs(context);
  const outputs: Properties = {};
  for (const [name, property] of Object.entries(context.schema.outputs)) {
    const known = planned[name] === UNKNOWN ? undefined : planned[name];
    const value = known ?? particular[name] ?? serverValue(name, property, context, identity);
    if (value !== undefined) {
      outputs[name] = value;
    }
  }
  return outputs;
}

function allTags(tags: unknown, { defaultTags }: Configuration): unknown {
  if (tags === UNKNOWN) {
    return UNKNOWN;
  }
  return { ...defaultTags, ...(tags as Properties | undefined) };
}

function serverValue(name: string, property: OutputProperty, context: OutputContext, identity: Identity): unknown {
  if (name === "arn") {
    return identity.arn;
  }
  if (property.default !== undefined) {
    return property.default;
  }
  if (!property.always) {
    return undefined;
  }
  return wellKnown(name, context, identity) ?? emptyValue(property.shape);
}

/** Outputs that mean the same in every service. */
function wellKnown(name: string, { schema, configuration }: OutputContext, identity: Identity): unknown {
  const [, className = ""] = /:(\w+)$/.exec(schema.type) ?? [];
  const own = `${className.charAt(0).toLowerCase()}${className.slice(1)}`;
  switch (name) {
    case identifyingProperties(schema)[0]:
      return identity.localId;
    case "ownerId":
    case "accountId":
    case "awsAccountId":
    case "owner":
      return configuration.account;
    case "name":
    case `${own}Id`:
    case `${own}Name`:
      return identity.localId;
    case `${own}Arn`:
      return identity.arn;
  }
  return /(^created?(At|Date|Time|On)?$|creation(Date|Time|Timestamp)?$)/i.test(name) &&
    schema.outputs[name]?.shape === "string"
    ? new Date().toISOString().replace(/\.\d+Z$/, "Z")
    : undefined;
}

function emptyValue(shape: Shape): unknown {
  switch (shape) {
    case "string":
      return "";
    case "number":
      return 0;
    case "boolean":
      return false;
    case "any":
    case "asset":
      return undefined;
  }
  if ("list" in shape) {
    return [];
  }
  return "map" in shape || "object" in shape ? {} : undefined;
}
