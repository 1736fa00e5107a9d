import { look } from "./look";
import type { StackResource } from "./resource";

/** The resources that others can point at, found by URN, or by any of their names once those are known. */
export class References {
  private readonly byUrn = new Map<string, StackResource>();
  private readonly byName = new Map<unknown, StackResource[]>();

  /** @param names properties of a target that others name it by, e.g. `bucket` and `id` */
  constructor(targets: readonly StackResource[], names: readonly string[]) {
    for (const target of targets) {
      this.byUrn.set(target.urn, target);
      for (const value of new Set(namesOf(target, names))) {
        this.byName.set(value, [...(this.byName.get(value) ?? []), target]);
      }
    }
  }

  /** The targets that carry the value of `property`, or, where none does or it is unknown, that it was computed from. */
  of(resource: StackResource, property: string): readonly StackResource[] {
    const seen = look(resource.props, property);
    const carriers = seen.state === "known" ? this.byName.get(seen.value) : undefined;
    if (carriers !== undefined) {
      return carriers;
    }
    const origins = resource.dependenciesOf(property.split(/[.[]/)[0] ?? property);
    return origins.filter((origin) => this.byUrn.has(origin.urn));
  }

  /** Which of these resources point at which target: target's URN → resources. */
  group(resources: readonly StackResource[], property: string): ReadonlyMap<string, readonly StackResource[]> {
    const groups = new Map<string, StackResource[]>();
    for (const resource of resources) {
      for (const target of this.of(resource, property)) {
        groups.set(target.urn, [...(groups.get(target.urn) ?? []), resource]);
      }
    }
    return groups;
  }
}

function namesOf(target: StackResource, names: readonly string[]): readonly unknown[] {
  return [target.props, target.outputs].flatMap((props) =>
    names.flatMap((name) => {
      const seen = look(props, name);
      return seen.state === "known" ? [seen.value] : [];
    }),
  );
}
