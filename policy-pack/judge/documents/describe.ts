import { byLowerCaseKey, type Knowledge } from "./context";
import { type Statement } from "./document";
import { applicability, type PolicyRequest } from "./evaluate";
import { type PrincipalClass, type RequestClass } from "./requestClass";

/** Statements to explain before "and n more". */
const MAX_EXPLAINED = 3;

/** A hole in one sentence: the request that gets through, and for each Deny statement what keeps it from applying. */
export function describeHole(
  denies: readonly Statement[],
  request: PolicyRequest,
  who: PrincipalClass,
  requests: RequestClass,
): string {
  const facts = byLowerCaseKey(requests.context);
  const writtenKeys = new Map(denies.flatMap((deny) => deny.conditions.map((entry) => [entry.key, entry.writtenKey])));
  const extras = Object.entries(request.context)
    .filter(([key]) => writtenKeys.has(key) && !facts.has(key))
    .map(([key, known]) => `${writtenKeys.get(key) ?? key} ${describeKnown(known)}`);
  const where = extras.length === 0 ? "" : `, with ${extras.join(" and ")}`;
  // The search may have needed one particular principal of the kind.
  const found =
    request.principal.type === "AWS" && request.principal !== who.principal ? request.principal.arn : who.words;
  const why = denies.slice(0, MAX_EXPLAINED).map((statement) => describeMiss(statement, request));
  const more = denies.length > MAX_EXPLAINED ? [`and ${denies.length - MAX_EXPLAINED} more Deny statements`] : [];
  const because = why.length === 0 ? "the document has no Deny statement" : [...why, ...more].join("; ");
  return `${found} can call ${request.action} on ${request.resource} ${requests.description}${where}: ${because}`;
}

/** The statement by its Sid or its place. */
export function nameOf(statement: Statement): string {
  return statement.sid === undefined ? `statement ${statement.index}` : `statement ${JSON.stringify(statement.sid)}`;
}

function describeMiss(statement: Statement, request: PolicyRequest): string {
  const { principal, action, resource, conditions } = applicability(statement, request);
  const unsettled = (truth: string): string => (truth === "maybe" ? " for certain" : "");
  const misses: string[] = [];
  if (principal !== "yes") {
    misses.push(`does not cover that principal${unsettled(principal)}`);
  }
  if (action !== "yes") {
    misses.push("does not cover that action");
  }
  if (resource !== "yes") {
    misses.push(`does not cover that resource${unsettled(resource)}`);
  }
  for (const { entry, truth } of conditions) {
    const { written, family } = entry.operator;
    const condition = `${written} ${entry.writtenKey}`;
    if (family === "unknown") {
      misses.push(`has an operator that IAM does not have (${condition})`);
    } else if (truth === "no") {
      misses.push(`asks for ${condition}, which is not met`);
    } else if (truth === "maybe") {
      misses.push(`asks for ${condition}, which cannot be settled`);
    }
  }
  return `${nameOf(statement)} ${misses.join(" and ")}`;
}

function describeKnown(known: Knowledge): string {
  const [possibility] = known.kind === "oneOf" ? known.possibilities : [];
  if (possibility === undefined) {
    return "anything";
  }
  return possibility === "absent" ? "absent" : possibility.map((value) => JSON.stringify(value)).join(" and ");
}
