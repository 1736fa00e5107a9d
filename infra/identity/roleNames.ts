import { type Naming } from "../naming";

/**
 * The roles of a stack that keys, buckets and secrets name.
 *
 * - `writer`, `reader`: what an application runs as; `reader` can only decrypt.
 * - `key-admin`: manages keys, cannot use them.
 * - `auditor`: reads configuration, trails and logs, no patient data.
 * - `deploy`: what GitHub deploys as.
 * - `break-glass`: emergency access to patient data (45 CFR 164.312(a)(2)(ii)), alarmed.
 */
export const ROLE_NAMES = ["writer", "reader", "key-admin", "auditor", "deploy", "break-glass"] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

/** ARN of a role of the stack; known before the role exists. */
export function roleArn(names: Naming, role: RoleName): string {
  return names.roleArn(role);
}
