import { applies, type PolicyDocument, type PolicyRequest, type PrincipalEntry, type Statement } from "./documents";

/**
 * Whom a resource policy itself allows one of these actions, each with the conditions that it is allowed under: the right
 * under a condition is another right than the bare one. A Deny of the same document that surely applies takes it away.
 */
export function mayCall(document: PolicyDocument, actions: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const statement of document.statements.filter(({ effect }) => effect === "Allow")) {
    const bare = { ...statement, conditions: [] };
    for (const entry of statement.principal?.entries ?? []) {
      const request = requestOf(entry);
      if (actions.some((action) => reaches(bare, { ...request, action }, document))) {
        found.add(nameOf(entry) + conditionsOf(statement));
      }
    }
  }
  return found;
}

function conditionsOf({ conditions }: Statement): string {
  const keys = conditions.map(({ operator, writtenKey, values }) =>
    [operator.written, writtenKey, ...values].join(" "),
  );
  return keys.length === 0 ? "" : ` (where ${keys.sort().join("; ")})`;
}

function reaches(statement: Statement, request: PolicyRequest, document: PolicyDocument): boolean {
  return (
    applies(statement, request) === "yes" &&
    !document.statements.some((other) => other.effect === "Deny" && applies(other, request) === "yes")
  );
}

/** A request of whom an entry names; what the policy does not say of the context is open. */
function requestOf(entry: PrincipalEntry): Omit<PolicyRequest, "action"> {
  const rest = { resource: "arn:aws:kms:us-east-1:000000000000:key/any", context: {}, otherKeys: "anything" } as const;
  switch (entry.type) {
    case "everyone":
      return { principal: { type: "anonymous" }, ...rest };
    case "Service":
      return { principal: { type: "Service", name: entry.value }, ...rest };
    case "Federated":
      return { principal: { type: "Federated", provider: entry.value }, ...rest };
    default: {
      const arn = /^\d{12}$/.test(entry.value) ? `arn:aws:iam::${entry.value}:root` : entry.value;
      return { principal: { type: "AWS", arn }, ...rest };
    }
  }
}

function nameOf(entry: PrincipalEntry): string {
  return entry.type === "everyone" ? "everyone" : entry.value;
}
