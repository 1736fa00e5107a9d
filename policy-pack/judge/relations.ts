import { look } from "./look";
import type { StackResource } from "./resource";

/** An ARN, or the URL of a queue: region, account and the last part, which is a name for most resources. */
const spelled = /^(?:arn:[^:]*:[^:]*:|https:\/\/\w+\.)([\w-]*)(?::|\.[\w.]+\/)(\d{12}|)[:/](?:[^:]*[:/])*([^:/]+)$/;

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
    const carriers = seen.state === "known" ? (this.byName.get(seen.value) ?? this.spelledOut(seen.value)) : undefined;
    if (carriers !== undefined) {
      return carriers;
    }
    const origins = resource.dependenciesOf(property.split(/[.[]/)[0] ?? property);
    return origins.filter((origin) => this.byUrn.has(origin.urn));
  }

  /**
   * The targets that an ARN or a URL written as text means: it ends in their name, and what AWS will call them is not
   * known yet. The account and the region in it have to be theirs, where it says any.
   */
  private spelledOut(value: unknown): readonly StackResource[] | undefined {
    const [, region, account, name] = spelled.exec(String(value)) ?? [];
    const meant = this.byName.get(name)?.filter(({ home, outputs }) => {
      const isHere = (region ?? "") === "" || home.region === undefined || home.region === region;
      const isOurs = (account ?? "") === "" || home.accounts.length === 0 || home.accounts.includes(account ?? "");
      return isHere && isOurs && look(outputs, "arn").state !== "known";
    });
    return meant?.length === 0 ? undefined : meant;
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
