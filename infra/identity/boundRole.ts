import * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { boundaryArn } from "./boundary";
import { type RoleName, roleArn } from "./roleNames";

/** Longest session of a role in seconds: one hour, the shortest that IAM lets a role be limited to. */
const MAX_SESSION_SECONDS = 3600;

export interface BoundRoleArgs {
  readonly names: Naming;
  readonly role: RoleName;
  readonly description: string;
  /** Trust policy, as JSON. */
  readonly trust: string;
  /** Permission policies as JSON, by the end of their name; `""` gives the policy the role's own name. */
  readonly policies: Readonly<Record<string, string>>;
  /** ARNs of policies that AWS manages. @default none */
  readonly awsPolicyArns?: readonly string[];
}

/**
 * A role of the stack with its policies: always within the stack's permissions boundary, with sessions of an hour at most,
 * and with managed policies only, so that each is versioned and seen in one place.
 */
export function boundRole(name: string, args: BoundRoleArgs, opts: pulumi.CustomResourceOptions): iam.Role {
  const { names, role: roleName, policies, awsPolicyArns = [] } = args;
  const tags = names.tags(roleName, "internal");
  const role = new iam.Role(
    name,
    {
      name: names.of(roleName),
      description: args.description,
      assumeRolePolicy: args.trust,
      permissionsBoundary: boundaryArn(names),
      maxSessionDuration: MAX_SESSION_SECONDS,
      tags,
    },
    opts,
  );
  const child = { parent: opts.parent };
  for (const [suffix, document] of Object.entries(policies)) {
    const end = suffix === "" ? "" : `-${suffix}`;
    const policy = new iam.Policy(
      `${name}${end}-policy`,
      {
        name: `${names.of(roleName)}${end}`,
        description: `Permissions of ${roleArn(names, roleName)}`,
        policy: document,
        tags,
      },
      child,
    );
    new iam.RolePolicyAttachment(`${name}${end}-policy`, { role: role.name, policyArn: policy.arn }, child);
  }
  for (const policyArn of awsPolicyArns) {
    new iam.RolePolicyAttachment(`${name}-${policyArn.split("/").pop()}`, { role: role.name, policyArn }, child);
  }
  return role;
}
