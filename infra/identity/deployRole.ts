import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import { KEEP_SINGLETON } from "../guard";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";
import { boundRole } from "./boundRole";
import { DEPLOY_AREAS, deployPolicy } from "./deployPolicies";
import { GITHUB_AUDIENCE, GITHUB_ISSUER, githubProviderArn, githubTrust, type GithubEnvironment } from "./trust";

export interface DeployRoleArgs extends GithubEnvironment {
  readonly names: Naming;
  /** What this stack does with the account's one identity provider for GitHub. */
  readonly providerMode: SingletonMode;
  /** The policy that bounds the role; it has to exist first. */
  readonly boundary: pulumi.Resource;
}

/**
 * The role that GitHub deploys as, without any key that lives longer than an hour (R-004-22), and the account's identity
 * provider for GitHub.
 */
export class DeployRole extends pulumi.ComponentResource {
  public readonly role: iam.Role;

  constructor(name: string, args: DeployRoleArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:identity:DeployRole", name, {}, opts);
    const { names } = args;
    this.role = boundRole(
      name,
      {
        names,
        role: "deploy",
        description: `Deploys the stack from ${args.repository} on GitHub, environment ${args.environment}`,
        trust: githubTrust(names, args),
        policies: Object.fromEntries(DEPLOY_AREAS.map((area) => [area, deployPolicy(names, area)])),
      },
      { parent: this, dependsOn: [args.boundary, ...this.identityProvider(name, args)] },
    );
    this.registerOutputs({});
  }

  /**
   * An account has one provider per issuer, and other stacks may use it, so it stays when this stack goes. An adopted one
   * keeps its tags and thumbprints, which IAM ignores for GitHub: an import has to match what is there.
   */
  private identityProvider(name: string, { names, providerMode }: DeployRoleArgs): pulumi.Resource[] {
    if (providerMode === "skip") {
      return [];
    }
    const args = { url: `https://${GITHUB_ISSUER}`, clientIdLists: [GITHUB_AUDIENCE] };
    const options = { parent: this, ...KEEP_SINGLETON };
    return [
      providerMode === "manage"
        ? new iam.OpenIdConnectProvider(
            `${name}-github`,
            { ...args, tags: names.tags("github-oidc-provider", "internal") },
            options,
          )
        : new iam.OpenIdConnectProvider(`${name}-github`, args, {
            ...options,
            import: githubProviderArn(names),
            ignoreChanges: ["tags", "tagsAll", "thumbprintLists"],
          }),
    ];
  }
}
