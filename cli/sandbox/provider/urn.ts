/** What a URN says about a resource. */
export interface UrnParts {
  /** The type token, without the types of its parents. */
  readonly type: string;
  /** The resource's name in the program. */
  readonly name: string;
}

/** Takes `urn:pulumi:<stack>::<project>::<parent type>$<type>::<name>` apart. */
export function parseUrn(urn: string): UrnParts {
  const [, , types = "", ...name] = urn.split("::");
  return { type: types.split("$").at(-1) ?? "", name: name.join("::") };
}
