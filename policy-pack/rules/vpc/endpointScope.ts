import { MalformedPolicyError, parseDocument, type Statement } from "../../judge/documents";
import { narrowsStrangers } from "../../judge/pinned";

/**
 * What is wrong with the policy of an endpoint, as a clause.
 * @param isStore whether data can leave through it to any account
 */
export function faultOf(document: unknown, isStore: boolean): string | undefined {
  try {
    const open = parseDocument(document).statements.some((statement) => isOpen(statement, isStore));
    return open ? "allows everyone too much, without saying whose requests and whose resources" : undefined;
  } catch (error) {
    if (error instanceof MalformedPolicyError) {
      return `is no valid policy: ${error.problems[0] ?? ""}`;
    }
    throw error;
  }
}

/** Keys that say whose resources may be reached. */
const resourceKeys = ["aws:resourceaccount", "aws:resourceorgid", "aws:resourceorgpaths"];

/** Whether a statement says whose resources may be reached. */
export function narrowsResources({ conditions }: Statement): boolean {
  return conditions.some(
    ({ key, operator, values }) =>
      resourceKeys.includes(key) &&
      !operator.negated &&
      !operator.ifExists &&
      !values.some((value) => value.startsWith("*")),
  );
}

/** To a store with data of anybody, any action on any resource is a way out. */
function isOpen(statement: Statement, isStore: boolean): boolean {
  const narrow = narrowsStrangers(statement) || narrowsResources(statement);
  return isForEveryone(statement) && (isStore || isAny(statement.action)) && isAny(statement.resource) && !narrow;
}

/** Whether a statement allows something to whoever asks, as far as its principal goes. */
export function isForEveryone({ effect, principal }: Statement): boolean {
  const everyone =
    principal === undefined || principal.negated || principal.entries.some(({ type }) => type === "everyone");
  return effect === "Allow" && everyone;
}

/** Whether an action or a resource is everything, or everything of a service. */
export function isAny(element: Statement["action"] | undefined): boolean {
  return (
    element === undefined ||
    element.negated ||
    element.patterns.some((pattern) => /^(\*+|[a-z0-9-]+:\*+)$/i.test(pattern))
  );
}
