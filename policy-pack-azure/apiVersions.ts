import type { PackPolicy } from "../policy-pack/judge/policy";

/**
 * The type token without the API version that a program may pin: `azure-native:storage/v20240101:StorageAccount` is
 * judged as `azure-native:storage:StorageAccount`, whatever the version.
 * Source: https://www.pulumi.com/registry/packages/azure-native/version-guide/
 */
export function withoutApiVersion(type: string): string {
  return type.replace(/^(azure-native:[a-z0-9]+)\/v\d{8}(?:preview|privatepreview)?:/, "$1:");
}

/** The policy, asked about resources of every API version. */
export function anyApiVersion(policy: PackPolicy): PackPolicy {
  const { validateResource: judge } = policy;
  if (typeof judge !== "function") {
    throw new Error(`${policy.name} has to judge each resource with one function.`);
  }
  return {
    ...policy,
    validateResource: (args, report) => judge({ ...args, type: withoutApiVersion(args.type) }, report),
  };
}
