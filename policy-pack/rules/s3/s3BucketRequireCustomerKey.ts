import { s3BucketRequireCustomerKey as control } from "../../controls/s3Bucket";
import { judgeKeyValue } from "../../judge/keys";
import type { Rule } from "../../judge/rule";
import {
  bucketEncryptionTypes,
  bucketLoggingTypes,
  bucketTypes,
  classicLoadBalancerTypes,
  loadBalancerTypes,
} from "../../judge/twins";
import { directoryBucket, judgeBucketKeys } from "./bucketKeys";
import { defaultsOf } from "./defaults";

const kmsAlgorithms: readonly unknown[] = ["aws:kms", "aws:kms:dsse"];

export const s3BucketRequireCustomerKey: Rule = {
  control,
  types: [
    ...bucketTypes,
    directoryBucket,
    ...bucketEncryptionTypes,
    ...bucketLoggingTypes,
    ...loadBalancerTypes,
    ...classicLoadBalancerTypes,
  ],
  settings: ["unprovable", "allowedKeyAccounts", "allowedRegions"],
  resource: (resource, verdict) => {
    const bucket = bucketTypes.includes(resource.type);
    if (!bucket && !bucketEncryptionTypes.includes(resource.type)) {
      return;
    }
    const stated = defaultsOf(resource);
    if (!bucket && stated.length === 0) {
      verdict.violation({ resource, at: "rules", what: "state no default encryption, so S3 uses keys of its own" });
    }
    for (const { at, algorithm, key } of stated) {
      if (algorithm.state === "unknown") {
        const mend = "give sseAlgorithm a plain value; only the key itself may be an output.";
        verdict.unprovable({ resource, at: `${at}.sseAlgorithm`, what: "is not known yet", mend });
      } else if (algorithm.state === "known" && kmsAlgorithms.includes(algorithm.value)) {
        const name = `${at}.kmsMasterKeyId`;
        if (key.state === "absent") {
          verdict.violation({ resource, at: name, what: "is not set, so the AWS-managed key alias/aws/s3 is used" });
        } else if (key.state === "known") {
          const judged = judgeKeyValue(key.value, resource.home, verdict.config, false);
          if (judged.state === "refused") {
            verdict.violation({ resource, at: name, what: judged.what, mend: judged.mend });
          }
        }
      } else if (algorithm.state === "absent" || algorithm.value !== "AES256") {
        verdict.violation({ resource, at: `${at}.sseAlgorithm`, what: "is neither aws:kms nor aws:kms:dsse" });
      }
    }
  },
  stack: judgeBucketKeys,
};
