import { type PatternElement, type PolicyDocument, type Statement } from "./document";
import { duplicateKeys } from "./duplicateKeys";
import { isJsonObject, type JsonObject } from "./json";
import { parseConditions } from "./parseConditions";
import { parsePrincipal } from "./parsePrincipal";
import { type PolicyKind, policyKinds } from "./policyKind";

/** A document that breaks the policy grammar. `problems` lists every fault with its place. */
export class MalformedPolicyError extends Error {
  public constructor(public readonly problems: readonly string[]) {
    super(`malformed policy document: ${problems.join("; ")}`);
    this.name = "MalformedPolicyError";
  }
}

const VERSIONS = ["2012-10-17", "2008-10-17"] as const;
const DOCUMENT_ELEMENTS = new Set(["Version", "Id", "Statement"]);
const STATEMENT_ELEMENTS = new Set(
  ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource"].concat("Condition"),
);

/**
 * Reads a policy document from JSON text or from the parsed object.
 *
 * What IAM would refuse is an error and never a guess: element names and Effect are case-sensitive, both of a pair such as
 * Action and NotAction are refused, so are empty lists, duplicate keys and unknown elements. An unknown condition operator
 * is kept (family `unknown`), so that the judge can name the statement that it makes unreliable.
 *
 * @param kind which elements are expected; @default policyKinds.any
 * @throws MalformedPolicyError with every problem at once
 */
export function parseDocument(input: unknown, kind: PolicyKind = policyKinds.any): PolicyDocument {
  return typeof input === "string" ? parseTextOnce(input, kind) : parse(input, kind);
}

/** Documents read before, by kind and text: every rule on policies reads the same ones, and none writes to them. */
const known = new Map<PolicyKind, Map<string, PolicyDocument>>();

/** Far more than a stack holds; bounds the memory of a pack that judges thousands. */
const MAX_KNOWN = 2_000;

function parseTextOnce(text: string, kind: PolicyKind): PolicyDocument {
  const ofKind = known.get(kind) ?? new Map<string, PolicyDocument>();
  const document = ofKind.get(text) ?? parse(text, kind);
  if (ofKind.size >= MAX_KNOWN) {
    ofKind.clear();
  }
  known.set(kind, ofKind.set(text, document));
  return document;
}

function parse(input: unknown, kind: PolicyKind): PolicyDocument {
  const problems: string[] = [];
  let document: unknown = input;
  if (typeof input === "string") {
    try {
      document = JSON.parse(input);
    } catch {
      throw new MalformedPolicyError(["the text is not JSON"]);
    }
    problems.push(...duplicateKeys(input).map((path) => `${path} occurs twice in one object`));
  }
  if (!isJsonObject(document)) {
    throw new MalformedPolicyError(["the document is no JSON object"]);
  }
  problems.push(...unknownElements(document, DOCUMENT_ELEMENTS, "the document"));
  const version = document["Version"] === undefined ? "2008-10-17" : VERSIONS.find((v) => v === document["Version"]);
  if (version === undefined) {
    problems.push(`Version must be ${VERSIONS.join(" or ")}`);
  }
  const written = document["Statement"];
  const list: readonly unknown[] = Array.isArray(written) ? written : written === undefined ? [] : [written];
  if (list.length === 0) {
    problems.push("Statement is missing or empty");
  }
  const statements = list.map((raw, index) =>
    parseStatement(raw, index, kind, (version ?? "2012-10-17") === "2012-10-17", problems),
  );
  if (problems.length > 0) {
    throw new MalformedPolicyError(problems);
  }
  const id = document["Id"];
  return {
    version: version ?? "2012-10-17",
    ...(typeof id === "string" ? { id } : {}),
    statements: statements.filter((statement) => statement !== undefined),
  };
}

function parseStatement(
  raw: unknown,
  index: number,
  kind: PolicyKind,
  variables: boolean,
  problems: string[],
): Statement | undefined {
  const at = `Statement[${index}]`;
  if (!isJsonObject(raw)) {
    problems.push(`${at} is no JSON object`);
    return undefined;
  }
  problems.push(...unknownElements(raw, STATEMENT_ELEMENTS, at));
  const { Effect: effect, Sid: sid } = raw;
  if (effect !== "Allow" && effect !== "Deny") {
    problems.push(`${at}.Effect must be Allow or Deny`);
  }
  if (sid !== undefined && typeof sid !== "string") {
    problems.push(`${at}.Sid must be a string`);
  }
  const principal = oneOfPair(raw, "Principal", kind.principal, at, problems);
  const resource = oneOfPair(raw, "Resource", kind.resource, at, problems);
  const action = oneOfPair(raw, "Action", "required", at, problems);
  return {
    index,
    ...(typeof sid === "string" ? { sid } : {}),
    effect: effect === "Allow" ? "Allow" : "Deny",
    ...(principal === undefined ? {} : { principal: parsePrincipal(raw[principal], principal, at, problems) }),
    action: patterns(raw, action, at, problems),
    ...(resource === undefined ? {} : { resource: patterns(raw, resource, at, problems) }),
    conditions: parseConditions(raw["Condition"], at, variables, problems),
    variables,
  };
}

function unknownElements(object: JsonObject, known: ReadonlySet<string>, at: string): string[] {
  return Object.keys(object)
    .filter((name) => !known.has(name))
    .map((name) => `${at} has an unknown element ${JSON.stringify(name)}`);
}

/** Which of an element and its Not form is there. */
function oneOfPair(
  raw: JsonObject,
  name: "Principal" | "Action" | "Resource",
  expected: PolicyKind["principal"],
  at: string,
  problems: string[],
): string | undefined {
  const present = [name, `Not${name}`].filter((element) => raw[element] !== undefined);
  if (present.length > 1) {
    problems.push(`${at} has both ${name} and Not${name}`);
  } else if (present.length === 0 && expected === "required") {
    problems.push(`${at} has neither ${name} nor Not${name}`);
  } else if (present.length > 0 && expected === "forbidden") {
    problems.push(`${at}.${present[0]} is not allowed in this type of policy`);
  }
  return present[0];
}

function patterns(raw: JsonObject, element: string | undefined, at: string, problems: string[]): PatternElement {
  if (element === undefined) {
    return { negated: false, patterns: [] };
  }
  const value = raw[element];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const strings = list.filter((item) => typeof item === "string" && item !== "");
  if (strings.length === 0 || strings.length < list.length) {
    problems.push(`${at}.${element} must be a non-empty string or a non-empty list of them`);
  }
  return { negated: element.startsWith("Not"), patterns: strings as readonly string[] };
}
