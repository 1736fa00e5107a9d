import type { PolicyConfigSchema } from "@pulumi/policy";
import { configSchemaOf } from "./config";
import type { Rule } from "./rule";

type ValueSchema = PolicyConfigSchema["properties"][string];

const LEVELS = ["advisory", "mandatory", "remediate", "disabled"];

/**
 * What is wrong with a configuration file of the pack, each with the key, its value, what is allowed and how to mend it.
 * The engine checks the same schema, but lets rules pass that the pack does not have, and shows no values.
 * @param file the parsed file
 */
export function faultsOfConfigFile(file: unknown, rules: readonly Rule[]): readonly string[] {
  if (!isObject(file)) {
    return [`The file is ${shown(file)}; it has to be an object of rules. Write {"<rule>": {"<setting>": <value>}}.`];
  }
  return Object.entries(file).flatMap(([id, given]) => {
    if (id === "environments") {
      return [];
    }
    const rule = rules.find(({ control }) => control.id === id);
    if (rule === undefined && id !== "all") {
      return [`${id} is no rule of the pack. Correct the name, or remove it; docs/rules.md lists them.`];
    }
    return faultsOfRule(id, given, rule?.settings ?? []);
  });
}

function faultsOfRule(id: string, given: unknown, settings: Rule["settings"]): readonly string[] {
  if (typeof given === "string") {
    return faultsOfLevel(id, given);
  }
  if (!isObject(given)) {
    return [`${id} is ${shown(given)}; allowed are a level (${LEVELS.join(", ")}) or an object of settings.`];
  }
  const { properties } = configSchemaOf(settings);
  return Object.entries(given).flatMap(([key, value]) => {
    const schema = properties[key];
    if (key === "enforcementLevel") {
      return faultsOfLevel(`${id}.${key}`, value);
    }
    return schema === undefined
      ? [`${id}.${key} is no setting; the rule has ${settings.join(", ") || "none"}. Correct the name, or remove it.`]
      : faultsOfValue(`${id}.${key}`, value, schema);
  });
}

function faultsOfLevel(at: string, value: unknown): readonly string[] {
  return LEVELS.some((level) => level === value)
    ? []
    : [`${at} is ${shown(value)}; allowed are ${LEVELS.join(", ")}. Write one of them.`];
}

/** The part of JSON schema that the settings use. */
function faultsOfValue(at: string, value: unknown, schema: ValueSchema): readonly string[] {
  const type = Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;
  const fallback = schema.default === undefined ? "" : `, or leave it out for ${shown(schema.default)}`;
  if (type !== schema.type) {
    return [`${at} is ${shown(value)}; allowed is ${String(schema.type)}. Write one${fallback}.`];
  }
  if (schema.enum !== undefined && !(schema.enum as readonly unknown[]).includes(value)) {
    return [
      `${at} is ${shown(value)}; allowed are ${schema.enum.map(shown).join(", ")}. Write one of them${fallback}.`,
    ];
  }
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(value))) {
    return [`${at} is ${shown(value)}; allowed is what matches ${schema.pattern}. Correct it, or remove it.`];
  }
  if (Number(value) < (schema.minimum ?? -Infinity) || Number(value) > (schema.maximum ?? Infinity)) {
    return [`${at} is ${shown(value)}; allowed is ${schema.minimum} to ${schema.maximum}. Correct it, or remove it.`];
  }
  const { items } = schema;
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const twice = schema.uniqueItems === true ? list.filter((item, index) => list.indexOf(item) !== index) : [];
  return [
    ...twice.map((item) => `${at} has ${shown(item)} twice; allowed is each value once. Remove one.`),
    ...(isSchema(items) ? list.flatMap((item, index) => faultsOfValue(`${at}[${index}]`, item, items)) : []),
  ];
}

function isSchema(items: ValueSchema["items"]): items is ValueSchema {
  return isObject(items);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
