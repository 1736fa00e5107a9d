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

/**
 * A state of so many resources: whole copies of a stack, each with names and ids of its own, the last one cut off. Copies
 * are as well formed as what they were made of: a name goes on with the copy's number, an identifier stays as long as it is.
 */
export function copiesOf(state: State, size: number): State {
  const { resources } = state.deployment;
  const roots = resources.filter(({ type }) => type === STACK);
  const rest = resources.filter(({ type }) => type !== STACK);
  const names = [...new Set(rest.flatMap(({ urn, id }) => [urn, ...(id !== undefined && isOwn(id) ? [id] : [])]))];
  // Longest first, so that no name is taken for the beginning of a longer one.
  names.sort((one, other) => other.length - one.length);
  const text = JSON.stringify(rest);
  const pattern = new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "g");
  const copies: Resource[] = [...roots];
  for (let copy = 1; copies.length < size; copy++) {
    copies.push(...(JSON.parse(text.replace(pattern, (name) => ofCopy(name, copy))) as Resource[]));
  }
  return { ...state, deployment: { ...state.deployment, resources: copies.slice(0, size) } };
}

/** Whether an id is the resource's own: not the account, not the region, not a plain word like "default". */
function isOwn(id: string): boolean {
  return id.length > 6 && /[-/:_.\d]/.test(id) && !/^\d{12}$|^[a-z]{2}(-[a-z]+)+-\d$/.test(id);
}

/** The name or identifier of a copy. */
function ofCopy(name: string, copy: number): string {
  const identifier = /(?<=[-/:])[0-9a-f]{8,}$/.exec(name)?.[0];
  const mark = copy.toString(16).padStart(3, "0");
  return identifier === undefined ? `${name}${copy}` : name.slice(0, -mark.length) + mark;
}
