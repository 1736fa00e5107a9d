import type { PolicyConfigSchema } from "@pulumi/policy";

/** What a rule does with a fact that a preview cannot establish: stop the preview, or report an advisory. */
export type Unprovable = "refuse" | "report";

/** When something is demanded that a stack need not hold: where the stack shows that it ought to, or always. */
export type Presence = "inferred" | "always";

/** The configuration that rules read. Each rule accepts only the keys of its own schema. */
export interface RuleConfig {
  readonly unprovable?: Unprovable;
  readonly allowedKeyAccounts?: readonly string[];
  readonly allowedAccounts?: readonly string[];
  readonly allowedRegions?: readonly string[];
  readonly passThroughPorts?: readonly number[];
  readonly encryptedListenerArns?: readonly string[];
  readonly presence?: Presence;
  readonly exemptions?: readonly unknown[];
  readonly classificationTag?: string;
}

type Schemas = Readonly<Record<keyof RuleConfig, PolicyConfigSchema["properties"][string]>>;

const schemas: Schemas = {
  unprovable: {
    type: "string",
    enum: ["refuse", "report"],
    default: "refuse",
    description: "What happens when a preview cannot prove the control: refuse stops it, report prints an advisory.",
  },
  allowedKeyAccounts: {
    type: "array",
    items: { type: "string", pattern: "^[0-9]{12}$" },
    uniqueItems: true,
    default: [],
    description: "Accounts, besides that of the provider, whose customer-managed keys are accepted.",
  },
  allowedAccounts: {
    type: "array",
    items: { type: "string", pattern: "^[0-9]{12}$" },
    uniqueItems: true,
    default: [],
    description: "Accounts, besides that of the provider, whose principals policies may name.",
  },
  allowedRegions: {
    type: "array",
    items: { type: "string", pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$" },
    uniqueItems: true,
    default: [],
    description: "Regions in which keys may be. Empty: the region of the resource that the key protects.",
  },
  passThroughPorts: {
    type: "array",
    items: { type: "integer", minimum: 1, maximum: 65535 },
    uniqueItems: true,
    default: [],
    description: "Ports of Network Load Balancer listeners that pass TLS through to targets which terminate it.",
  },
  encryptedListenerArns: {
    type: "array",
    items: { type: "string", pattern: "^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:listener/" },
    uniqueItems: true,
    default: [],
    description: "Listeners of other stacks that are known to be HTTPS listeners, so that rules may be added to them.",
  },
  presence: {
    type: "string",
    enum: ["inferred", "always"],
    default: "inferred",
    description:
      "When a safeguard is demanded that may be kept elsewhere: inferred asks for it where the rest of the stack shows that it belongs there, always in every stack.",
  },
  // What an entry has to say is judged by the rule, so that a bad one is a violation beside the others.
  exemptions: {
    type: "array",
    items: { type: "object" },
    default: [],
    description:
      "Findings that somebody answers for: objects with rule, resource (type::name or URN, * for any text), reason, owner, ticket and expiry (YYYY-MM-DD).",
  },
  classificationTag: {
    type: "string",
    pattern: "[A-Za-z0-9]",
    default: "DataClassification",
    description: "The tag that says what a resource keeps, for every rule; compared without case and separators.",
  },
};

const built = new Map<string, PolicyConfigSchema>();

/** The SDK's schema for these keys, the same object for the same ones. The engine checks types and values against it. */
export function configSchemaOf(keys: readonly (keyof RuleConfig)[]): PolicyConfigSchema {
  const name = keys.join();
  const schema = built.get(name) ?? { properties: Object.fromEntries(keys.map((key) => [key, schemas[key]])) };
  built.set(name, schema);
  return schema;
}

/**
 * Refuses keys that the schema does not name; the engine lets them pass, and a misspelt key would leave its author in
 * the belief that it counts.
 * @throws Error which names the rule, the key and the keys that exist; the SDK fails the deployment with it
 */
export function checkedConfig(rule: string, keys: readonly (keyof RuleConfig)[], given: object): RuleConfig {
  const extra = Object.keys(given).filter((key) => !(keys as readonly string[]).includes(key));
  if (extra.length > 0) {
    const known = keys.length === 0 ? "it takes none" : `it takes ${keys.join(", ")}`;
    throw new Error(
      `Policy pack configuration: ${rule} has no setting ${extra.join(", ")}; ${known}. Correct the name or remove it.`,
    );
  }
  return given as RuleConfig;
}
