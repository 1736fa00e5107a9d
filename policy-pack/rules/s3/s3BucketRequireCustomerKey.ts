import { s3BucketRequireCustomerKey as control } from "../../controls/s3Encryption";
import { judgeKeyValue } from "../../judge/keys";
import { proveKey } from "../../judge/proveKey";
import type { Rule } from "../../judge/rule";
import { bucketEncryptionTypes, bucketTypes } from "../../judge/twins";
import { defaultEncryptionTypes, defaultsIn, isKms } from "./bucketKeys";
import { defaultsOf } from "./defaults";

export const s3BucketRequireCustomerKey: Rule = {
  control,
  types: defaultEncryptionTypes,
  settings: ["unprovable", "allowedKeyAccounts", "allowedRegions"],
  resource: (resource, verdict) => {
    const states = bucketTypes.includes(resource.type) || bucketEncryptionTypes.includes(resource.type);
    for (const { at: place, algorithm, key } of states ? defaultsOf(resource) : []) {
      const at = `${place}.kmsMasterKeyId`;
      if (algorithm.state !== "known" || !isKms(algorithm.value)) {
        continue;
      }
      if (key.state === "absent") {
        verdict.violation({ resource, at, what: "is not set, so the AWS-managed key alias/aws/s3 is used" });
      } else if (key.state === "known") {
        const judged = judgeKeyValue(key.value, resource.home, verdict.config, false);
        if (judged.state === "refused") {
          verdict.violation({ resource, at, what: judged.what, mend: judged.mend });
        }
      }
    }
  },
  stack: (stack, verdict) => {
    for (const { holder, stated, deliveredBy } of defaultsIn(stack).stated) {
      const { algorithm, key, property } = stated;
      if (algorithm.state === "known" && algorithm.value !== "AES256" && deliveredBy === undefined) {
        const place = { at: `${stated.at}.kmsMasterKeyId`, property, exclusive: true, abroad: false };
        proveKey(holder, key, place, stack, verdict);
      }
    }
  },
};
