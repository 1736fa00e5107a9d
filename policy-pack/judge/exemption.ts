import type { Judged } from "./resource";

/** A finding that somebody answers for, as the pack's configuration states it. */
export interface Exemption {
  /** Id of the rule. */
  readonly rule: string;
  /** `type::name` or a URN; `*` stands for any text. */
  readonly resource: string;
  readonly reason: string;
  readonly owner: string;
  readonly ticket: string;
  /** Last day on which it holds, YYYY-MM-DD in UTC. */
  readonly expiry: string;
}

/** What keeps an entry from counting, or what an auditor would object to. */
export interface ExemptionFault {
  /** Where in the configuration: `exemptions[1].reason`. */
  readonly at: string;
  /** As a clause. */
  readonly what: string;
}

const KEYS = ["rule", "resource", "reason", "owner", "ticket", "expiry"] as const;

/** A reason of fewer characters explains nothing. */
const SHORTEST_REASON = 10;

const lapsed = "so the rule applies as if the exemption were not there";

/**
 * Reads one entry of the configuration.
 * @param rules ids of the rules that can have exemptions
 * @param today YYYY-MM-DD
 * @returns the exemption, or everything that is wrong with the entry
 */
export function readExemption(
  entry: unknown,
  at: string,
  rules: ReadonlySet<string>,
  today: string,
): Exemption | readonly ExemptionFault[] {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    return [{ at, what: `is no object with ${KEYS.join(", ")}` }];
  }
  const given = entry as Readonly<Record<string, unknown>>;
  const extra = Object.keys(given).filter((key) => !(KEYS as readonly string[]).includes(key));
  const wrong = KEYS.flatMap((key) => {
    const what = faultOf(key, given[key], rules, today);
    return what === undefined ? [] : [{ at: `${at}.${key}`, what: `${what}, ${lapsed}` }];
  });
  const unknown = extra.map((key) => ({
    at: `${at}.${key}`,
    what: `is no key of an exemption; they are ${KEYS.join(", ")}`,
  }));
  return wrong.length + unknown.length > 0 ? [...wrong, ...unknown] : onOneLine(given as unknown as Exemption);
}

/** Whether the exemption is about this resource. */
export function concerns({ resource: pattern }: Exemption, resource: Judged): boolean {
  if (pattern.startsWith("urn:")) {
    return glob(pattern).test(resource.urn);
  }
  const [type, name] = halves(pattern);
  return glob(type).test(resource.type) && glob(name).test(resource.name);
}

/** Whether a resource with this URN is of a stack that the exemption is about: one list may serve several stacks. */
export function concernsStackOf({ resource: pattern }: Exemption, urn: string): boolean {
  const scope = (text: string): string => text.split("::").slice(0, 2).join("::");
  return !pattern.startsWith("urn:") || glob(scope(pattern)).test(scope(urn));
}

function faultOf(key: keyof Exemption, value: unknown, rules: ReadonlySet<string>, today: string): string | undefined {
  if (value === undefined || value === null || (typeof value === "string" && value.trim() === "")) {
    return "is missing";
  }
  if (typeof value !== "string") {
    return "is not text";
  }
  switch (key) {
    case "rule":
      return rules.has(value) ? undefined : `names "${value}", which is no rule that can have exemptions`;
    case "resource":
      return faultOfPattern(value);
    case "reason":
      return value.trim().length < SHORTEST_REASON ? `has fewer than ${SHORTEST_REASON} characters` : undefined;
    case "expiry":
      return faultOfExpiry(value, today);
    case "owner":
    case "ticket":
      return undefined;
  }
}

function faultOfPattern(pattern: string): string | undefined {
  const parts = pattern.split("::");
  if (parts.length < (pattern.startsWith("urn:") ? 4 : 2) || parts.includes("")) {
    return `is "${pattern}" instead of type::name (aws:s3/bucket:Bucket::uploads) or a URN`;
  }
  const [type, name] = pattern.startsWith("urn:") ? [parts[2] ?? "", parts.slice(3).join("::")] : halves(pattern);
  return type.includes("*") && /^\**$/.test(name)
    ? `is "${pattern}", which names neither a type nor a name`
    : undefined;
}

function faultOfExpiry(expiry: string, today: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(expiry) ? new Date(`${expiry}T00:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(expiry)) {
    return `is "${expiry}" instead of a date (YYYY-MM-DD)`;
  }
  return expiry < today ? `was ${expiry}` : undefined;
}

/** Type and name of `type::name`. */
function halves(pattern: string): [string, string] {
  const at = pattern.indexOf("::");
  return [pattern.slice(0, at), pattern.slice(at + 2)];
}

function glob(pattern: string): RegExp {
  const escaped = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join(".*")}$`, "s");
}

/** Texts go into messages whose last line is the exemption. */
function onOneLine(entry: Exemption): Exemption {
  const texts = KEYS.map((key) => [key, entry[key].trim().replace(/\s+/g, " ")]);
  return Object.fromEntries(texts) as unknown as Exemption;
}
