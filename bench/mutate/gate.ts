import type {
  PolicyProviderResource,
  PolicyResource,
  PolicyResourceOptions,
  ResourceValidationArgs,
} from "@pulumi/policy";
import type { RuleConfig } from "../../policy-pack/judge/config";
import { Exemptions } from "../../policy-pack/judge/exemptions";
import { Levels } from "../../policy-pack/judge/levels";
import { judgedOf, Stack } from "../../policy-pack/judge/resource";
import type { Finding, Rule, Verdict } from "../../policy-pack/judge/rule";
import type { Props } from "../../policy-pack/judge/sdk";
import type { Declared } from "../../test/support/policyHarness";
import { Reads, watched } from "./reads";

/** The rules that break a deployment; advice stops nothing. */
export const isMandatory = (rule: Rule): boolean => (rule.control.level ?? "mandatory") === "mandatory";

const opts: PolicyResourceOptions = {
  protect: false,
  ignoreChanges: [],
  aliases: [],
  customTimeouts: { createSeconds: 0, updateSeconds: 0, deleteSeconds: 0 },
  additionalSecretOutputs: [],
};

/** What a rule found, without the message's advice: two findings are the same when rule, resource and place are. */
export type Complaint = string;

/** How a gate judges. */
export interface GateOptions {
  /** Ask every rule about every change. @default false */
  readonly everything?: boolean;
  /** What every rule is configured with. */
  readonly config?: RuleConfig;
}

/**
 * The pack as a judge of many stacks that differ little from one. A rule is a function of what it reads, so one that
 * reads nothing of what has changed says what it said before, and is not asked again; `everything` asks all the same.
 */
export class Gate {
  private readonly served = new Map<string, Served>();
  private readonly order: readonly string[];
  private readonly before = new Map<Rule, { readonly found: ReadonlySet<Complaint>; readonly reads: Reads }>();
  /** What the compliant stack is told, if anything. */
  public readonly baseline: readonly Complaint[];

  constructor(
    rules: readonly Rule[],
    stack: readonly Declared[],
    private readonly options: GateOptions = {},
  ) {
    this.order = stack.map((resource) => this.put(resource));
    for (const rule of rules) {
      const reads = new Reads();
      const each = this.order.flatMap((name) => this.askResource(rule, name));
      const found = new Set([...each, ...askStack(rule, this.stack(reads), this.options.config)]);
      this.before.set(rule, { found, reads });
    }
    this.baseline = [...this.before.values()].flatMap(({ found }) => [...found]);
  }

  /** What a stack with these changes is told that the compliant one is not; the first such complaint is enough. */
  public judge(changes: ReadonlyMap<string, Declared | undefined>): Complaint | undefined {
    const kept = [...changes.keys()].map((name) => [name, this.served.get(name)] as const);
    const touched = this.touched(changes);
    try {
      for (const [name, resource] of changes) {
        if (resource === undefined) {
          this.served.delete(name);
        } else {
          this.put(resource);
        }
      }
      return this.firstNew(changes, touched);
    } finally {
      for (const [name, resource] of kept) {
        if (resource !== undefined) {
          this.served.set(name, resource);
        }
      }
    }
  }

  private firstNew(changes: ReadonlyMap<string, Declared | undefined>, touched: Reads): Complaint | undefined {
    const present = [...changes].flatMap(([name, resource]) => (resource === undefined ? [] : name));
    const stack = this.stack();
    // Most is caught by what one resource says of itself, which costs next to nothing.
    for (const [rule, { found }] of this.before) {
      const own = present.flatMap((name) => this.askResource(rule, name)).find((complaint) => !found.has(complaint));
      if (own !== undefined) {
        return own;
      }
    }
    for (const [rule, { found, reads }] of this.before) {
      if (this.options.everything === true || reads.meets(touched)) {
        const other = askStack(rule, stack, this.options.config).find((complaint) => !found.has(complaint));
        if (other !== undefined) {
          return other;
        }
      }
    }
    return undefined;
  }

  /** Which properties of which resources are not as they were. */
  private touched(changes: ReadonlyMap<string, Declared | undefined>): Reads {
    const touched = new Reads();
    for (const [name, resource] of changes) {
      const old = this.served.get(name)?.declared;
      if (resource === undefined || old === undefined) {
        touched.add(name);
        continue;
      }
      for (const part of ["props", "outputs", "from"] as const) {
        const [one, other] = [old[part] ?? {}, resource[part] ?? {}] as Values[];
        for (const property of new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])) {
          if (one?.[property] !== other?.[property]) {
            touched.add(name, property);
          }
        }
      }
    }
    return touched;
  }

  private put(declared: Declared): string {
    const served = new Served(declared, (name) => this.served.get(name));
    this.served.set(served.name, served);
    return served.name;
  }

  private askResource(rule: Rule, name: string): readonly Complaint[] {
    const resource = this.served.get(name);
    if (resource === undefined || rule.resource === undefined || !concerns(rule, resource.type)) {
      return [];
    }
    return collect(rule, this.options.config ?? {}, (verdict) => rule.resource?.(judgedOf(resource.asked()), verdict));
  }

  /** The stack as rules see it after its last resource, with a note of what is read where one is asked for. */
  private stack(reads?: Reads): Stack {
    const resources = this.order.flatMap((name) => this.served.get(name) ?? []);
    const shown: readonly PolicyResource[] = reads === undefined ? resources : watchedStack(resources, reads);
    const inputs = resources.map(({ urn, name, declared: { props } }): [string, Props] => {
      return [urn, reads === undefined ? props : (watched(props, name, reads) as Props)];
    });
    return new Stack(shown, new Map(inputs));
  }
}

/** A rule that names no type sees every resource. */
function concerns(rule: Rule, type: string): boolean {
  return rule.types.length === 0 || rule.types.includes(type);
}

function askStack(rule: Rule, stack: Stack, config: RuleConfig = {}): readonly Complaint[] {
  return rule.stack === undefined ? [] : collect(rule, config, (verdict) => rule.stack?.(stack, verdict));
}

type Values = Readonly<Record<string, unknown>>;

function collect(rule: Rule, config: RuleConfig, run: (verdict: Verdict) => void): readonly Complaint[] {
  const found: Complaint[] = [];
  const add = ({ resource, at = "", what }: Finding): void => {
    found.push(`${rule.control.id} ${resource.urn} ${at} ${what}`);
  };
  run({
    config,
    exemptions: new Exemptions(),
    levels: new Levels(),
    violation: add,
    unprovable: add,
    deferred: () => undefined,
  });
  return found;
}

/** A recorded resource as the SDK shows it to a rule. */
class Served implements PolicyResource {
  public readonly type: string;
  public readonly name: string;
  public readonly urn: string;
  public readonly opts = opts;
  public readonly dependencies: PolicyResource[] = [];
  public readonly provider?: PolicyProviderResource;

  constructor(
    public readonly declared: Declared,
    private readonly find: (name: string) => PolicyResource | undefined,
  ) {
    this.type = declared.type;
    this.name = declared.name ?? "";
    this.urn = `urn:pulumi:test::phi::${this.type}::${this.name}`;
    if (declared.provider !== undefined) {
      this.provider = { type: "pulumi:providers:aws", name: "aws", urn: "urn:aws", props: declared.provider };
    }
  }

  public get props(): Record<string, unknown> {
    return this.declared.outputs ?? this.declared.props;
  }

  /** Looked up when asked for: a neighbour may have changed. */
  public get propertyDependencies(): Record<string, PolicyResource[]> {
    const entries = Object.entries(this.declared.from ?? {});
    return Object.fromEntries(entries.map(([key, names]) => [key, names.flatMap((name) => this.find(name) ?? [])]));
  }

  public isType(): false {
    return false;
  }

  public asType(): undefined {
    return undefined;
  }

  /** The same for the half of a rule that sees one resource. */
  public asked(): ResourceValidationArgs {
    return {
      type: this.type,
      name: this.name,
      urn: this.urn,
      props: this.declared.props,
      opts,
      stackTags: new Map(),
      ...(this.provider === undefined ? {} : { provider: this.provider }),
      isType: () => false,
      asType: () => undefined,
      getConfig: <T extends object>() => ({}) as T,
      notApplicable: () => {
        throw new Error("a rule answers by a plain return");
      },
    };
  }
}

/** The stack with a note of all that a rule reads of it. */
function watchedStack(resources: readonly Served[], reads: Reads): readonly PolicyResource[] {
  const shown = new Map<string, PolicyResource>();
  for (const resource of resources) {
    const proxy = new Proxy(resource, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target);
        if (key === "props") {
          reads.add(target.name);
          return watched(value as object, target.name, reads);
        }
        if (key === "propertyDependencies") {
          const all = value as Record<string, PolicyResource[]>;
          const twins = Object.entries(all).map(([name, list]) => [name, list.map(({ name: own }) => shown.get(own))]);
          return watched(Object.fromEntries(twins) as object, target.name, reads);
        }
        return value;
      },
    });
    shown.set(resource.name, proxy);
  }
  return [...shown.values()];
}
