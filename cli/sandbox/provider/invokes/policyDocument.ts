import { type Properties } from "../marshal";
import { type DataSources } from ".";

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** IAM takes a list of one as the one. */
function oneOrMore(value: unknown): unknown {
  const values = [...list(value)].map(String).sort((one, other) => (one < other ? 1 : -1));
  return values.length === 1 ? values[0] : values;
}

function principals(value: unknown): unknown {
  const grouped = new Map<string, unknown[]>();
  for (const { type, identifiers } of list(value) as { type: string; identifiers: unknown[] }[]) {
    grouped.set(type, [...(grouped.get(type) ?? []), ...identifiers]);
  }
  const only = [...grouped];
  if (only.length === 1 && only[0]?.[0] === "*" && oneOrMore(only[0][1]) === "*") {
    return "*";
  }
  return Object.fromEntries(only.map(([type, identifiers]) => [type, oneOrMore(identifiers)]));
}

function conditions(value: unknown): Record<string, Record<string, unknown>> {
  const grouped: Record<string, Record<string, unknown>> = {};
  for (const { test, variable, values } of list(value) as { test: string; variable: string; values: unknown[] }[]) {
    grouped[test] = { ...grouped[test], [variable]: values.length === 1 ? values[0] : values };
  }
  return grouped;
}

function statement(source: Properties): Properties {
  const target: Properties = { Sid: source["sid"], Effect: source["effect"] ?? "Allow" };
  for (const [name, key] of [
    ["Action", "actions"],
    ["NotAction", "notActions"],
    ["Resource", "resources"],
    ["NotResource", "notResources"],
  ] as const) {
    if (list(source[key]).length > 0) {
      target[name] = oneOrMore(source[key]);
    }
  }
  for (const [name, key] of [
    ["Principal", "principals"],
    ["NotPrincipal", "notPrincipals"],
  ] as const) {
    if (list(source[key]).length > 0) {
      target[name] = principals(source[key]);
    }
  }
  if (list(source["conditions"]).length > 0) {
    target["Condition"] = conditions(source["conditions"]);
  }
  return target;
}

function statementsOf(document: unknown): Properties[] {
  const parsed = JSON.parse(String(document)) as { Statement?: Properties | Properties[] };
  return parsed.Statement === undefined ? [] : [parsed.Statement].flat();
}

/** Later documents of `overridePolicyDocuments`, and the statements themselves, replace those with the same Sid. */
function merged(args: Properties): Properties[] {
  const sources = list(args["sourcePolicyDocuments"]).flatMap(statementsOf);
  const overrides = list(args["overridePolicyDocuments"]).flatMap(statementsOf);
  const own = (list(args["statements"]) as Properties[]).map(statement);
  const found: Properties[] = [];
  for (const entry of [...sources, ...own, ...overrides]) {
    const same = found.findIndex(
      (other) => other["Sid"] !== undefined && other["Sid"] !== "" && other["Sid"] === entry["Sid"],
    );
    if (same < 0) {
      found.push(entry);
    } else {
      found[same] = entry;
    }
  }
  return found;
}

/** `aws.iam.getPolicyDocument`: JSON built from arguments. */
export const policyDocument: DataSources = {
  "aws:iam/getPolicyDocument:getPolicyDocument": ({ args }) => {
    const document = { Version: args["version"] ?? "2012-10-17", Id: args["policyId"], Statement: merged(args) };
    const minified = JSON.stringify(document);
    return { ...args, id: String(minified.length), json: JSON.stringify(document, null, 2), minifiedJson: minified };
  },
};
