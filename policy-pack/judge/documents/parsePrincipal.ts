import { type PrincipalElement, type PrincipalEntry } from "./document";
import { isJsonObject } from "./json";

const TYPES = ["AWS", "Service", "Federated", "CanonicalUser"] as const;

/**
 * Reads Principal or NotPrincipal; `element` says which. Faults are added to `problems`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function parsePrincipal(raw: unknown, element: string, at: string, problems: string[]): PrincipalElement {
  const negated = element === "NotPrincipal";
  if (raw === "*") {
    return { negated, entries: [{ type: "everyone" }] };
  }
  if (!isJsonObject(raw) || Object.keys(raw).length === 0) {
    problems.push(`${at}.${element} must be "*" or an object such as {"AWS": …}`);
    return { negated, entries: [] };
  }
  const entries: PrincipalEntry[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const type = TYPES.find((known) => known === name);
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (type === undefined) {
      problems.push(`${at}.${element}.${name} is no type of principal (${TYPES.join(", ")})`);
    } else if (list.length === 0 || !list.every((item) => typeof item === "string" && item !== "")) {
      problems.push(`${at}.${element}.${name} must be a non-empty string or a non-empty list of them`);
    } else {
      entries.push(
        ...list.map(String).map((item): PrincipalEntry =>
          // Only under AWS does "*" stand for everyone.
          type === "AWS" && item === "*" ? { type: "everyone" } : { type, value: item },
        ),
      );
    }
  }
  return { negated, entries };
}
