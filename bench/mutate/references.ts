import type { Declared } from "../../test/support/policyHarness";

/** What resources of a stack know of each other. */
export class References {
  private readonly users = new Map<string, { readonly resource: string; readonly property: string }[]>();

  constructor(stack: readonly Declared[]) {
    for (const { name = "", from = {} } of stack) {
      for (const [property, origins] of Object.entries(from)) {
        for (const origin of origins) {
          this.users.set(origin, [...(this.users.get(origin) ?? []), { resource: name, property }]);
        }
      }
    }
  }

  /** Who computes a property from this resource. */
  public usersOf(resource: string): readonly { readonly resource: string; readonly property: string }[] {
    return this.users.get(resource) ?? [];
  }
}
