import { s3BucketRequireUploadEncryption as control } from "../../controls/s3Uploads";
import { statesPatientData } from "../../judge/classification";
import { absent, type Context, deniesAll, present } from "../../judge/documents";
import type { Rule } from "../../judge/rule";
import { bucketPolicyTypes, bucketTypes } from "../../judge/twins";
import { bucketArn, bucketNameOf } from "./buckets";
import { policiesOf, practises } from "./policiesOf";

const algorithm = "s3:x-amz-server-side-encryption";
const key = `${algorithm}-aws-kms-key-id`;
const actions = { patterns: ["s3:PutObject"], examples: ["s3:PutObject"] };

/** Uploads whose headers choose an algorithm, or by `keys` a key, that the bucket's default would not have given. */
function wrongUploads(region: string, keys: boolean): readonly { description: string; context: Context }[] {
  const foreign = `arn:aws:kms:${region}:000000000000:key/11111111-2222-3333-4444-555555555555`;
  const tls = { "aws:SecureTransport": present("true") };
  const byAlgorithm = {
    description: "encrypted by S3 itself (AES256)",
    context: { ...tls, [algorithm]: present("AES256") },
  };
  const byKey = [
    {
      description: "under the key that AWS manages, by naming none",
      context: { ...tls, [algorithm]: present("aws:kms"), [key]: absent },
    },
    {
      description: "under a key of another account",
      context: { ...tls, [algorithm]: present("aws:kms"), [key]: present(foreign) },
    },
  ];
  return keys ? [byAlgorithm, ...byKey] : [byAlgorithm];
}

export const s3BucketRequireUploadEncryption: Rule = {
  control,
  types: [...bucketTypes, ...bucketPolicyTypes],
  settings: ["unprovable", "presence"],
  stack: (stack, verdict) => {
    const policies = policiesOf(stack);
    if (verdict.config.presence !== "always" && !practises(policies, [algorithm, key])) {
      return;
    }
    // Two policies that judge the algorithm alone are a choice, as AWS documents it; one may have lost the rest.
    const judging = policies.filter((policy) => practises([policy], [algorithm]));
    const keys = verdict.config.presence === "always" || judging.length < 2 || practises(policies, [key]);
    for (const { bucket, holder, document } of policies) {
      const name = bucketNameOf(bucket);
      if (name === undefined || !statesPatientData(bucket, stack)) {
        continue;
      }
      const arn = bucketArn(name, bucket.home.region);
      const resources = { arn, suffix: "/?*", examples: [`${arn}/any-key`] };
      for (const requests of wrongUploads(bucket.home.region ?? "us-east-1", keys)) {
        const coverage = deniesAll(document, { ...requests, facets: [{ actions, resources }] });
        for (const { reason } of coverage.ok ? [] : coverage.holes) {
          verdict.violation({ resource: holder, at: "policy", what: `lets a wrong upload through: ${reason}` });
        }
      }
    }
  },
};
