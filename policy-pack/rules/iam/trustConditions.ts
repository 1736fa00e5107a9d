import { present, type ConditionEntry, type Statement } from "../../judge/documents";
import { holdsFor } from "../../judge/documents/evaluate";

/** A condition that a request without its key fails. */
const demands = ({ operator }: ConditionEntry): boolean =>
  !operator.negated && !operator.ifExists && operator.quantifier !== "all" && operator.family !== "null";

/** Whether who comes from a whole account has shown a second factor, an external id, or is one of some named roles. */
export function provesPerson({ conditions }: Statement): boolean {
  return conditions.some((entry) => {
    if (entry.key === "aws:multifactorauthpresent") {
      return demands(entry) && holdsFor(entry, present("false")) === "no";
    }
    if (entry.key === "aws:multifactorauthage") {
      return demands(entry) && entry.operator.comparison.startsWith("less");
    }
    if (entry.key === "sts:externalid") {
      return demands(entry) && entry.values.every((value) => value.length >= 2 && !/[*?]/.test(value));
    }
    const roles = entry.key === "aws:principalarn" && demands(entry);
    return roles && entry.values.every((value) => /^arn:[^:]*:iam::\d{12}:role\/[^*?]{3,}/.test(value));
  });
}

/** Hosts whose tokens anyone in the world can get: only the subject tells ours from theirs. */
const shared = /token\.actions\.githubusercontent\.com|gitlab\.com|app\.terraform\.io|api\.pulumi\.com|circleci\.com/;
const google = /accounts\.google\.com|cognito-identity\.amazonaws\.com|saml-provider/;

/** Whether a statement for an identity provider pins who comes: its subject, or where only we have users its audience. */
export function pinsSubject({ conditions }: Statement, provider: string): boolean {
  const pinned = (claim: RegExp): boolean =>
    conditions.some(
      (entry) => claim.test(entry.key) && demands(entry) && entry.values.every((value) => isNarrow(value, entry)),
    );
  if (google.test(provider)) {
    return pinned(/:aud$/);
  }
  return shared.test(provider) || /oidc-provider/.test(provider) ? pinned(/:sub$/) : pinned(/:(sub|aud)$/);
}

/** A subject whose wildcards come after the organisation and the repository, or whatever takes their place. */
function isNarrow(value: string, { operator }: ConditionEntry): boolean {
  if (operator.comparison !== "like") {
    return value !== "";
  }
  const fixed = value.split(/[*?]/)[0] ?? "";
  return fixed === value ? value !== "" : /^[^:]+:[^/:]+[/:][^/:*?]+/.test(fixed);
}
