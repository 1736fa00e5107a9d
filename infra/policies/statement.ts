/** Values of a condition key, for example `{ "aws:SourceAccount": "111122223333" }`. */
export type ConditionValues = Readonly<Record<string, string | readonly string[]>>;

/** Condition block of a statement: operator to keys to values. All of them must hold. */
export type Condition = Readonly<Record<string, ConditionValues>>;

/** Who a statement of a resource policy speaks of; `"*"` is everyone. */
export type Principal =
  | "*"
  | {
      readonly AWS?: string | readonly string[];
      readonly Service?: string | readonly string[];
      readonly Federated?: string | readonly string[];
    };

/**
 * One statement of an IAM policy, made of plain strings only, so that the document is known at a first preview.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export interface Statement {
  /** Names the statement: letters and digits, unique in its document. */
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  /** Resource and trust policies only. */
  readonly Principal?: Principal;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  /** Absent in trust policies. */
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: Condition;
}

/** A whole policy document as it reads when parsed. */
export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

/** The order of a statement's elements in a document; the same document is always the same text. */
const ELEMENTS = [
  "Sid",
  "Effect",
  "Principal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
] as const satisfies readonly (keyof Statement)[];

/**
 * Longest document that AWS accepts, in characters. The document here carries no white space, so its length is what AWS
 * counts. (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html,
 * https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html)
 */
export const POLICY_LIMITS = { bucket: 20_480, key: 32_768, managed: 6_144, trust: 2_048 } as const;

/**
 * A policy document as JSON, with elements in a fixed order and condition keys sorted, so that two runs never differ.
 *
 * @throws Error when there is no statement, a Sid is malformed or used twice, a statement names both an element and its
 * opposite, a list of actions, resources, principals or values is empty, or a value is not a plain string (an Output
 * would make the whole document unknown at a first preview, and the gate could not judge it); or when the document is
 * longer than its kind may be
 *
 * @param statements the statements, in the order in which they should be read
 * @param kind what the document is for; its limit is checked. @default no limit is checked
 */
export function document(statements: readonly Statement[], kind?: keyof typeof POLICY_LIMITS): string {
  if (statements.length === 0) {
    throw new Error("A policy document needs at least one statement.");
  }
  const seen = new Set<string>();
  for (const statement of statements) {
    checkSid(statement.Sid, seen);
    checkStatement(statement);
  }
  const ordered: PolicyDocument = { Version: "2012-10-17", Statement: statements.map(inOrder) };
  const text = JSON.stringify(ordered);
  if (kind !== undefined && text.length > POLICY_LIMITS[kind]) {
    throw new Error(`The ${kind} policy has ${text.length} characters; AWS accepts ${POLICY_LIMITS[kind]}.`);
  }
  return text;
}

function checkSid(sid: string, seen: Set<string>): void {
  if (!/^[A-Za-z0-9]+$/.test(sid)) {
    throw new Error(`Statement "${sid}": a Sid consists of letters and digits.`);
  }
  if (seen.has(sid)) {
    throw new Error(`Statement "${sid}" appears twice; a Sid is unique in its document.`);
  }
  seen.add(sid);
}

function checkStatement(statement: Statement): void {
  const { Sid, Action, NotAction, Resource, NotResource } = statement;
  if ((Action === undefined) === (NotAction === undefined)) {
    throw new Error(`Statement "${Sid}" needs either Action or NotAction.`);
  }
  if (Resource !== undefined && NotResource !== undefined) {
    throw new Error(`Statement "${Sid}" has both Resource and NotResource.`);
  }
  for (const element of ELEMENTS) {
    checkValue(`Statement "${Sid}": ${element}`, statement[element]);
  }
}

/** Walks one element; only plain strings, non-empty lists of them and plain objects may appear. */
function checkValue(where: string, value: unknown): void {
  if (value === undefined || typeof value === "string") {
    return;
  }
  const isList = Array.isArray(value);
  if (!isList && (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)) {
    throw new Error(`${where} is not a plain string; an Output would hide the document from the gate.`);
  }
  const entries = Object.entries(value);
  if (entries.length === 0) {
    throw new Error(`${where} is empty.`);
  }
  for (const [key, each] of entries) {
    checkValue(isList ? where : `${where}.${key}`, each);
  }
}

function inOrder(statement: Statement): Statement {
  const present = ELEMENTS.filter((element) => statement[element] !== undefined);
  const sorted = present.map((element): [string, unknown] => [
    element,
    element === "Condition" ? sortKeys(statement[element]) : statement[element],
  ]);
  return Object.fromEntries(sorted) as unknown as Statement;
}

function sortKeys(condition: Condition | undefined): Condition {
  const sorted = Object.entries(condition ?? {}).sort(byKey);
  return Object.fromEntries(
    sorted.map(([operator, values]) => [operator, Object.fromEntries(Object.entries(values).sort(byKey))]),
  );
}

/** Compares code units, not letters of a language: the order must not depend on the machine's locale. */
function byKey([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : Number(left > right);
}
