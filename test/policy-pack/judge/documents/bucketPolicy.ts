/** The bucket of the table tests. */
export const BUCKET = "arn:aws:s3:::records";
export const OBJECTS = `${BUCKET}/*`;

type Element = Readonly<Record<string, unknown>>;

/** The reference statement: denies everyone everything over plain HTTP. `change` replaces elements; undefined removes. */
export function deny(change: Element = {}): Element {
  const statement = {
    Sid: "DenyPlain",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [BUCKET, OBJECTS],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
    ...change,
  };
  return Object.fromEntries(Object.entries(statement).filter(([, value]) => value !== undefined));
}

/** The reference statement under another condition. */
export function denyIf(condition: Element): Element {
  return deny({ Condition: condition });
}

/** The reference statement with more conditions, which all have to hold. */
export function denyAlsoIf(condition: Element): Element {
  return deny({ Condition: { Bool: { "aws:SecureTransport": "false" }, ...condition } });
}

/** A document of these statements. */
export function policy(...statements: readonly Element[]): Element {
  return { Version: "2012-10-17", Statement: statements };
}
