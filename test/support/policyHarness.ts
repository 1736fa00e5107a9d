import type {
  PolicyProviderResource,
  PolicyResource,
  PolicyResourceOptions,
  ReportViolation,
  ResourceValidation,
} from "@pulumi/policy";
import * as proxyModule from "@pulumi/policy/proxy";
import { policyOf, type PackPolicy } from "../../policy-pack/judge/policy";
import type { Rule } from "../../policy-pack/judge/rule";
import { Run } from "../../policy-pack/judge/run";

const { unknownCheckingProxy, unknownStringValue } = proxyModule as unknown as {
  unknownCheckingProxy: (props: object) => Record<string, unknown>;
  unknownStringValue: string;
};

/** What the engine sends at preview for a text that is not known yet. */
export const unknown = unknownStringValue;

/** A resource as a test declares it. */
export interface Declared {
  readonly type: string;
  readonly name?: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** What the provider answers; the inputs when left out. */
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** Configuration of its provider. */
  readonly provider?: Readonly<Record<string, unknown>>;
  /** Property → names of the resources that its value comes from. */
  readonly from?: Readonly<Record<string, readonly string[]>>;
}

/** One report of a rule, as the engine would show it. */
export interface Reported {
  readonly message: string;
  readonly resource: string;
  readonly level: string;
}

const opts: PolicyResourceOptions = {
  protect: false,
  ignoreChanges: [],
  aliases: [],
  customTimeouts: { createSeconds: 0, updateSeconds: 0, deleteSeconds: 0 },
  additionalSecretOutputs: [],
};

const nameOf = (declared: Declared): string => declared.name ?? "it";
const urnOf = (declared: Declared): string => `urn:pulumi:test::phi::${declared.type}::${nameOf(declared)}`;

/** Wraps properties exactly as the SDK does before it calls a rule: unknown values throw when they are read. */
function served(props: object): Record<string, unknown> {
  return unknownCheckingProxy(structuredClone(props));
}

function providerOf(declared: Declared): { provider?: PolicyProviderResource } {
  return declared.provider === undefined
    ? {}
    : { provider: { type: "pulumi:providers:aws", name: "aws", urn: "urn:aws", props: served(declared.provider) } };
}

/** A new policy of the rule, run over these resources as the engine does: each by itself, then all together. */
export function judge(rule: Rule, resources: readonly Declared[], config: object = {}): readonly Reported[] {
  const policy = policyOf(rule);
  return [...runResources(policy, resources, config), ...runStack(policy, resources, config)];
}

/** Several rules as one pack, in their order, with the configuration of each by its id. */
export function judgeTogether(
  rules: readonly Rule[],
  resources: readonly Declared[],
  config: Readonly<Record<string, object>> = {},
): readonly (Reported & { readonly rule: string })[] {
  const run = new Run();
  const policies = rules.map((rule) => policyOf(rule, run));
  const named = (policy: PackPolicy, found: readonly Reported[]): (Reported & { readonly rule: string })[] =>
    found.map((each) => ({ ...each, rule: policy.name }));
  return [
    ...resources.flatMap((resource) =>
      policies.flatMap((each) => named(each, runResources(each, [resource], config[each.name] ?? {}))),
    ),
    ...policies.flatMap((each) => named(each, runStack(each, resources, config[each.name] ?? {}))),
  ];
}

/** Only the half that sees one resource and can stop its creation. */
export function judgeInputs(rule: Rule, resources: readonly Declared[], config: object = {}): readonly Reported[] {
  return runResources(policyOf(rule), resources, config);
}

/** Only the half that sees the stack, as when no resource has been judged in the same run. */
export function judgeStackOnly(rule: Rule, resources: readonly Declared[], config: object = {}): readonly Reported[] {
  return runStack(policyOf(rule), resources, config);
}

function collector(policy: PackPolicy, found: Reported[], own: string): ReportViolation {
  return (message: unknown, urn?: string) => {
    if (typeof message === "string") {
      found.push({ message, resource: urn ?? own, level: policy.enforcementLevel ?? "none" });
    } else {
      const given = message as { message: string; urn?: string; enforcementLevel: string };
      found.push({ message: given.message, resource: given.urn ?? own, level: given.enforcementLevel });
    }
  };
}

function runResources(policy: PackPolicy, resources: readonly Declared[], config: object): readonly Reported[] {
  const found: Reported[] = [];
  for (const declared of resources) {
    const urn = urnOf(declared);
    (policy.validateResource as ResourceValidation)(
      {
        type: declared.type,
        name: nameOf(declared),
        urn,
        props: served(declared.props),
        opts,
        stackTags: new Map(),
        ...providerOf(declared),
        isType: () => false,
        asType: () => undefined,
        getConfig: <T extends object>() => config as T,
        notApplicable: () => {
          throw new Error("a rule answers by a plain return");
        },
      },
      collector(policy, found, urn),
    );
  }
  return found;
}

function runStack(policy: PackPolicy, resources: readonly Declared[], config: object): readonly Reported[] {
  if (policy.validateStack === undefined) {
    return [];
  }
  const found: Reported[] = [];
  const all = resources.map((declared): PolicyResource => ({
    type: declared.type,
    name: nameOf(declared),
    urn: urnOf(declared),
    props: served(declared.outputs ?? declared.props),
    opts,
    ...providerOf(declared),
    dependencies: [],
    propertyDependencies: {},
    isType: () => false,
    asType: () => undefined,
  }));
  resources.forEach((declared, index) => {
    for (const [property, names] of Object.entries(declared.from ?? {})) {
      const origins = names.map((name) => all.find((resource) => resource.name === name));
      const resource = all[index];
      if (resource !== undefined) {
        resource.propertyDependencies[property] = origins.filter((origin) => origin !== undefined);
      }
    }
  });
  const done = policy.validateStack(
    {
      resources: all,
      stackTags: new Map(),
      getConfig: <T extends object>() => config as T,
      notApplicable: () => {
        throw new Error("a rule answers by a plain return");
      },
    },
    collector(policy, found, ""),
  );
  if (done instanceof Promise) {
    throw new Error("a rule judges at once; a promise would be lost here");
  }
  return found;
}

/** The messages without their advice: what is wrong, and where. */
export function complaints(found: readonly Reported[]): readonly string[] {
  return found.map(({ message }) => message.split("\n").find((line) => line.startsWith("aws:")) ?? message);
}
