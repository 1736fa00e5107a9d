import { type PrincipalElement, type PrincipalEntry } from "./document";
import { compileGlob } from "./glob";
import { matchesGlob } from "./globMachine";
import { any, type Truth } from "./truth";

/** Who makes a request. An AWS principal is a user, a role, a role session or the root user, by ARN. */
export type RequestPrincipal =
  | { readonly type: "anonymous" }
  | { readonly type: "AWS"; readonly arn: string }
  | { readonly type: "Service"; readonly name: string }
  | { readonly type: "Federated"; readonly provider: string };

/**
 * Whether Principal or NotPrincipal speaks of this principal.
 *
 * An account's root ARN or number stands for every principal of that account. NotPrincipal surely excepts a principal only
 * when each identity that AWS may check is listed (the account, the role, the session); with some of them it is `maybe`.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html and
 * …/reference_policies_elements_notprincipal.html
 */
export function matchPrincipal(element: PrincipalElement | undefined, principal: RequestPrincipal): Truth {
  if (element === undefined) {
    return "yes";
  }
  if (!element.negated) {
    return any(element.entries.map((entry) => any(identities(principal).map((id) => names(entry, id)))));
  }
  const listed = identities(principal).map((id) => any(element.entries.map((entry) => namesExactly(entry, id))));
  if (listed.every((truth) => truth === "yes")) {
    return "no";
  }
  return listed.every((truth) => truth === "no") ? "yes" : "maybe";
}

/** The account of an AWS principal's ARN, or of a Principal value that stands for a whole account. */
export function accountOf(value: string): string | undefined {
  return /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(value)?.[1];
}

/** Whether a Principal value stands for a whole account. */
export function isAccount(value: string): boolean {
  return /^(?:\d{12}|arn:[^:]*:iam::\d{12}:root)$/.test(value);
}

/** The identities under which AWS checks a principal, the widest first. */
function identities(principal: RequestPrincipal): readonly RequestPrincipal[] {
  if (principal.type !== "AWS") {
    return [principal];
  }
  const account = accountOf(principal.arn);
  const [, partition, role] = /^arn:([^:]*):sts::\d{12}:assumed-role\/([^/]+)\//.exec(principal.arn) ?? [];
  const root = `arn:${/^arn:([^:]*):/.exec(principal.arn)?.[1] ?? "aws"}:iam::${account}:root`;
  const arns = [
    ...(account === undefined ? [] : [root]),
    ...(role === undefined ? [] : [`arn:${partition}:iam::${account}:role/${role}`]),
    principal.arn,
  ];
  return [...new Set(arns)].map((arn) => ({ type: "AWS", arn }));
}

/** As `namesExactly`, with an account standing for all its principals. */
function names(entry: PrincipalEntry, principal: RequestPrincipal): Truth {
  if (entry.type === "AWS" && principal.type === "AWS" && isAccount(entry.value)) {
    return accountOf(entry.value) === accountOf(principal.arn) ? "yes" : "no";
  }
  return namesExactly(entry, principal);
}

function namesExactly(entry: PrincipalEntry, principal: RequestPrincipal): Truth {
  if (entry.type === "everyone") {
    return "yes";
  }
  switch (principal.type) {
    case "anonymous":
      return "no";
    case "Service":
      return entry.type === "Service" && entry.value === principal.name ? "yes" : "no";
    case "Federated":
      return entry.type === "Federated" && entry.value === principal.provider ? "yes" : "no";
    case "AWS":
      if (entry.type === "CanonicalUser") {
        return "maybe";
      }
      return entry.type === "AWS" ? namesArn(entry.value, principal.arn) : "no";
  }
}

function namesArn(value: string, arn: string): Truth {
  if (isAccount(value)) {
    return isAccount(arn) && accountOf(value) === accountOf(arn) ? "yes" : "no";
  }
  if (value === arn) {
    return "yes";
  }
  if (!value.startsWith("arn:")) {
    // A unique id such as AIDA…: whose it is cannot be seen.
    return "maybe";
  }
  // A session's ARN names its role without the path.
  const withoutPath = value.replace(/(:role\/)(?:.*\/)?([^/]+)$/, "$1$2");
  const glob = /[*?]/.test(value) ? compileGlob(value) : undefined;
  return withoutPath === arn || (glob !== undefined && matchesGlob(glob, arn)) ? "maybe" : "no";
}
