import type { PolicyResource, ResourceValidationArgs } from "@pulumi/policy";
import { Classification } from "./classification";
import { defaultTagsOf, homeOf, type Home } from "./home";
import { plain, type Props } from "./sdk";

/** A resource as rules see it. */
export interface Judged {
  readonly type: string;
  readonly name: string;
  readonly urn: string;
  /** What the program asks for. */
  readonly props: Props;
  readonly home: Home;
  /** Tags that its provider adds; those of the resource itself are in `props`. */
  readonly defaultTags: Props;
}

/** A resource among the others of its stack. */
export interface StackResource extends Judged {
  /** What the provider answered; at preview as far as it can be foreseen. */
  readonly outputs: Props;
  /** The resources that the value of a top-level property was computed from. */
  dependenciesOf(property: string): readonly StackResource[];
}

let last: { readonly judged: Judged; readonly provider: Props | undefined } | undefined;

/** The resource behind what the SDK hands to a rule; it hands the same one to every rule, one after the other. */
export function judgedOf(args: ResourceValidationArgs): Judged {
  const props = plain(args.props);
  const provider = args.provider === undefined ? undefined : plain(args.provider.props);
  const { type, name, urn } = args;
  const before = last?.judged;
  if (before?.props === props && before.urn === urn && before.type === type && last?.provider === provider) {
    return before;
  }
  const judged = {
    type,
    name,
    urn,
    props,
    home: homeOf(props, provider),
    defaultTags: defaultTagsOf(provider),
  };
  last = { judged, provider };
  return judged;
}

/** The type token of the resource that stands for the stack itself. */
export const STACK_TYPE = "pulumi:pulumi:Stack";

/** All resources of a stack, wrapped on demand: most rules look at few of them. */
export class Stack {
  private readonly wrapped = new Map<PolicyResource, StackResource>();
  private byType: Map<string, PolicyResource[]> | undefined;
  private stated: readonly string[] | undefined;

  /**
   * @param resources what the engine hands to a stack rule
   * @param inputs what resource rules of the same run have seen, by URN: at preview the engine gives a stack rule
   *   outputs, in which a property that the program left out can be unknown because AWS will choose it
   */
  constructor(
    private readonly resources: readonly PolicyResource[],
    private readonly inputs: ReadonlyMap<string, Props>,
    public readonly classification: Classification = new Classification(),
  ) {}

  /** The resources of these types, in the order of the stack. */
  ofType(types: Iterable<string>): readonly StackResource[] {
    const index = (this.byType ??= groupByType(this.resources));
    return [...types].flatMap((type) => (index.get(type) ?? []).map((resource) => this.wrap(resource)));
  }

  /** Every resource, in the order of the stack. */
  all(): readonly StackResource[] {
    return this.resources.map((resource) => this.wrap(resource));
  }

  /** Where a finding stands that is about the stack as a whole; an exported state may lack the stack's own resource. */
  root(): StackResource | undefined {
    return this.ofType([STACK_TYPE])[0] ?? this.all()[0];
  }

  /** Whether anything of the stack is in AWS; one that is not has no account whose safeguards could be asked for. */
  isInAws(): boolean {
    return this.resources.some(({ type }) => type.startsWith("aws:"));
  }

  /** What the resources of the stack state about their data, see {@link Classification.of}. */
  classes(): readonly string[] {
    return (this.stated ??= this.all().flatMap((resource) => this.classification.of(resource) ?? []));
  }

  private wrap(resource: PolicyResource): StackResource {
    const known = this.wrapped.get(resource);
    if (known !== undefined) {
      return known;
    }
    const outputs = plain(resource.props);
    const props = this.inputs.get(resource.urn) ?? outputs;
    const provider = resource.provider === undefined ? undefined : plain(resource.provider.props);
    const wrapped: StackResource = {
      type: resource.type,
      name: resource.name,
      urn: resource.urn,
      props,
      outputs,
      home: homeOf(props, provider),
      defaultTags: defaultTagsOf(provider),
      dependenciesOf: (property) => (resource.propertyDependencies[property] ?? []).map((other) => this.wrap(other)),
    };
    this.wrapped.set(resource, wrapped);
    return wrapped;
  }
}

function groupByType(resources: readonly PolicyResource[]): Map<string, PolicyResource[]> {
  const groups = new Map<string, PolicyResource[]>();
  for (const resource of resources) {
    const group = groups.get(resource.type);
    if (group === undefined) {
      groups.set(resource.type, [resource]);
    } else {
      group.push(resource);
    }
  }
  return groups;
}
