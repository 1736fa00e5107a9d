import { type Configuration } from "./configuration";
import { same } from "./difference";
import { ServiceError } from "./errors";
import { type ExistingResource } from "./limits/types";
import { type Properties } from "./marshal";
import { type MadeResource, type Records } from "./records";
import { namingProperties } from "./resource";
import { type ResourceSchema } from "./schema/model";
import { type Sessions } from "./sessions";
import { shapes } from "./shapes";

/** What this run is about to make or change, by URN. */
export type Plans = ReadonlyMap<string, { readonly type: string; readonly inputs: Properties }>;

/** What one account has in the world, and what the engine has shown to know of it. */
export class Inventory {
  private readonly acknowledged = new Map<string, Set<string>>();
  private readonly renamed = new Map<string, string>();

  constructor(
    private readonly records: Records,
    private readonly sessions: Sessions,
    private readonly configuration: Configuration,
  ) {}

  /** The region of a resource: its own argument, or the provider's. */
  public regionOf(properties: Properties): string {
    return typeof properties["region"] === "string" ? properties["region"] : this.configuration.region;
  }

  /** The resource of an id; an import may also name it by the property that its documentation says. */
  public find(schema: ResourceSchema, id: string, properties: Properties): MadeResource | undefined {
    const { account } = this.configuration;
    const region = this.regionOf(properties);
    const [name, second] = schema.importId?.properties ?? [];
    return (
      this.records.get({ type: schema.type, id, account, region }) ??
      this.records.ofType(schema.type).find((resource) => {
        const isNamed = name !== undefined && second === undefined && resource.outputs[name] === id;
        return resource.account === account && resource.region === region && isNamed;
      })
    );
  }

  /** The engine has a resource of this URN and id in its state. */
  public acknowledge(urn: string, id: string): void {
    const ids = this.acknowledged.get(urn) ?? new Set();
    this.acknowledged.set(urn, ids.add(id));
    const resource = this.leftBehind(urn).find((other) => other.id === id);
    if (resource !== undefined) {
      this.records.put({ ...resource, session: this.sessions.current });
    }
  }

  /** A stack reads what the world knows under another URN, as an import does: from now on it is the same for both. */
  public share(urn: string, resource: MadeResource): void {
    if (resource.urn !== undefined && resource.urn !== urn && resource.alsoKnownAs?.includes(urn) !== true) {
      this.records.put({ ...resource, alsoKnownAs: [...(resource.alsoKnownAs ?? []), urn] });
    }
  }

  /**
   * The engine has a resource of this URN with these arguments in its state. Where the world knows it under another
   * URN, the program has moved it by an alias: it is not to be taken for a second one.
   */
  public recognise(urn: string, type: string, olds: Properties): void {
    const resources = this.records.ofType(type);
    if (!resources.some((resource) => resource.urn === urn)) {
      const moved = resources.find((resource) => same(resource.inputs, olds));
      if (moved?.urn !== undefined) {
        this.renamed.set(moved.urn, urn);
      }
    }
  }

  /** The resource that a killed run made for a URN, and that the engine has never heard of. */
  public orphan(urn: string): MadeResource | undefined {
    return this.leftBehind(urn).find((resource) => !this.acknowledged.get(urn)?.has(resource.id));
  }

  /** The refusal of a new resource whose name is taken; undefined where it is free. */
  public conflict(schema: ResourceSchema, outputs: Properties): ServiceError | undefined {
    const naming = namingProperties(schema);
    if (naming.length === 0) {
      return undefined;
    }
    const isGlobal = schema.cloudFormation?.arnTemplate?.includes("${Region}") === false;
    const isSame = (other: MadeResource): boolean =>
      other.account === this.configuration.account &&
      (isGlobal || other.region === this.regionOf(outputs)) &&
      naming.every((property) => other.outputs[property] === outputs[property]);
    const label = naming.map((property) => `${property} ${String(outputs[property])}`).join(", ");
    if (this.records.ofType(schema.type).some(isSame)) {
      const code = shapes[schema.type]?.conflict ?? "AlreadyExistsException";
      return new ServiceError(code, `A resource of type ${schema.type} with ${label} already exists.`);
    }
    return this.records.scheduled(schema.type).some(isSame)
      ? new ServiceError(
          "InvalidRequestException",
          `${schema.type} with ${label} is scheduled for deletion: the name is free again after the recovery window.`,
        )
      : undefined;
  }

  /**
   * What exists of a type, with the arguments that this run plans for it, and what this run plans to make, as it is known
   * to who asks: under its URN where that is one of those that the resource has.
   */
  public existing(type: string, plans: Plans, asker: string): ExistingResource[] {
    const { account, region } = this.configuration;
    const found = new Map<string, ExistingResource>();
    for (const { id, urn: storedUrn = "", alsoKnownAs, inputs, outputs, ...resource } of this.records.ofType(type)) {
      const urn = alsoKnownAs?.includes(asker) === true ? asker : (this.renamed.get(storedUrn) ?? storedUrn);
      if (resource.account === account) {
        found.set(urn || id, { id, urn, inputs: { region: resource.region, ...inputs }, outputs });
      }
    }
    for (const [urn, plan] of plans) {
      if (plan.type === type) {
        const known = found.get(urn);
        found.set(urn, { id: known?.id ?? "", urn, inputs: { region, ...plan.inputs }, outputs: known?.outputs ?? {} });
      }
    }
    return [...found.values()];
  }

  private leftBehind(urn: string): MadeResource[] {
    const resources = this.sessions.anyKilled ? this.records.all() : [];
    return resources.filter(
      (resource) =>
        resource.urn === urn &&
        resource.account === this.configuration.account &&
        this.sessions.wasKilled(resource.session),
    );
  }
}
