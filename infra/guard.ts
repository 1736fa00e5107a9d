import { type CustomResourceOptions } from "@pulumi/pulumi";

/**
 * Options for everything that holds data or keys: in a stack that may hold patient data it can be neither replaced nor
 * destroyed by accident, and stays in the account when the stack goes. A stack that holds none can be destroyed whole.
 *
 * @param holdsPhi whether the stack may hold patient data
 */
export function keepData(holdsPhi: boolean): Pick<CustomResourceOptions, "protect" | "retainOnDelete"> {
  return { protect: holdsPhi, retainOnDelete: holdsPhi };
}

/** Options for a setting of which the account has only one: it stays in place when the stack goes. */
export const KEEP_SINGLETON: Pick<CustomResourceOptions, "retainOnDelete"> = { retainOnDelete: true };
