import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import { auditQueryPolicy } from "../audit/queryPermissions";
import { type Naming } from "../naming";
import { type SingletonMode } from "../settings/settings";
import { readerPolicy, writerPolicy } from "./applicationPolicies";
import { boundary, boundaryArn } from "./boundary";
import { boundRole, type BoundRoleArgs } from "./boundRole";
import { DeployRole } from "./deployRole";
import { auditorPolicy, breakGlassPolicy, keyAdminPolicy } from "./humanPolicies";
import { platformPolicy } from "./platformPolicy";
import { restorePolicy } from "./restorePolicy";
import { ROLE_NAMES, type RoleName, roleArn } from "./roleNames";
import { computeTrust, humanTrust, type GithubEnvironment } from "./trust";

/** How long ago, in seconds, a person may have used the second factor: an hour, a quarter of one for emergencies. */
const MFA_MAX_AGE_SECONDS = { usual: 3600, breakGlass: 900 } as const;

/** The roles that every stack has; `deploy` exists where GitHub deploys. */
export type StackRoles = Readonly<Record<Exclude<RoleName, "deploy">, iam.Role>> & { readonly deploy?: iam.Role };

export interface IdentityArgs {
  readonly names: Naming;
  /** Every region that may hold a resource or a copy; the boundary denies the others. */
  readonly allowedRegions: readonly string[];
  /** IAM ARNs (`*` allowed) of the people who may take on the human roles. None means everyone in the account. */
  readonly humanPrincipals: readonly string[];
  /** What deploys the stack from GitHub. @default none: no deploy role */
  readonly github?: GithubEnvironment & { readonly providerMode: SingletonMode };
}

/**
 * The roles that keys, buckets and secrets name, and the boundary that none of them can leave (45 CFR 164.308(a)(4),
 * 164.312(a)(1); R-002-04, R-004-21). No users, no access keys.
 */
export class Identity extends pulumi.ComponentResource {
  public readonly roles: StackRoles;
  /** ARN of each role of the stack by its name, known before the role exists. */
  public readonly roleArns: Readonly<Record<string, string>>;
  /** ARN of the permissions boundary, known before it exists. */
  public readonly boundaryArn: string;
  /** The permissions boundary itself, for roles that other components make: AWS wants it to exist first. */
  public readonly boundary: iam.Policy;

  constructor(name: string, args: IdentityArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:identity:Identity", name, {}, opts);
    const { names, humanPrincipals, github } = args;
    this.boundaryArn = boundaryArn(names);
    this.boundary = new iam.Policy(
      `${name}-boundary`,
      {
        name: names.of("boundary"),
        description: "What no role of the stack can do, whatever its policies say",
        policy: boundary(names, args.allowedRegions),
        tags: names.tags("boundary", "internal"),
      },
      { parent: this },
    );
    const role = (roleName: RoleName, rest: Omit<BoundRoleArgs, "names" | "role">): iam.Role =>
      boundRole(
        `${name}-${roleName}`,
        { names, role: roleName, ...rest },
        { parent: this, dependsOn: [this.boundary] },
      );
    const compute = computeTrust(names);
    const people = humanTrust(names, humanPrincipals, MFA_MAX_AGE_SECONDS.usual);

    this.roles = {
      "writer": role("writer", {
        description: "Runs applications that write patient records",
        trust: compute,
        policies: { "": writerPolicy(names), "platform": platformPolicy(names) },
      }),
      "reader": role("reader", {
        description: "Runs applications that read patient records",
        trust: compute,
        policies: { "": readerPolicy(names), "platform": platformPolicy(names) },
      }),
      "key-admin": role("key-admin", {
        description: "Manages the keys of the stack and cannot use them",
        trust: people,
        policies: { "": keyAdminPolicy(names) },
      }),
      "auditor": role("auditor", {
        description: "Reads configuration, trails and logs, and no patient data",
        trust: people,
        policies: { "": auditorPolicy(names), "queries": auditQueryPolicy(names) },
        awsPolicyArns: [`arn:${names.partition}:iam::aws:policy/SecurityAudit`],
      }),
      "break-glass": role("break-glass", {
        description: "Emergency access to patient data; taking it on raises an alarm",
        trust: humanTrust(names, humanPrincipals, MFA_MAX_AGE_SECONDS.breakGlass),
        policies: { "": breakGlassPolicy(names), "restore": restorePolicy(names) },
      }),
      ...(github === undefined
        ? {}
        : {
            deploy: new DeployRole(`${name}-deploy`, { names, boundary: this.boundary, ...github }, { parent: this })
              .role,
          }),
    };
    this.roleArns = Object.fromEntries(
      ROLE_NAMES.filter((each) => each in this.roles).map((each) => [each, roleArn(names, each)]),
    );
    this.registerOutputs({});
  }
}
