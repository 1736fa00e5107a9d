import { s3BucketRequireTlsOnly as control } from "../../controls/s3Bucket";
import { look } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Judged } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";
import { bucketPolicyTypes, bucketTypes } from "../../judge/twins";
import { bucketNameOf, bucketReferences } from "./buckets";
import { judgeDocument } from "./judgeDocument";

export const s3BucketRequireTlsOnly: Rule = {
  control,
  types: [...bucketTypes, ...bucketPolicyTypes],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const policy = look(resource.props, "policy");
    if (policy.state === "unknown") {
      const what = "is not known yet, so nothing proves that requests without TLS are refused";
      const mend =
        "write the policy with plain strings: the bucket's name decides its ARN (arn:aws:s3:::name), so no output is needed.";
      verdict.unprovable({ resource, at: "policy", what, mend });
    } else if (policy.state === "known") {
      const name = bucketNameOf(resource);
      if (name !== undefined) {
        judgeDocument(resource, name, verdict);
      }
    } else if (bucketPolicyTypes.includes(resource.type)) {
      verdict.violation({ resource, at: "policy", what: "is not set" });
    }
  },
  stack: (stack, verdict) => {
    const policies = stack.ofType(bucketPolicyTypes);
    const buckets = stack.ofType(bucketTypes);
    const references = new References(buckets, bucketReferences);
    const owned = references.group(policies, "bucket");
    for (const bucket of buckets) {
      const attached = owned.get(bucket.urn) ?? [];
      if (attached.length === 0 && look(bucket.props, "policy").state === "absent") {
        verdict.violation({ resource: bucket, what: "has no bucket policy in this stack, so S3 answers plain HTTP" });
      }
      for (const holder of [bucket, ...attached].filter(isOpen)) {
        judgeLate(holder, bucketNameOf(bucket), verdict);
      }
    }
    for (const policy of policies.filter(isOpen)) {
      if (references.of(policy, "bucket").length === 0) {
        judgeLate(policy, undefined, verdict);
      }
    }
  },
};

/** A known policy of a bucket that its own inputs do not name. */
function isOpen(holder: Judged): boolean {
  return look(holder.props, "policy").state === "known" && bucketNameOf(holder) === undefined;
}

function judgeLate(resource: Judged, name: string | undefined, verdict: Verdict): void {
  if (name === undefined) {
    const what = "cannot be judged, because the name of its bucket is not known yet";
    const mend = "give the bucket a name of its own (bucket: …) instead of letting one be generated.";
    verdict.unprovable({ resource, at: "policy", what, mend });
  } else {
    judgeDocument(resource, name, verdict);
  }
}
