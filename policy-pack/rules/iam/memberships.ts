import { look, places } from "../../judge/look";
import type { Stack, StackResource } from "../../judge/resource";

/** A membership, and which of its properties name groups and users. */
const memberships: readonly { readonly type: string; readonly groups: string; readonly users: string }[] = [
  { type: "aws:iam/groupMembership:GroupMembership", groups: "group", users: "users" },
  { type: "aws:iam/userGroupMembership:UserGroupMembership", groups: "groups", users: "user" },
];

/** The names in a text or a list, and the URNs of what those that are not known yet were computed from. */
function namedIn(item: StackResource, property: string): readonly unknown[] {
  const seen = places(item.props, `${property}[]`).flatMap(({ look: each }) =>
    each.state === "absent" ? [] : each.state === "known" ? each.value : "not known yet",
  );
  return seen.length === 0 ? [] : [...seen, ...item.dependenciesOf(property).map(({ urn }) => urn)];
}

/** Whom memberships name that name a counterpart, too: an empty list of users makes no member. */
export function joined(stack: Stack, side: "groups" | "users"): ReadonlySet<unknown> {
  const other = side === "groups" ? "users" : "groups";
  return new Set(
    memberships.flatMap((kind) =>
      stack
        .ofType([kind.type])
        .filter((item) => namedIn(item, kind[other]).length > 0)
        .flatMap((item) => namedIn(item, kind[side])),
    ),
  );
}

/** The resources of a type that no membership names, by reference or by name. */
export function loners(stack: Stack, type: string, named: ReadonlySet<unknown>): readonly StackResource[] {
  return stack.ofType([type]).filter(({ urn, props, outputs }) => {
    const names = [look(props, "name"), look(outputs, "name")].flatMap((seen) =>
      seen.state === "known" ? [seen.value] : [],
    );
    return !named.has(urn) && !names.some((name) => named.has(name));
  });
}

/** Types of memberships. */
export const membershipTypes = memberships.map(({ type }) => type);
