import { type Configuration } from "./configuration";
import { difference } from "./difference";
import { type Inventory } from "./inventory";
import { type Properties } from "./marshal";
import { MadeUp } from "./random";
import { type MadeResource, type Records } from "./records";
import { make, type Made } from "./resource";
import { type ResourceSchema } from "./schema/model";

/** Makes resources: new ones, changed ones, and those that an interrupted run has made already. */
export class Maker {
  constructor(
    private readonly records: Records,
    private readonly inventory: Inventory,
    private readonly configuration: Configuration,
  ) {}

  /** A new resource. @throws ServiceError where its name is taken */
  public makeNew(schema: ResourceSchema, name: string, inputs: Properties): Made {
    const made = this.make(schema, name, inputs);
    const conflict = this.inventory.conflict(schema, made.outputs);
    if (conflict !== undefined) {
      throw conflict;
    }
    return made;
  }

  /** An existing resource with these arguments; what the service made up for it stays as it was. */
  public remake(schema: ResourceSchema, current: MadeResource, inputs: Properties): Made {
    return this.make(schema, current.name, inputs, current);
  }

  /**
   * The resource that an interrupted run made for the same URN. The URN does what a client token does in AWS's own
   * interfaces (docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html): the same request again makes nothing
   * twice. If the arguments have changed since, the resource is changed too, or, where they replace it, makes room.
   */
  public adopt(urn: string, schema: ResourceSchema, inputs: Properties): Made | undefined {
    const orphan = this.inventory.orphan(urn);
    if (orphan === undefined) {
      return undefined;
    }
    const { changes } = difference(schema, orphan.inputs, inputs);
    if ([...changes.values()].some((change) => change.replaces)) {
      this.records.remove(orphan);
      return undefined;
    }
    return this.remake(schema, orphan, inputs);
  }

  private make(schema: ResourceSchema, name: string, inputs: Properties, current?: MadeResource): Made {
    const configuration = { ...this.configuration, region: this.inventory.regionOf(inputs) };
    const madeUp = new MadeUp(current === undefined ? undefined : (current.seed ?? current.id));
    const existing = (type: string): MadeResource[] => this.records.ofType(type);
    return make({ schema, name, inputs, configuration, madeUp, existing, ...(current && { current }) });
  }
}
