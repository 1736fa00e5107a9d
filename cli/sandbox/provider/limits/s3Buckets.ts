import { others, propertyOf } from "./checks";
import { type ExistingResource, type LimitContext } from "./types";

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
