import * as pulumi from "@pulumi/pulumi";
import { casesOf } from "../../everyRule/allCases";
import { nameOf, Output, type Part, type StackName } from "../../everyRule/case";

const PROVIDER = "pulumi:providers:";

/** A provider by its package's name: the classes of the AWS package take a second and 400 MB to load. */
class Provider extends pulumi.ProviderResource {}

/** A resource by its type token, for the same reason. */
class Resource extends pulumi.CustomResource {}

/** Declares the parts of one case; a part that another refers to comes first. */
class Declaration {
  private readonly made = new Map<string, pulumi.CustomResource>();

  constructor(
    private readonly rule: string,
    private readonly parts: ReadonlyMap<string, Part>,
  ) {}

  resource(word: string): pulumi.CustomResource {
    const known = this.made.get(word);
    if (known !== undefined) {
      return known;
    }
    const part = this.parts.get(word);
    if (part === undefined) {
      throw new Error(`the case of ${this.rule} refers to '${word}', which it does not have`);
    }
    const made = this.declare(nameOf(this.rule, word), part);
    this.made.set(word, made);
    return made;
  }

  private declare(name: string, { type, props }: Part): pulumi.CustomResource {
    const inputs = this.resolved(props) as pulumi.Inputs;
    return type.startsWith(PROVIDER)
      ? new Provider(type.slice(PROVIDER.length), name, inputs)
      : // An output that the arguments do not name is there when it is asked for as undefined.
        new Resource(type, name, { arn: undefined, ...inputs });
  }

  private resolved(value: unknown): unknown {
    if (value instanceof Output) {
      const other = this.resource(value.of);
      return value.name === "id" ? other.id : (other as unknown as Readonly<Record<string, unknown>>)[value.name];
    }
    if (Array.isArray(value)) {
      return value.map((item) => this.resolved(item));
    }
    return typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.resolved(item)]))
      : value;
  }
}

for (const [rule, item] of casesOf(pulumi.getStack() as StackName)) {
  if (item.brokenBy !== undefined) {
    continue;
  }
  const declaration = new Declaration(rule, new Map([["", item], ...Object.entries(item.beside ?? {})]));
  ["", ...Object.keys(item.beside ?? {})].forEach((word) => declaration.resource(word));
}
