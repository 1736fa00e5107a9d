import { s3BucketRequireTlsFloor as control } from "../../controls/s3Uploads";
import { type Hole, tlsFloor } from "../../judge/documents";
import { look } from "../../judge/look";
import { oddOnesOut } from "../../judge/oddOnesOut";
import type { Rule } from "../../judge/rule";
import { bucketLoggingTypes, bucketPolicyTypes, bucketTypes, loadBalancerTypes } from "../../judge/twins";
import { bucketArn, bucketNameOf } from "./buckets";
import { logTargets, takesCloudFrontLogs } from "./logTargets";
import { type BucketPolicy, policiesOf, practises } from "./policiesOf";

const keys = ["s3:tlsversion", "s3:x-amz-server-side-encryption-aws-kms-key-id"];

/** Types that say which buckets AWS delivers logs to, which are often written in another way. */
const deliverers = [...bucketLoggingTypes, ...loadBalancerTypes, "aws:cloudfront/distribution:Distribution"];

/** What a policy lets through below TLS 1.2; nothing of a bucket whose name is not known. */
function floorOf({
  bucket,
  holder,
}: BucketPolicy): readonly (Pick<BucketPolicy, "bucket" | "holder"> & { readonly holes: readonly Hole[] })[] {
  const name = bucketNameOf(bucket);
  const policy = look(holder.props, "policy");
  if (name === undefined || policy.state !== "known") {
    return [];
  }
  const coverage = tlsFloor(policy.value, bucketArn(name, bucket.home.region), 1.2);
  return [{ bucket, holder, holes: coverage.ok ? [] : coverage.holes }];
}

export const s3BucketRequireTlsFloor: Rule = {
  control,
  types: [...bucketTypes, ...bucketPolicyTypes, ...deliverers],
  settings: ["unprovable", "presence"],
  stack: (stack, verdict) => {
    const policies = policiesOf(stack);
    if (verdict.config.presence !== "always" && !practises(policies, keys)) {
      return;
    }
    const judged = policies.flatMap((policy) => floorOf(policy));
    const targets = logTargets(stack);
    const own = judged.filter(
      ({ bucket }) => !targets.has(bucket.urn) && !takesCloudFrontLogs(bucketNameOf(bucket), stack),
    );
    const exposed = new Set(oddOnesOut(own, ({ holes }) => holes.length === 0, 4));
    for (const floor of judged) {
      const { bucket, holder, holes } = floor;
      if (exposed.has(floor) || /^(e?phi|audit)$/.test(stack.classification.of(bucket) ?? "")) {
        for (const { reason } of holes) {
          verdict.violation({ resource: holder, at: "policy", what: `lets old versions of TLS through: ${reason}` });
        }
      }
    }
  },
};
