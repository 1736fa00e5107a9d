import { ec2AccountRequireDefaultKey as control } from "../../controls/ec2Account";
import { lookBoolean, lookString } from "../../judge/look";
import { keyPolicies } from "../../judge/policySources";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const byDefault = "aws:ebs/encryptionByDefault:EncryptionByDefault";
const defaultKey = "aws:ebs/defaultKmsKey:DefaultKmsKey";
const keys = keyPolicies.flatMap(({ types }) => types);

/** Whether a key's policy names EC2 as the service through which it is used: a key for volumes. */
function isForVolumes({ props }: StackResource): boolean {
  const policy = lookString(props, "policy");
  return policy.state === "known" && /"ec2\.(\*|[a-z0-9-]+)\.amazonaws\.com"/.test(policy.value);
}

export const ec2AccountRequireDefaultKey: Rule = {
  control,
  types: [byDefault, defaultKey, ...keys],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const switches = stack.ofType([byDefault]).filter(({ props }) => {
      const seen = lookBoolean(props, "enabled");
      return seen.state !== "known" || seen.value;
    });
    const stated = stack.ofType([defaultKey]);
    if (stated.length === 0 && stack.ofType(keys).some(isForVolumes)) {
      const what = "takes the key of AWS, though the stack has one for volumes and no DefaultKmsKey";
      switches.forEach((resource) => verdict.violation({ resource, what }));
    }
    if (stack.ofType([byDefault]).length === 0) {
      const what = "encrypts nothing by itself, since the stack has no EncryptionByDefault";
      stated.forEach((resource) => verdict.violation({ resource, what }));
    }
  },
};
