import { AnalyzeRequest, AnalyzeStackRequest, type AnalyzerResource } from "@pulumi/pulumi/proto/analyzer_pb";
import { STACK_TYPE } from "../judge/resource";

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
  const toEverything = concernedBy(entries);
  const toStacks = concernedBy(entries.filter(({ judgesStack }) => judgesStack));
  let next: readonly Policy[] | undefined;
  /** Says what the next iteration yields; it begins before anything else happens, or not at all. */
  const announce = (policies: readonly Policy[]): void => {
    next = policies;
    queueMicrotask(() => (next = undefined));
  };

  const { getType } = AnalyzeRequest.prototype;
  AnalyzeRequest.prototype.getType = function (this: AnalyzeRequest): string {
    const type = getType.call(this);
    // Every policy is asked about the stack itself, and checks its configuration then.
    announce(type === STACK_TYPE ? all : toEverything([type]));
    return type;
  };

  const { getResourcesList } = AnalyzeStackRequest.prototype;
  AnalyzeStackRequest.prototype.getResourcesList = function (this: AnalyzeStackRequest): AnalyzerResource[] {
    const resources = getResourcesList.call(this);
    announce(toStacks(new Set([STACK_TYPE, ...resources.map((resource) => resource.getType())])));
    return iteratedOnce(resources);
  };

  return iteratedBy([...all], () => {
    const policies = next ?? all;
    next = undefined;
    return policies[Symbol.iterator]();
  });
}

/** Answers, in the order given, which policies concern resources of these types. */
function concernedBy<Policy>(entries: readonly Dispatched<Policy>[]): (present: Iterable<string>) => readonly Policy[] {
  const policies = entries.map(({ policy }) => policy);
  const always: number[] = [];
  const byType = new Map<string, number[]>();
  entries.forEach(({ types }, place) => {
    const lists = types.length === 0 ? [always] : types.map((type) => placesOf(byType, type));
    lists.forEach((places) => places.push(place));
  });
  return (present) => {
    const places = new Set([...always, ...[...present].flatMap((type) => byType.get(type) ?? [])]);
    const inOrder = [...places].sort((one, other) => one - other);
    return inOrder.map((place) => policies[place] as Policy);
  };
}

function placesOf(byType: Map<string, number[]>, type: string): number[] {
  const known = byType.get(type);
  if (known !== undefined) {
    return known;
  }
  const places: number[] = [];
  byType.set(type, places);
  return places;
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
