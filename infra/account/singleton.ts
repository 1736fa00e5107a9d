import { type CustomResourceOptions, mergeOptions } from "@pulumi/pulumi";
import { KEEP_SINGLETON } from "../guard";
import { type SingletonMode } from "../settings/settings";

/**
 * Declares a setting of which the account has only one, as its mode says: `manage` sets it, `adopt` imports it and keeps
 * it set, `skip` leaves it alone. It stays in place when the stack goes.
 *
 * @param id what the provider imports it by; `undefined` for a setting that it only ever sets: adopting is managing then
 * @returns the resource, or `undefined` when it is skipped
 */
export function singleton<T>(
  mode: SingletonMode,
  id: string | undefined,
  opts: CustomResourceOptions,
  declare: (opts: CustomResourceOptions) => T,
): T | undefined {
  if (mode === "skip") {
    return undefined;
  }
  return declare(
    mergeOptions(opts, mode === "adopt" && id !== undefined ? { ...KEEP_SINGLETON, import: id } : KEEP_SINGLETON),
  );
}
