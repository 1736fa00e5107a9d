import { proveKey } from "../../judge/proveKey";
import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import type { Verdict } from "../../judge/rule";
import { bucketEncryptionTypes, bucketTypes } from "../../judge/twins";
import { bucketReferences } from "./buckets";
import { defaultsOf, type DefaultEncryption } from "./defaults";
import { logTargets } from "./logTargets";

/** A bucket of S3 Express One Zone; its default encryption is stated as that of any other. */
export const directoryBucket = "aws:s3/directoryBucket:DirectoryBucket";

/**
 * The relations of the rule: each bucket has a statement of default encryption, a key that is not known yet comes from a
 * key of the stack, and AES256 stands only where AWS delivers logs.
 */
export function judgeBucketKeys(stack: Stack, verdict: Verdict): void {
  const statements = stack.ofType(bucketEncryptionTypes);
  const buckets = stack.ofType([...bucketTypes, directoryBucket]);
  const targets = logTargets(stack);
  const owned = new References(buckets, bucketReferences).group(statements, "bucket");
  const claimed = new Set<string>();
  for (const bucket of buckets) {
    const own = owned.get(bucket.urn) ?? [];
    const holders = [bucket, ...own].filter((holder) => defaultsOf(holder).length > 0);
    own.forEach((holder) => claimed.add(holder.urn));
    if (holders.length === 0 && own.length === 0) {
      const what = "has no default encryption in this stack, so S3 uses keys of its own (SSE-S3)";
      verdict.violation({ resource: bucket, what, ...mendFor(targets.get(bucket.urn)) });
    }
    for (const holder of holders) {
      for (const stated of defaultsOf(holder)) {
        judgeStatement(holder, stated, targets.get(bucket.urn), stack, verdict);
      }
    }
  }
  for (const holder of statements.filter((statement) => !claimed.has(statement.urn))) {
    for (const stated of defaultsOf(holder)) {
      judgeStatement(holder, stated, undefined, stack, verdict);
    }
  }
}

function judgeStatement(
  holder: StackResource,
  stated: DefaultEncryption,
  deliveredBy: string | undefined,
  stack: Stack,
  verdict: Verdict,
): void {
  const at = `${stated.at}.sseAlgorithm`;
  if (stated.algorithm.state !== "known") {
    return;
  }
  if (stated.algorithm.value === "AES256") {
    if (deliveredBy === undefined) {
      verdict.violation({ resource: holder, at, what: "is AES256 (SSE-S3), whose keys are S3's own" });
    }
  } else if (deliveredBy === undefined) {
    const place = { at: `${stated.at}.kmsMasterKeyId`, property: stated.property, exclusive: true, abroad: false };
    proveKey(holder, stated.key, place, stack, verdict);
  } else {
    const what = `is not AES256, and ${deliveredBy} delivers logs to this bucket, which AWS does with SSE-S3 only`;
    verdict.violation({ resource: holder, at, what, ...mendFor(deliveredBy) });
  }
}

function mendFor(deliveredBy: string | undefined): { mend?: string } {
  return deliveredBy === undefined
    ? {}
    : { mend: "state sseAlgorithm AES256 for this log bucket, and keep patient data out of it." };
}
