import type * as pulumi from "@pulumi/pulumi";

/** What a resource was declared with besides its inputs: protection, order, what is ignored. */
export class DeclaredOptions {
  private readonly byResource = new Map<string, pulumi.CustomResourceOptions>();

  /** Options for the component under test, which record those of every resource below it. */
  public readonly recording: pulumi.ComponentResourceOptions = {
    transformations: [
      ({ type, name, opts }) => {
        this.byResource.set(`${type} ${name}`, opts);
        return undefined;
      },
    ],
  };

  /** How many resources of AWS were declared. */
  public get count(): number {
    return [...this.byResource.keys()].filter((resource) => resource.startsWith("aws:")).length;
  }

  /** The resources that this one waits for. */
  public dependenciesOf(type: string, name: string): unknown[] {
    return [this.of(type, name).dependsOn].flat();
  }

  /** The options of a resource; fails when it was not declared. */
  public of(type: string, name: string): pulumi.CustomResourceOptions {
    const found = this.byResource.get(`${type} ${name}`);
    if (found === undefined) {
      throw new Error(`no ${type} ${name} among ${[...this.byResource.keys()].join(", ")}`);
    }
    return found;
  }
}
