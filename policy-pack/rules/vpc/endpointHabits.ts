import { MalformedPolicyError, parseDocument, type Statement } from "../../judge/documents";
import { narrowsStrangers } from "../../judge/pinned";
import { isAny, isForEveryone, narrowsResources } from "./endpointScope";

/** What one policy of an endpoint binds. */
export interface Habit {
  /** Whether statements on everything say whose requests, and whose resources; undefined where there is none. */
  readonly principals: boolean | undefined;
  readonly resources: boolean | undefined;
  /** What is wrong with a statement beside those, as clauses. */
  readonly faults: readonly string[];
}

/** Reads a policy; other rules say of a document that it is none. */
export function habitOf(document: unknown): Habit | undefined {
  try {
    const statements = parseDocument(document).statements.filter(isForEveryone);
    const wide = statements.filter(({ resource }) => isAny(resource));
    const all = (test: (statement: Statement) => boolean): boolean | undefined =>
      wide.length === 0 ? undefined : wide.every(test);
    const bound = wide.some((statement) => bindsPrincipals(statement) && narrowsResources(statement));
    const exceptions = bound ? statements.filter((statement) => !wide.includes(statement)) : [];
    return {
      principals: all(bindsPrincipals),
      resources: all(narrowsResources),
      faults: exceptions.flatMap(faultsOf),
    };
  } catch (error) {
    if (error instanceof MalformedPolicyError) {
      return undefined;
    }
    throw error;
  }
}

/** Whether a condition says whose requests: the principal, not the network, which is the endpoint's own anyhow. */
function bindsPrincipals(statement: Statement): boolean {
  const conditions = statement.conditions.filter(({ key }) => key.startsWith("aws:principal") || key === "aws:userid");
  return narrowsStrangers({ ...statement, conditions });
}

/** Resources that AWS offers to every account, in a region: no account in their ARN. Buckets never have one. */
const offered = /^arn:[^:]*:(?!s3:)[^:]*:[^:]+::/;

function faultsOf(statement: Statement): readonly string[] {
  const patterns = statement.resource?.patterns ?? [];
  const ours = patterns.length > 0 && patterns.every((pattern) => /^arn:([^:]*:){3}\d{12}:/.test(pattern));
  const isBound = bindsPrincipals(statement) && (ours || narrowsResources(statement));
  const isOffered = patterns.some((pattern) => offered.test(pattern));
  return [
    !isBound && isAny(statement.action) ? "allows every action in an exception from what limits both ends" : "",
    isOffered && !bindsPrincipals(statement) ? "lets credentials of any account use what AWS offers to all" : "",
  ].filter((fault) => fault !== "");
}
