import type { Rule } from "../../../policy-pack/judge/rule";
import type { Case } from "../../engine/everyRule/case";
import { unknown } from "../../support/policyHarness";
import { broken, changed, type Form, mended, told } from "./forms";
import { differing, type Path, valueAt } from "./paths";

/** A place whose value decides whether a rule complains, in a form in which everything else is as it should be. */
export interface Decisive {
  readonly resource: string;
  readonly path: Path;
  /** The form whose value at the path is replaced. */
  readonly form: Form;
  /** `path`, or `path of resource`: for lists and messages. */
  readonly at: string;
}

/**
 * What decides a case: each place at which the mended form differs from the broken one and whose broken value alone makes
 * the rule complain; where several have to be mended together, each whose right value alone silences it; and what
 * ties a resource that was missing to the others.
 */
export function decisivePlaces(rule: Rule, item: Case): readonly Decisive[] {
  const id = rule.control.id;
  const [wrong, right] = [broken(id, item), mended(id, item) ?? []];
  const complains = (form: Form): boolean => told(rule, item, form).length > 0;
  return right.flatMap(({ name: resource = "", props, from = {} }): readonly Decisive[] => {
    const place = (path: Path, form: Form): Decisive => {
      const words = path.join(".");
      return { resource, path, form, at: resource === id ? words : `${words} of ${resource.slice(id.length + 1)}` };
    };
    const before = wrong.find(({ name }) => name === resource);
    if (before === undefined) {
      return Object.keys(from).map((property) => place([property], right));
    }
    return differing(before.props, props).flatMap((path) => {
      const [weak, good] = [valueAt(before.props, path), valueAt(props, path)];
      if (weak === unknown) {
        return [];
      }
      const alone = complains(changed(right, resource, path, weak));
      const enough = good !== undefined && !complains(changed(wrong, resource, path, good));
      return alone ? [place(path, right)] : enough ? [place(path, wrong)] : [];
    });
  });
}
