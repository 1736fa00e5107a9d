import { absent, type PolicyDocument, present, type Statement } from "../../judge/documents";
import { holdsFor, matchAction } from "../../judge/documents/evaluate";

const key = "kms:grantisforawsresource";
const byHand = present("false");

/**
 * Whether a statement surely says nothing to a grant that is made by hand: it asks for a grant of a service, or for a
 * request through one (`kms:ViaService`, as the policies of AWS's own keys do), and a request by hand carries no such key.
 * Source: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
 */
const sparesByHand = ({ conditions }: Statement): boolean =>
  conditions.some(
    (entry) =>
      (entry.key === key && !entry.operator.ifExists && holdsFor(entry, byHand) === "no") ||
      (entry.key === "kms:viaservice" && holdsFor(entry, absent) === "no"),
  );

/**
 * Whether a statement is that of administrators as AWS's documentation and console write it: `kms:Create*`, which holds
 * CreateGrant, beside the right to change the policy. Who may do that can allow itself anything, so a grant adds nothing.
 * Source: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
const isAdministration = ({ action }: Statement): boolean =>
  !action.negated &&
  matchAction(action, "kms:PutKeyPolicy") === "yes" &&
  action.patterns
    .filter((pattern) => matchAction({ negated: false, patterns: [pattern] }, "kms:CreateGrant") === "yes")
    .every((pattern) => pattern.toLowerCase() === "kms:create*");

/** Whether a Deny hits every grant that is made by hand: no condition but the one on grants. */
const denies = ({ effect, action, principal, conditions }: Statement): boolean =>
  effect === "Deny" &&
  matchAction(action, "kms:CreateGrant") === "yes" &&
  principal?.entries.some(({ type }) => type === "everyone") === true &&
  conditions.every((entry) => entry.key === key && holdsFor(entry, byHand) === "yes");

/** AWS services make grants for their resources only. */
const isForServices = ({ principal }: Statement): boolean =>
  principal?.negated === false && principal.entries.every(({ type }) => type === "Service");

/** The statements of a key policy by which somebody may make a grant without a service asking for it. */
export function statementsByHand({ statements }: PolicyDocument): readonly Statement[] {
  if (statements.some(denies)) {
    return [];
  }
  return statements
    .filter(({ effect, action }) => effect === "Allow" && matchAction(action, "kms:CreateGrant") === "yes")
    .filter((statement) => !sparesByHand(statement) && !isForServices(statement) && !isAdministration(statement));
}
