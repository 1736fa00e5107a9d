import { type Configuration } from "./configuration";
import { identify, identifyingProperties } from "./identity";
import { type Properties } from "./marshal";
import { liveOutputs } from "./outputs";
import { type MadeUp } from "./random";
import { type MadeResource } from "./records";
import { type ResourceSchema } from "./schema/model";
import { shapes } from "./shapes";

/** What a resource is made from. */
export interface Making {
  readonly schema: ResourceSchema;
  /** The resource's name in the program. */
  readonly name: string;
  readonly inputs: Properties;
  readonly configuration: Configuration;
  readonly madeUp: MadeUp;
  readonly existing: (type: string) => readonly MadeResource[];
  /** The resource as it is, when it is changed: it keeps its id. */
  readonly current?: MadeResource;
}

/** A resource as the service has made it. */
export interface Made {
  readonly id: string;
  readonly outputs: Properties;
  readonly seed: string;
}

/** Computes the id and all outputs of a resource from its arguments and its seed: the same again for the same ones. */
export function make(making: Making): Made {
  const { schema, inputs, configuration, madeUp, current } = making;
  const rule = shapes[schema.type];
  const identity = identify(
    { schema, inputs, configuration, madeUp },
    rule?.arn && ((localId) => rule.arn?.(making, localId) ?? ""),
  );
  const context = { ...making, identity };
  const outputs = liveOutputs({ schema, inputs, configuration }, identity, rule?.outputs?.(context) ?? {});
  return { id: current?.id ?? rule?.id?.(context) ?? identity.id, outputs, seed: madeUp.seed };
}

/** The properties that two resources of a type cannot have in common; empty where names may be the same. */
export function namingProperties(schema: ResourceSchema): readonly string[] {
  return shapes[schema.type]?.unique ?? (schema.outputs["arn"] === undefined ? [] : identifyingProperties(schema));
}
