import { References } from "./relations";
import type { Stack, StackResource } from "./resource";

/** Resources that have to have another one beside them which completes them. */
export interface Companions {
  /** Types of the resources that have to be completed, and the properties by which others name them. */
  readonly owners: readonly string[];
  readonly names: readonly string[];
  /** Types that complete, and the property of theirs that names the owner. */
  readonly types: readonly string[];
  readonly property: string;
  /** Whether an owner completes itself (deprecated inline forms), or needs nothing. */
  readonly complete?: (owner: StackResource, stack: Stack) => boolean;
}

/** The owners in a stack that nothing completes. What the companion says is for other rules to judge. */
export function incomplete(stack: Stack, { owners, names, types, property, complete }: Companions): StackResource[] {
  const all = stack.ofType(owners);
  const found = new References(all, names).group(stack.ofType(types), property);
  return all.filter((owner) => !found.has(owner.urn) && complete?.(owner, stack) !== true);
}
