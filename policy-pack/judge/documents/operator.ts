/** What a condition operator compares. */
export type Family = "string" | "numeric" | "date" | "bool" | "binary" | "ip" | "arn" | "null" | "unknown";

/** The comparison behind an operator's name, without its negation. */
export type Comparison = "equals" | "equalsIgnoreCase" | "like" | "less" | "lessOrEqual" | "greater" | "greaterOrEqual";

/** A condition operator, taken apart. */
export interface ConditionOperator {
  /** As the document has it, for messages. */
  readonly written: string;
  readonly family: Family;
  readonly comparison: Comparison;
  /** StringNotEquals and the like: true where the positive comparison is false, and where the key is absent. */
  readonly negated: boolean;
  /** ...IfExists: true where the key is absent. */
  readonly ifExists: boolean;
  /** ForAllValues (true for no values) or ForAnyValue (false for no values). */
  readonly quantifier?: "all" | "any";
}

type Shape = readonly [Family, Comparison, boolean];

const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["stringequals", ["string", "equals", false]],
  ["stringnotequals", ["string", "equals", true]],
  ["stringequalsignorecase", ["string", "equalsIgnoreCase", false]],
  ["stringnotequalsignorecase", ["string", "equalsIgnoreCase", true]],
  ["stringlike", ["string", "like", false]],
  ["stringnotlike", ["string", "like", true]],
  ["bool", ["bool", "equals", false]],
  ["binaryequals", ["binary", "equals", false]],
  ["ipaddress", ["ip", "equals", false]],
  ["notipaddress", ["ip", "equals", true]],
  // ArnEquals takes wildcards too: the two pairs behave alike.
  ["arnequals", ["arn", "like", false]],
  ["arnlike", ["arn", "like", false]],
  ["arnnotequals", ["arn", "like", true]],
  ["arnnotlike", ["arn", "like", true]],
  ["null", ["null", "equals", false]],
  ...(["numeric", "date"] as const).flatMap((family): [string, Shape][] => [
    [`${family}equals`, [family, "equals", false]],
    [`${family}notequals`, [family, "equals", true]],
    [`${family}lessthan`, [family, "less", false]],
    [`${family}lessthanequals`, [family, "lessOrEqual", false]],
    [`${family}greaterthan`, [family, "greater", false]],
    [`${family}greaterthanequals`, [family, "greaterOrEqual", false]],
  ]),
]);

/**
 * Takes an operator's name apart. A name that IAM does not have (also `NullIfExists` and a quantified `Null`, which AWS
 * refuses) comes back with family `unknown`: no condition under it can be relied on.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function parseOperator(written: string): ConditionOperator {
  let name = written.toLowerCase();
  let quantifier: "all" | "any" | undefined;
  for (const [prefix, kind] of [
    ["forallvalues:", "all"],
    ["foranyvalue:", "any"],
  ] as const) {
    if (name.startsWith(prefix)) {
      quantifier = kind;
      name = name.slice(prefix.length);
    }
  }
  const ifExists = name.endsWith("ifexists");
  const shape = SHAPES.get(ifExists ? name.slice(0, -"ifexists".length) : name);
  if (shape === undefined || (shape[0] === "null" && (ifExists || quantifier !== undefined))) {
    return { written, family: "unknown", comparison: "equals", negated: false, ifExists: false };
  }
  const [family, comparison, negated] = shape;
  return { written, family, comparison, negated, ifExists, ...(quantifier === undefined ? {} : { quantifier }) };
}
