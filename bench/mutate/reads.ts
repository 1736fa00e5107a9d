/** What of a stack has been read: resources, and top-level properties of theirs. */
export class Reads {
  private readonly resources = new Map<string, Set<string>>();

  /** Notes a property; without one, that the resource is there at all. */
  public add(resource: string, property?: string): void {
    const properties = this.resources.get(resource) ?? new Set();
    this.resources.set(resource, properties);
    properties.add(property ?? WHOLE);
  }

  /** Whether some property is in both, or a resource as a whole is in one and any part of it in the other. */
  public meets(changed: Reads): boolean {
    for (const [resource, properties] of changed.resources) {
      const own = this.resources.get(resource);
      if (own === undefined) {
        continue;
      }
      if (properties.has(WHOLE) || own.has(EVERY) || [...properties].some((property) => own.has(property))) {
        return true;
      }
    }
    return false;
  }

  /** Notes that the list of properties itself was read. */
  public addEvery(resource: string): void {
    this.add(resource, EVERY);
  }
}

const WHOLE = "\0whole";
const EVERY = "\0every";

const known = new WeakMap<Reads, Map<object, object>>();

/** An object that notes which of its properties are read. The same object gets the same watched one. */
export function watched(target: object, resource: string, reads: Reads): object {
  const before = known.get(reads) ?? new Map<object, object>();
  known.set(reads, before);
  const old = before.get(target);
  if (old !== undefined) {
    return old;
  }
  const proxy = new Proxy(target, {
    get: (object, key) => {
      if (typeof key === "string") {
        reads.add(resource, key);
      }
      return Reflect.get(object, key) as unknown;
    },
    has: (object, key) => {
      reads.add(resource, String(key));
      return Reflect.has(object, key);
    },
    ownKeys: (object) => {
      reads.addEvery(resource);
      return Reflect.ownKeys(object);
    },
  });
  before.set(target, proxy);
  return proxy;
}
