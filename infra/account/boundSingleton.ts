import { type CustomResourceOptions, mergeOptions } from "@pulumi/pulumi";
import { type SingletonMode } from "../settings/settings";
import { singleton } from "./singleton";

/**
 * Declares a setting of which the account has only one and that points at a bucket or key of this stack. It stays in place
 * as long as they do: where the stack can be destroyed whole, a setting left behind would point at nothing, and an account
 * whose catalogue names a deleted key, for one, could not be read any more.
 *
 * @param id what the provider imports it by, see `singleton`
 * @param holdsPhi whether the stack may hold patient data, and its buckets and keys stay when it goes
 */
export function boundSingleton<T>(
  mode: SingletonMode,
  id: string,
  holdsPhi: boolean,
  opts: CustomResourceOptions,
  declare: (opts: CustomResourceOptions) => T,
): T | undefined {
  return singleton(mode, id, opts, (own) => declare(mergeOptions(own, { retainOnDelete: holdsPhi })));
}
