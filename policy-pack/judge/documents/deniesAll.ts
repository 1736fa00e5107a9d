import { describeHole } from "./describe";
import { type PolicyDocument } from "./document";
import { type PolicyRequest } from "./evaluate";
import { mergeFacts } from "./mergeFacts";
import { principalClasses } from "./principalClasses";
import { type RequestClass } from "./requestClass";
import { UndeniedSearch } from "./undeniedSearch";

/** A request that no statement surely denies, in words; without a request when the document could not be judged. */
export interface Hole {
  readonly request?: PolicyRequest;
  readonly reason: string;
}

/** Whether a whole class of requests is denied, and if not, what gets through (at most one hole for each facet). */
export type Coverage = { readonly ok: true } | { readonly ok: false; readonly holes: readonly Hole[] };

/**
 * Whether the document explicitly denies every request of a class, whoever makes it and whatever else its context says.
 *
 * Not by sampling: the search looks for a request that misses every Deny statement, in its action, its resource or a
 * condition, and solves each of these for all statements together (`findMember`, `findEscape`). Finding none is a proof.
 * What cannot be settled (policy variables, unknown operators, values of a wrong type) counts as a miss.
 */
export function deniesAll(document: PolicyDocument, requests: RequestClass): Coverage {
  const denies = document.statements.filter((statement) => statement.effect === "Deny");
  const classes = requests.principals ?? principalClasses(document);
  const holes: Hole[] = [];
  for (const facet of requests.facets) {
    for (const who of classes) {
      const context = mergeFacts(who.context, requests.context);
      const found = context === undefined ? "none" : new UndeniedSearch(denies, facet, who, context).run();
      if (found !== "none") {
        holes.push(
          found === "unknown"
            ? { reason: `whether ${who.words} gets through ${requests.description} is too intricate to prove` }
            : { request: found, reason: describeHole(denies, found, who, requests) },
        );
        break;
      }
    }
  }
  return holes.length === 0 ? { ok: true } : { ok: false, holes };
}
