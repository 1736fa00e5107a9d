/** A Pulumi.<stack>.yaml, as far as the sandbox reads it. */
export interface StackFile {
  readonly config?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** What the sandbox's stack file becomes, and what the user should hear about it. */
export interface Merged {
  readonly file: StackFile;
  /** Settings made in the sandbox that the user's file says otherwise about. */
  readonly kept: readonly string[];
  /** Secrets of the user's own backend, which a sandbox cannot read. */
  readonly unreadable: readonly string[];
}

/** How a stack's secrets are encrypted: the user's are bound to the user's backend, the sandbox's to its own. */
const ENCRYPTION = ["secretsprovider", "encryptedkey", "encryptionsalt"] as const;

/**
 * Takes the user's stack file over into the sandbox, and keeps what was changed in the sandbox since it was last taken
 * over: a merge of three, setting by setting, in which the sandbox's own change wins.
 * @param base - the user's file as it was last taken over; undefined the first time
 * @param theirs - the user's file now
 * @param ours - the sandbox's file now; undefined the first time
 */
export function mergeStackFile(base: StackFile | undefined, theirs: StackFile, ours: StackFile | undefined): Merged {
  const readable = withoutSecrets(theirs.config ?? {});
  const before = withoutSecrets(base?.config ?? {});
  const now = ours === undefined ? before : (ours.config ?? {});
  const config: Record<string, unknown> = {};
  const kept: string[] = [];
  for (const key of new Set([...Object.keys(readable), ...Object.keys(now)])) {
    const changedHere = !same(now[key], before[key]);
    const value = changedHere ? now[key] : readable[key];
    if (changedHere && !same(value, readable[key])) {
      kept.push(key);
    }
    if (value !== undefined) {
      config[key] = value;
    }
  }
  const others = Object.entries(theirs).filter(([key]) => key !== "config" && !isEncryption(key));
  const encryption = Object.entries(ours ?? {}).filter(([key]) => isEncryption(key));
  const unreadable = Object.entries(theirs.config ?? {}).filter(([key, value]) => hasSecret(value) && !(key in config));
  return {
    file: { ...Object.fromEntries(others), ...Object.fromEntries(encryption), config },
    kept,
    unreadable: unreadable.map(([key]) => key),
  };
}

function isEncryption(key: string): boolean {
  return ENCRYPTION.some((each) => each === key);
}

function withoutSecrets(config: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => !hasSecret(value)));
}

/** Pulumi writes an encrypted value as an object whose one key is `secure`, also inside of objects and lists. */
function hasSecret(value: unknown): boolean {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const entries = Object.entries(value);
  const [only] = entries;
  const isSecret = entries.length === 1 && only?.[0] === "secure" && typeof only[1] === "string";
  return isSecret || entries.some(([, inner]) => hasSecret(inner));
}

/** Equal as settings: the engine writes `true` and `365` back as text. */
function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left, asText) === JSON.stringify(right, asText);
}

function asText(_key: string, value: unknown): unknown {
  return typeof value === "boolean" || typeof value === "number" ? String(value) : value;
}
