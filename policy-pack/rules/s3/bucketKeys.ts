import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import {
  bucketEncryptionTypes,
  bucketLoggingTypes,
  bucketTypes,
  classicLoadBalancerTypes,
  loadBalancerTypes,
} from "../../judge/twins";
import { bucketReferences } from "./buckets";
import { defaultsOf, type DefaultEncryption } from "./defaults";
import { logTargets } from "./logTargets";

/** A bucket of S3 Express One Zone; its default encryption is stated as that of any other. */
export const directoryBucket = "aws:s3/directoryBucket:DirectoryBucket";

/** What states how a bucket encrypts, and what shows that AWS delivers logs to one. */
export const defaultEncryptionTypes: readonly string[] = [
  ...bucketTypes,
  directoryBucket,
  ...bucketEncryptionTypes,
  ...bucketLoggingTypes,
  ...loadBalancerTypes,
  ...classicLoadBalancerTypes,
];

/** Whether a value is an algorithm that encrypts with keys of KMS. */
export const isKms = (value: unknown): boolean => value === "aws:kms" || value === "aws:kms:dsse";

/** A statement of default encryption, and who delivers logs to its bucket, if anyone does. */
interface StatedDefault {
  readonly holder: StackResource;
  readonly stated: DefaultEncryption;
  readonly deliveredBy: string | undefined;
}

/** The default encryption of a stack's buckets. */
interface Defaults {
  readonly stated: readonly StatedDefault[];
  /** Buckets without a statement. */
  readonly without: readonly { readonly bucket: StackResource; readonly deliveredBy: string | undefined }[];
}

/** What a stack states of the default encryption of its buckets, and of those that are elsewhere. */
export function defaultsIn(stack: Stack): Defaults {
  const statements = stack.ofType(bucketEncryptionTypes);
  const buckets = stack.ofType([...bucketTypes, directoryBucket]);
  const targets = logTargets(stack);
  const owned = new References(buckets, bucketReferences).group(statements, "bucket");
  const claimed = new Set([...owned.values()].flat().map(({ urn }) => urn));
  const statedBy = (holder: StackResource, deliveredBy?: string): readonly StatedDefault[] =>
    defaultsOf(holder).map((stated) => ({ holder, stated, deliveredBy }));
  return {
    stated: [
      ...buckets.flatMap((bucket) =>
        [bucket, ...(owned.get(bucket.urn) ?? [])].flatMap((holder) => statedBy(holder, targets.get(bucket.urn))),
      ),
      ...statements.filter(({ urn }) => !claimed.has(urn)).flatMap((holder) => statedBy(holder)),
    ],
    without: buckets
      .filter((bucket) => !owned.has(bucket.urn) && defaultsOf(bucket).length === 0)
      .map((bucket) => ({ bucket, deliveredBy: targets.get(bucket.urn) })),
  };
}

/** How to mend what is wrong with a bucket that AWS delivers logs to. */
export function mendFor(deliveredBy: string | undefined): { mend?: string } {
  return deliveredBy === undefined
    ? {}
    : { mend: "state sseAlgorithm AES256 for this log bucket, and keep patient data out of it." };
}
