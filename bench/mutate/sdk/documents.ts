/** A statement of a policy document, as far as operators look into it. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Principal?: unknown;
  readonly NotPrincipal?: unknown;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface PolicyText {
  readonly Version?: string;
  readonly Statement: readonly Statement[];
}

/** Whether a value is the text (or the object) of an IAM policy document. */
export function isDocument(value: unknown): boolean {
  return readDocument(value) !== undefined;
}

const read = new Map<string, PolicyText | undefined>();

export function readDocument(value: unknown): PolicyText | undefined {
  if (typeof value !== "string") {
    return undefined;
  }
  if (!read.has(value)) {
    read.set(value, parse(value));
  }
  return read.get(value);
}

function parse(text: string): PolicyText | undefined {
  if (!text.trimStart().startsWith("{")) {
    return undefined;
  }
  try {
    const { Statement, ...rest } = JSON.parse(text) as { Statement?: unknown };
    const list = Array.isArray(Statement) ? (Statement as unknown[]) : [Statement];
    const policies = list.every((item) => typeof item === "object" && item !== null && "Effect" in item);
    return policies ? { ...rest, Statement: list as Statement[] } : undefined;
  } catch {
    return undefined;
  }
}

export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}
