/** A condition on one property of the same resource, or of the same element of a list. */
export interface Condition {
  readonly path: string;
  /** Values that fulfil it; `"given"`: it has some value, known or not; `"left out"`: it has none. */
  readonly is: readonly unknown[] | "given" | "left out";
  /** Whether the provider's default fulfils it when the property is not set. */
  readonly byDefault?: boolean;
}

/**
 * How a resource type names the key that encrypts what it stores. All paths are relative to `each` where that is given.
 */
export interface KeyUse {
  readonly types: readonly string[];
  /** A nested object or list (`ebsBlockDevices[]`) whose every element needs a key of its own. */
  readonly each?: string;
  /** Whether at least one element has to be there. Without one the service falls back to keys that are not ours. */
  readonly eachRequired?: boolean;
  /** The property that names the key. */
  readonly key: string;
  /** Switches without which the key does nothing. */
  readonly on?: readonly Condition[];
  /** The use counts only under these conditions; one that is unknown counts as fulfilled. */
  readonly when?: readonly Condition[];
  /** A key need not be named here; one that is named has to be a customer's. The reason says what decides instead. */
  readonly optional?: string;
  /** The key belongs to a copy or replica and may be of another region. */
  readonly abroad?: boolean;
}

/** What a use reads: every property that a test or a document has to know. */
export function pathsOf(use: KeyUse): readonly string[] {
  const base = use.each === undefined ? "" : `${use.each}.`;
  return [use.key, ...(use.on ?? []).map((condition) => condition.path)].map((path) => base + path);
}
