/** The shape of a value, as the package's declarations state it; serialisable, because it is kept in a cache. */
export type Shape =
  | "string"
  | "number"
  | "boolean"
  | "any"
  | "asset"
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly object: string }
  | { readonly anyOf: readonly Shape[] };

/** A property of a nested object, or the common part of an argument. */
export interface Property {
  readonly shape: Shape;
  readonly required: boolean;
}

/** An argument of a resource. */
export interface InputProperty extends Property {
  /** Whether a change makes a new resource, by the service specification, the documentation or the identity. */
  readonly replaces: boolean;
  /** The only values that the service accepts, where the specification lists them. */
  readonly allowed?: readonly string[];
}

/** An output of a resource. */
export interface OutputProperty {
  readonly shape: Shape;
  /** The declaration has no `undefined`: the service always fills it. */
  readonly always: boolean;
  /** The value that the service fills in for an absent argument, as documentation or specification state it. */
  readonly default?: unknown;
  /** An ARN in the property's documentation, to take the form from. */
  readonly arnExample?: string;
}

/** What the import section of the documentation tells about the id. */
export interface ImportId {
  readonly example: string;
  /** The properties that the id is made of, in order; empty where the documentation names none. */
  readonly properties: readonly string[];
  /** What stands between them, where there are several. */
  readonly separator?: string;
}

/** What AWS's resource specification says of the same resource. */
export interface CloudFormationFacts {
  readonly type: string;
  readonly stateful: boolean;
  readonly arnTemplate?: string;
}

/** All that the stand-in knows of a resource type. */
export interface ResourceSchema {
  readonly type: string;
  readonly inputs: Readonly<Record<string, InputProperty>>;
  readonly outputs: Readonly<Record<string, OutputProperty>>;
  /** The nested argument types, by the name that `{ object }` refers to. */
  readonly objects: Readonly<Record<string, Readonly<Record<string, Property>>>>;
  readonly importId?: ImportId;
  readonly cloudFormation?: CloudFormationFacts;
}
