import { AnalyzeRequest, AnalyzeStackRequest, type AnalyzerResource } from "@pulumi/pulumi/proto/analyzer_pb";
import { STACK_TYPE } from "./resource";

/** What dispatch has to know of a policy. */
export interface Dispatched<Policy> {
  readonly policy: Policy;
  /** The type tokens that concern it; none: it is always asked. */
  readonly types: readonly string[];
  /** Whether it judges the stack as a whole too. */
  readonly judgesStack: boolean;
}

/**
 * Lets the SDK ask only the policies that a resource concerns. Its server asks every policy about every resource, and
 * prepares the whole stack anew for every stack rule: with hundreds of rules most of a preview's cost, for nothing.
 *
 * The SDK reads the type (or the list of resources) from the request and starts to iterate over the policies at once,
 * without a pause between; so what was read last says what the next iteration is about. Any other iteration, like the one
 * that lists the policies for the engine, yields all of them. Should a later SDK work otherwise, all policies are asked
 * and answer the same, only slower.
 *
 * @returns the policies, as a list whose iteration is dispatched
 */
export function dispatched<Policy>(entries: readonly Dispatched<Policy>[]): Policy[] {
  const all = entries.map(({ policy }) => policy);
  const byType = new Map<string, readonly Policy[]>();
  let next: readonly Policy[] | undefined;
  /** Says what the next iteration yields; it begins before anything else happens, or not at all. */
  const announce = (policies: readonly Policy[]): void => {
    next = policies;
    queueMicrotask(() => (next = undefined));
  };

  const { getType } = AnalyzeRequest.prototype;
  AnalyzeRequest.prototype.getType = function (this: AnalyzeRequest): string {
    const type = getType.call(this);
    let concerned = byType.get(type);
    if (concerned === undefined) {
      // Every policy is asked about the stack itself, and checks its configuration then.
      concerned = type === STACK_TYPE ? all : concerning(entries, new Set([type]));
      byType.set(type, concerned);
    }
    announce(concerned);
    return type;
  };

  const { getResourcesList } = AnalyzeStackRequest.prototype;
  AnalyzeStackRequest.prototype.getResourcesList = function (this: AnalyzeStackRequest): AnalyzerResource[] {
    const resources = getResourcesList.call(this);
    const judges = entries.filter(({ judgesStack }) => judgesStack);
    announce(concerning(judges, new Set([STACK_TYPE, ...resources.map((resource) => resource.getType())])));
    return iteratedOnce(resources);
  };

  return iteratedBy([...all], () => {
    const policies = next ?? all;
    next = undefined;
    return policies[Symbol.iterator]();
  });
}

function concerning<Policy>(entries: readonly Dispatched<Policy>[], present: ReadonlySet<string>): readonly Policy[] {
  return entries
    .filter(({ types }) => types.length === 0 || types.some((type) => present.has(type)))
    .map(({ policy }) => policy);
}

/** A list whose first iteration yields its items; the later ones yield nothing. */
function iteratedOnce<Item>(items: readonly Item[]): Item[] {
  let rest = [...items];
  return iteratedBy([...rest], () => {
    const now = rest;
    rest = [];
    return now[Symbol.iterator]();
  });
}

function iteratedBy<Item>(list: Item[], iterator: () => Iterator<Item>): Item[] {
  return Object.defineProperty(list, Symbol.iterator, { value: iterator });
}
