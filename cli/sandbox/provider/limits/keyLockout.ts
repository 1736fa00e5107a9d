import { isRecord } from "./paths";
import { asList, matchesPattern, type Statement, statementsOf } from "./policyDocument";

const ACTION = "kms:PutKeyPolicy";
const EVERYONE = "*";

function speaksOf(statement: Statement): boolean {
  const means = (pattern: unknown): boolean => matchesPattern(String(pattern), ACTION, true);
  const action =
    "NotAction" in statement ? !asList(statement["NotAction"]).some(means) : asList(statement["Action"]).some(means);
  // A statement of a key policy without Resource has no effect; the key's own ARN is not known before it exists.
  const resource = asList(statement["Resource"]).some((one) => one === "*" || /:key\/|\*/.test(String(one)));
  return action && resource;
}

function isConditional(statement: Statement): boolean {
  const condition = statement["Condition"];
  return isRecord(condition) && Object.keys(condition).length > 0;
}

/** The AWS principals of the account that an element names; the whole account is `*`. */
function ofAccount(principal: unknown, accountId: string): string[] {
  const names = principal === EVERYONE ? [EVERYONE] : isRecord(principal) ? asList(principal["AWS"]).map(String) : [];
  return names.flatMap((name) => {
    const whole =
      name === EVERYONE || name === accountId || new RegExp(`^arn:[^:]+:iam::${accountId}:root$`).test(name);
    return whole ? [EVERYONE] : name.split(":")[4] === accountId ? [name] : [];
  });
}

function isDenied(who: string, deny: Statement, accountId: string): boolean {
  if ("NotPrincipal" in deny) {
    const spared = ofAccount(deny["NotPrincipal"], accountId);
    return who === EVERYONE ? spared.length === 0 : !spared.includes(who) && !spared.includes(EVERYONE);
  }
  const hit = ofAccount(deny["Principal"], accountId);
  return hit.includes(EVERYONE) || hit.includes(who);
}

/**
 * True where a key policy leaves nobody of the account who could change it again: the safety check of KMS, which asks
 * that the caller may call PutKeyPolicy. A conditioned Allow counts, since a caller may meet it; a conditioned Deny does
 * not, since a caller may escape it. The document must keep the grammar.
 * Source: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export function locksAccountOut(text: string, accountId: string): boolean {
  const statements = statementsOf(text).filter(speaksOf);
  const denies = statements.filter((one) => one["Effect"] === "Deny" && !isConditional(one));
  const allowed = statements
    .filter((one) => one["Effect"] === "Allow")
    .flatMap((one) => {
      if (!("NotPrincipal" in one)) {
        return ofAccount(one["Principal"], accountId);
      }
      return ofAccount(one["NotPrincipal"], accountId).includes(EVERYONE) ? [] : [EVERYONE];
    });
  return !allowed.some((who) => !denies.some((deny) => isDenied(who, deny, accountId)));
}
