import { s3BucketRequireTlsFloor as control } from "../../controls/s3Uploads";
import { tlsFloor } from "../../judge/documents";
import { look } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { bucketPolicyTypes, bucketTypes } from "../../judge/twins";
import { bucketArn, bucketNameOf } from "./buckets";
import { policiesOf, practises } from "./policiesOf";

const keys = ["s3:tlsversion", "s3:x-amz-server-side-encryption-aws-kms-key-id"];

export const s3BucketRequireTlsFloor: Rule = {
  control,
  types: [...bucketTypes, ...bucketPolicyTypes],
  settings: ["unprovable", "presence"],
  stack: (stack, verdict) => {
    const policies = policiesOf(stack);
    if (verdict.config.presence !== "always" && !practises(policies, keys)) {
      return;
    }
    for (const { bucket, holder } of policies) {
      const name = bucketNameOf(bucket);
      if (name === undefined || !/^(e?phi|audit)$/.test(stack.classification.of(bucket) ?? "")) {
        continue;
      }
      const policy = look(holder.props, "policy");
      const arn = bucketArn(name, bucket.home.region);
      const coverage = policy.state === "known" ? tlsFloor(policy.value, arn, 1.2) : ({ ok: true } as const);
      for (const { reason } of coverage.ok ? [] : coverage.holes) {
        verdict.violation({ resource: holder, at: "policy", what: `lets old versions of TLS through: ${reason}` });
      }
    }
  },
};
