/** What `pulumi stack export` gives, as far as it matters here. */
export interface State {
  readonly deployment: { readonly resources: readonly Resource[] };
}

interface Resource {
  readonly urn: string;
  readonly id?: string;
  readonly type: string;
}

const STACK = "pulumi:pulumi:Stack";

/** A state of so many resources: whole copies of a stack, each with names and ids of its own, the last one cut off. */
export function copiesOf(state: State, size: number): State {
  const { resources } = state.deployment;
  const roots = resources.filter(({ type }) => type === STACK);
  const rest = resources.filter(({ type }) => type !== STACK);
  const names = [...new Set(rest.flatMap(({ urn, id }) => [urn, ...(id !== undefined && id.length > 6 ? [id] : [])]))];
  // Longest first, so that no name is taken for the beginning of a longer one.
  names.sort((one, other) => other.length - one.length);
  const text = JSON.stringify(rest);
  const pattern = new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "g");
  const copies: Resource[] = [...roots];
  for (let copy = 1; copies.length < size; copy++) {
    copies.push(...(JSON.parse(text.replace(pattern, (name) => `${name}${copy}`)) as Resource[]));
  }
  return { ...state, deployment: { ...state.deployment, resources: copies.slice(0, size) } };
}
