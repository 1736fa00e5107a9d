import { type RoleName, roleArn } from "../identity/roleNames";
import { type Naming } from "../naming";
import { reportsRoleArn } from "../recovery/reportsRole";
import { rotationRoleArn } from "../secrets/rotationRole";
import { type KeyDomainSpec, type ServiceRoleUse } from "./keyDomainSpec";

/** A role in which an AWS service acts. */
export interface ServiceRole extends Omit<ServiceRoleUse, "role"> {
  readonly name: ServiceRoleUse["role"];
  /** `*` allowed. */
  readonly arn: string;
}

/** ARNs (`*` allowed) of those who may use a key, by what they may do. */
export interface KeyPeople {
  readonly writers: readonly string[];
  readonly readers: readonly string[];
  /** Those who deploy, where the domain lets them encrypt. */
  readonly deployers: readonly string[];
  /** Those who may have a resource created that keeps a grant on the key. */
  readonly granters: readonly string[];
  /** Roles in which AWS services act. */
  readonly serviceRoles: readonly ServiceRole[];
}

/**
 * Who may use the key of a domain. One list for what is allowed and for what is denied to everyone else, so that the two
 * cannot drift apart.
 *
 * @param deployPrincipals ARNs of those who run `pulumi up` besides the stack's deploy role
 */
export function keyPeople(names: Naming, spec: KeyDomainSpec, deployPrincipals: readonly string[]): KeyPeople {
  const arns = (roles: readonly RoleName[]): string[] => roles.map((role) => roleArn(names, role));
  const deployers = [roleArn(names, "deploy"), ...deployPrincipals];
  return {
    writers: arns(spec.writers),
    readers: arns(spec.readers),
    deployers: spec.deployerEncrypts ? deployers : [],
    granters: spec.grantsThrough ? [...deployers, ...arns(spec.granters ?? [])] : [],
    serviceRoles: (spec.serviceRoles ?? []).map(({ role, ...use }) => ({
      name: role,
      arn: serviceRoleArn(names, role),
      ...use,
    })),
  };
}

/** A role that AWS names itself, or one of the stack. */
function serviceRoleArn(names: Naming, role: ServiceRoleUse["role"]): string {
  if (role === "rotation") {
    return rotationRoleArn(names);
  }
  return role === "reports" ? reportsRoleArn(names) : names.roleArn(role);
}

/** Everyone of a domain, each once. */
export function everyone(people: KeyPeople): string[] {
  const serviceRoles = people.serviceRoles.map(({ arn }) => arn);
  return [...new Set([...people.writers, ...people.readers, ...people.deployers, ...people.granters, ...serviceRoles])];
}
