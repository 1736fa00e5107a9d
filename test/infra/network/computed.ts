import * as pulumi from "@pulumi/pulumi";

/** A class of resources; only its prototype matters here. */
interface ResourceClass {
  readonly prototype: object;
}

/**
 * Runs a program while a property that AWS would compute has this value, and leaves the class as it was: Pulumi's mocks
 * compute nothing.
 */
export async function withComputed<T>(
  resource: ResourceClass,
  property: string,
  valueOf: (self: pulumi.Resource) => unknown,
  run: () => Promise<T>,
): Promise<T> {
  Object.defineProperty(resource.prototype, property, {
    configurable: true,
    get(this: pulumi.Resource) {
      return pulumi.output(valueOf(this));
    },
    set() {
      // The runtime assigns what the mocks answer; the stand-in stays.
    },
  });
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(resource.prototype, property);
  }
}
