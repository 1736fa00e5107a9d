import { type Configuration } from "./configuration";
import { type Properties } from "./marshal";
import { looksMadeUp, type MadeUp } from "./random";
import { type ResourceSchema } from "./schema/model";

/** What decides a resource's id and ARN. */
export interface IdentityContext {
  readonly schema: ResourceSchema;
  readonly inputs: Properties;
  readonly configuration: Configuration;
  readonly madeUp: MadeUp;
}

/** The id and the ARN that the service gives to a new resource. */
export interface Identity {
  readonly id: string;
  /** The part of the identity that is not an ARN: a generated id, or a name. */
  readonly localId: string;
  readonly arn?: string;
}

/**
 * The properties that alone decide a resource's id; empty where the service makes the id up. Two resources that agree
 * in all of them are one and the same to AWS.
 */
export function identifyingProperties(schema: ResourceSchema): readonly string[] {
  const { properties = [], example = "" } = schema.importId ?? {};
  const named = properties.filter((name) => schema.inputs[name] !== undefined);
  if (properties.length > 0 && named.length === properties.length && !(named[0] === "id")) {
    return named;
  }
  const byName = NAMES.find((name) => schema.inputs[name]?.shape === "string");
  const isMadeUp = looksMadeUp(lastPart(example)) || properties.includes("id");
  return byName !== undefined && !isMadeUp ? [byName] : [];
}

const NAMES = ["name", "bucket", "identifier"];

/** Gives a resource its identity; `arn` is what a service's own rule says, where there is one. */
export function identify(context: IdentityContext, arn?: (localId: string) => string): Identity {
  const { schema } = context;
  const localId = localIdOf(context);
  const ownArn = schema.outputs["arn"] === undefined ? undefined : (arn?.(localId) ?? arnOf(context, localId));
  const isArn = schema.importId?.properties[0] === "arn" || schema.importId?.example.startsWith("arn:") === true;
  return {
    id: isArn && ownArn !== undefined ? ownArn : localId,
    localId,
    ...(ownArn === undefined ? {} : { arn: ownArn }),
  };
}

function localIdOf({ schema, inputs, madeUp }: IdentityContext): string {
  const names = identifyingProperties(schema);
  const given = names.map((name) => inputs[name]).filter((value) => value !== undefined);
  if (given.length > 0) {
    return given.map(String).join(schema.importId?.separator ?? "/");
  }
  const prefix = inputs[`${names[0]}Prefix`];
  if (typeof prefix === "string") {
    return prefix + madeUp.digits("name", 26);
  }
  const example = lastPart(schema.importId?.example ?? "");
  return madeUp.like(looksMadeUp(example) ? example : "");
}

/** The last part of a path or an ARN. */
function lastPart(example: string): string {
  return example.split(/[/:,|]/).at(-1) ?? "";
}

/** The ARN by AWS's template, else by an ARN of the documentation, else by the general form. */
function arnOf(context: IdentityContext, localId: string): string {
  const { schema, configuration } = context;
  const template = schema.cloudFormation?.arnTemplate;
  if (template !== undefined) {
    return template.replace(/\$\{(\w+)\}/g, (_, name: string) => placeholder(name, context, localId));
  }
  const documented = schema.outputs["arn"]?.arnExample ?? "";
  const example = schema.importId?.example.startsWith("arn:") ? schema.importId.example : documented;
  const [, , service = "", region = "", account = "", ...resource] = example.split(":");
  if (resource.length > 0) {
    return [
      "arn",
      configuration.partition,
      service,
      region === "" ? "" : configuration.region,
      account === "" ? "" : configuration.account,
      resourceLike(resource.join(":"), localId, context.madeUp),
    ].join(":");
  }
  const [, module = "", file = ""] = /^aws:([^/]+)\/([^:]+)/.exec(schema.type) ?? [];
  return `arn:${configuration.partition}:${module}:${configuration.region}:${configuration.account}:${file.toLowerCase()}/${localId}`;
}

function placeholder(name: string, { schema, inputs, configuration }: IdentityContext, localId: string): string {
  switch (name) {
    case "Partition":
      return configuration.partition;
    case "Region":
      return configuration.region;
    case "Account":
      return configuration.account;
  }
  if (name.endsWith("NameWithPath")) {
    return `${String(inputs["path"] ?? "/").replace(/^\//, "")}${localId}`;
  }
  if (identifyingProperties(schema).length > 1 && name.endsWith("Name")) {
    return localId;
  }
  const key = Object.keys(inputs).find((input) => input.toLowerCase() === name.toLowerCase());
  const value = key === undefined ? undefined : inputs[key];
  return typeof value === "string" && !value.startsWith("arn:") ? value : localId;
}

/** The resource part of a documented ARN with its last part, and what was made up before it, replaced. */
function resourceLike(resource: string, localId: string, madeUp: MadeUp): string {
  const parts = resource.split(/([/:])/);
  return parts
    .map((part, index) => {
      if (index === parts.length - 1) {
        return localId;
      }
      return looksMadeUp(part) ? madeUp.like(part) : part;
    })
    .join("");
}
