import { takeFault } from "../world";
import { withName } from "./autoName";
import { type Configuration, readConfiguration } from "./configuration";
import { difference, type Difference } from "./difference";
import { ServiceError } from "./errors";
import { Hanging } from "./hanging";
import { Inventory } from "./inventory";
import { invoke } from "./invokes";
import { checkLimits } from "./limits";
import { UNKNOWN } from "./limits/types";
import { Maker } from "./maker";
import { type Properties } from "./marshal";
import { plannedOutputs } from "./outputs";
import { type Applied, type Checked, type CheckRequest, type Live } from "./protocol";
import { Records } from "./records";
import { type ResourceSchema } from "./schema/model";
import { type Schemas } from "./schema/schemas";
import { Sessions } from "./sessions";
import { shapes } from "./shapes";
import { parseUrn } from "./urn";
import { type Failure, validate } from "./validate";

/** The AWS of the sandbox: answers what the engine asks a provider from published facts and a world on disk. */
export class SandboxProvider {
  private readonly records: Records;
  private readonly sessions: Sessions;
  private readonly hanging = new Hanging();
  private readonly plans = new Map<string, { readonly type: string; readonly inputs: Properties }>();
  private configured:
    { readonly configuration: Configuration; readonly inventory: Inventory; readonly maker: Maker } | undefined;

  /**
   * @param world the folder that holds the world
   * @param schemas the resource types
   * @param environment may name the account that the sandbox plays ({@link readConfiguration})
   */
  constructor(
    private readonly world: string,
    private readonly schemas: Schemas,
    private readonly environment: NodeJS.ProcessEnv = {},
  ) {
    this.records = new Records(world);
    this.sessions = new Sessions(world);
  }

  /** Takes the provider's arguments. @throws Error where the real provider refuses them */
  public configure(args: Properties): void {
    const configuration = readConfiguration(args, this.environment);
    const inventory = new Inventory(this.records, this.sessions, configuration);
    this.configured = { configuration, inventory, maker: new Maker(this.records, inventory, configuration) };
  }

  /** Judges the arguments of a resource, at preview and again before it is made. */
  public check({ urn, olds, news, seed, naming }: CheckRequest): Checked {
    const { type, name } = parseUrn(urn);
    const schema = this.schema(type);
    const inputs = withName(schema, name, olds, news, seed, naming);
    if (Object.keys(olds).length > 0) {
      this.inventory.recognise(urn, type, olds);
    }
    const declared = validate(schema, inputs);
    // As with AWS, the service is asked only about what the provider has let through.
    const limited = this.limits(urn, inputs).filter(
      ({ property }) => !declared.some((failure) => sameArgument(failure.property, property)),
    );
    const failures = [...declared, ...limited];
    if (failures.length === 0) {
      this.plans.set(urn, { type, inputs });
    }
    return { inputs, failures };
  }

  /** What changes, and what that means for the resource. */
  public diff(urn: string, id: string, olds: Properties, news: Properties, ignored: readonly string[]): Difference {
    this.inventory.acknowledge(urn, id);
    return difference(this.schema(parseUrn(urn).type), olds, news, ignored);
  }

  /** Makes a resource; in a preview, tells what is known of it. @throws Error where AWS would refuse */
  public async create(urn: string, inputs: Properties, preview: boolean): Promise<Applied> {
    const { type, name } = parseUrn(urn);
    const schema = this.schema(type);
    if (preview) {
      return { id: "", outputs: plannedOutputs({ schema, inputs, configuration: this.configuration }) };
    }
    this.refuse(this.limits(urn, inputs));
    const fault = takeFault(this.world, type);
    if (fault?.mode === "fail") {
      throw new ServiceError("ServiceUnavailable", `the sandbox was told to fail the creation of ${type}`);
    }
    this.sessions.begin();
    const made = this.maker.adopt(urn, schema, inputs) ?? this.maker.makeNew(schema, name, inputs);
    const { account } = this.configuration;
    const region = this.inventory.regionOf(inputs);
    this.records.put({ type, account, region, urn, name, inputs, session: this.sessions.current, ...made });
    if (fault?.mode === "hang") {
      // The service has made the resource, and the answer never arrives: the worst moment to be killed at.
      await this.hanging.answer();
    }
    this.inventory.acknowledge(urn, made.id);
    return made;
  }

  /** Changes a resource; in a preview, tells what will be known of it. @throws Error where AWS would refuse */
  public update(urn: string, id: string, olds: Properties, news: Properties, preview: boolean): Applied {
    const { type, name } = parseUrn(urn);
    const schema = this.schema(type);
    this.inventory.acknowledge(urn, id);
    if (preview) {
      const planned = plannedOutputs({ schema, inputs: news, configuration: this.configuration });
      // What the service filled in before stays, unless an argument says otherwise now.
      const kept = Object.entries(planned).filter(([key, value]) => value !== UNKNOWN || news[key] === UNKNOWN);
      return { id, outputs: { ...olds, ...Object.fromEntries(kept) } };
    }
    this.refuse(this.limits(urn, news));
    const current = this.inventory.find(schema, id, news);
    if (current === undefined) {
      throw new ServiceError("ResourceNotFoundException", `${type} ${id} does not exist`);
    }
    const made = this.maker.remake(schema, current, news);
    this.records.put({
      ...current,
      inputs: news,
      ...made,
      ...(current.alsoKnownAs === undefined ? { urn, name } : {}),
    });
    return made;
  }

  /** The resource as it is now: with what was changed, and without what was removed, behind the engine's back. */
  public read(urn: string, id: string, properties: Properties): Live {
    const schema = this.schema(parseUrn(urn).type);
    this.inventory.acknowledge(urn, id);
    const current = this.inventory.find(schema, id, properties);
    if (current === undefined) {
      return { id: "", outputs: {}, inputs: {} };
    }
    this.inventory.share(urn, current);
    const expected = this.maker.remake(schema, current, current.inputs).outputs;
    const inputs: Properties = { ...current.inputs };
    for (const argument of Object.keys(schema.inputs)) {
      if (JSON.stringify(current.outputs[argument]) !== JSON.stringify(expected[argument])) {
        inputs[argument] = current.outputs[argument];
      }
    }
    return { id: current.id, outputs: current.outputs, inputs };
  }

  /** Deletes a resource; one that does not exist is no error. @throws Error where AWS would refuse */
  public delete(urn: string, id: string, properties: Properties): void {
    const { type } = parseUrn(urn);
    this.plans.delete(urn);
    const current = this.inventory.find(this.schema(type), id, properties);
    if (current === undefined) {
      return;
    }
    const refusal = shapes[type]?.deletion?.(current, (other) => this.records.ofType(other));
    if (refusal !== undefined) {
      throw new Error(refusal);
    }
    const days = shapes[type]?.recoveryDays?.(current) ?? 0;
    if (days > 0) {
      this.records.schedule(current, days);
    } else {
      this.records.remove(current);
    }
  }

  /** Answers a data source. @throws Error for one that the sandbox does not answer */
  public invoke(token: string, args: Properties): Properties {
    return invoke(token, args, this.configuration, this.records);
  }

  /** Gives up on everything that hangs. */
  public cancel(): void {
    this.hanging.cancel();
  }

  /** To be called when the engine is done with this provider. */
  public end(): void {
    this.sessions.end();
  }

  private get configuration(): Configuration {
    return this.ready.configuration;
  }

  private get inventory(): Inventory {
    return this.ready.inventory;
  }

  private get maker(): Maker {
    return this.ready.maker;
  }

  private get ready(): NonNullable<SandboxProvider["configured"]> {
    if (this.configured === undefined) {
      throw new Error("the provider was not configured");
    }
    return this.configured;
  }

  private schema(type: string): ResourceSchema {
    const schema = this.schemas(type);
    if (schema === undefined) {
      throw new Error(`the installed @pulumi/aws has no resource type ${type}`);
    }
    return schema;
  }

  private limits(urn: string, inputs: Properties): Failure[] {
    const { account: accountId, region } = this.configuration;
    const existing = (type: string): ReturnType<Inventory["existing"]> =>
      this.inventory.existing(type, this.plans, urn);
    return checkLimits({ type: parseUrn(urn).type, urn, inputs, accountId, region, existing });
  }

  private refuse(failures: readonly Failure[]): void {
    if (failures.length > 0) {
      throw new Error(failures.map(({ property, reason }) => `${property}: ${reason}`).join("\n"));
    }
  }
}

function sameArgument(one: string, other: string): boolean {
  return /^\w+/.exec(one)?.[0] === /^\w+/.exec(other)?.[0];
}
