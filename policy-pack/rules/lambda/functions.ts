import { look, lookString, places } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";

export const functionType = "aws:lambda/function:Function";
const alias = "aws:lambda/alias:Alias";
const role = "aws:iam/role:Role";
const distributions = [
  "aws:cloudfront/distribution:Distribution",
  "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
];
const behaviours = ["defaultCacheBehavior", "orderedCacheBehaviors[]", "cacheBehaviors[]"];

/** What {@link Functions} reads besides the functions themselves. */
export const functionPeers: readonly string[] = [alias, role, ...distributions];

/** The functions of a stack, with what others of the stack say of them. */
export class Functions {
  public readonly all: readonly StackResource[];
  private readonly references: References;
  private readonly aliases: References;
  private readonly roles: References;
  private readonly atEdge: ReadonlySet<StackResource>;

  constructor(stack: Stack) {
    this.all = stack.ofType([functionType]);
    this.references = new References(this.all, ["name", "arn", "id", "qualifiedArn", "invokeArn"]);
    this.aliases = new References(stack.ofType([alias]), ["arn", "invokeArn", "id"]);
    this.roles = new References(stack.ofType([role]), ["arn", "name", "id"]);
    this.atEdge = new Set(stack.ofType(distributions).flatMap((item) => this.calledBy(item)));
  }

  /** The functions that a property means: by reference, by name or ARN with or without a version, or by an alias. */
  meantBy(resource: StackResource, property: string): readonly StackResource[] {
    const direct = this.references.of(resource, property);
    if (direct.length > 0) {
      return direct;
    }
    const text = lookString(resource.props, property);
    return text.state === "known"
      ? this.named(text.value)
      : this.aliases.of(resource, property).flatMap((item) => this.meantBy(item, "functionName"));
  }

  /**
   * Whether CloudFront runs it (Lambda@Edge), where a function can neither join a VPC nor have a dead-letter queue, nor
   * environment variables. A distribution names it, or its role lets the service that copies it assume it.
   * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html
   */
  isAtEdge(resource: StackResource): boolean {
    return (
      this.atEdge.has(resource) ||
      this.roles.of(resource, "role").some(({ props }) => {
        const trust = look(props, "assumeRolePolicy");
        return trust.state === "known" && JSON.stringify(trust.value).includes("edgelambda.amazonaws.com");
      })
    );
  }

  private calledBy(distribution: StackResource): readonly StackResource[] {
    return behaviours.flatMap((behaviour) => [
      ...distribution.dependenciesOf(behaviour.replace("[]", "")).filter(({ type }) => type === functionType),
      ...places(distribution.props, `${behaviour}.lambdaFunctionAssociations[].lambdaArn`).flatMap(({ look: arn }) =>
        arn.state === "known" ? this.named(String(arn.value)) : [],
      ),
    ]);
  }

  private named(text: string): readonly StackResource[] {
    const name = /^(?:.*:function:)?([\w-]+)(?::[\w$-]+)?$/.exec(text)?.[1];
    return this.all.filter(({ props }) => {
      const own = look(props, "name");
      return own.state === "known" && own.value === name;
    });
  }
}
