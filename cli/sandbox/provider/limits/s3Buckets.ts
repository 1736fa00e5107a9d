import { others, propertyOf } from "./checks";
import { isGiven } from "./paths";
import { type ExistingResource, type LimitContext, UNKNOWN } from "./types";

/** The bucket of a name among those that the sandbox has made; `undefined` where it is not one of them. */
export function bucketNamed(name: unknown, context: LimitContext): ExistingResource | undefined {
  return typeof name === "string"
    ? context
        .existing("aws:s3/bucket:Bucket")
        .find((bucket) => bucket.id === name || propertyOf(bucket, "bucket") === name)
    : undefined;
}

/** The settings resources of a type that belong to a bucket. */
export function settingsOf(name: unknown, type: string, context: LimitContext): readonly ExistingResource[] {
  return others(context, type).filter((setting) => propertyOf(setting, "bucket") === name);
}

/**
 * The policies that may be a bucket's: its own argument, and those attached to it. A policy that names its bucket by an
 * id which is not known yet may be attached to this one.
 */
export function policiesOf(name: unknown, bucket: ExistingResource, context: LimitContext): readonly unknown[] {
  const attached = others(context, "aws:s3/bucketPolicy:BucketPolicy").filter((policy) =>
    [name, UNKNOWN].includes(propertyOf(policy, "bucket")),
  );
  return [bucket, ...attached].map((policy) => propertyOf(policy, "policy")).filter(isGiven);
}
