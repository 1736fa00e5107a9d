import { applies, type PolicyDocument, type Statement } from "./documents";

/** The single principals that a statement means: by its principals, or by an exact aws:PrincipalArn. */
function meant({ principal, conditions }: Statement): readonly string[] {
  const named = principal?.entries.flatMap((entry) => (entry.type === "AWS" ? [entry.value] : [])) ?? [];
  const pinned = conditions
    .filter(({ key, operator }) => key === "aws:principalarn" && !operator.negated && !operator.ifExists)
    .flatMap(({ values }) => values);
  return [...named, ...pinned].filter((arn) => /^arn:[^:]*:iam::\d{12}:(role|user)\/[^*?$]+$/.test(arn));
}

/**
 * The roles and users that a key policy itself gives one of these actions, under whatever conditions, and that no Deny of
 * it surely stops. What it leaves to policies of IAM, by naming the account alone, does not count.
 */
export function namedFor(document: PolicyDocument, actions: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const statement of document.statements.filter(({ effect }) => effect === "Allow")) {
    for (const arn of meant(statement)) {
      if (actions.some((action) => reaches(statement, arn, action, document))) {
        found.add(arn);
      }
    }
  }
  return found;
}

function reaches(statement: Statement, arn: string, action: string, document: PolicyDocument): boolean {
  const request = {
    principal: { type: "AWS", arn },
    action,
    resource: "arn:aws:kms:us-east-1:000000000000:key/any",
    context: { "aws:PrincipalArn": { kind: "oneOf", possibilities: [[arn]] } },
    otherKeys: "anything",
  } as const;
  const stopped = document.statements.some((other) => other.effect === "Deny" && applies(other, request) === "yes");
  return !stopped && applies(statement, request) !== "no";
}
