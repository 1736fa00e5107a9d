import { ec2AccountRequireDefaultKey as control } from "../../controls/ec2Account";
import { lookBoolean } from "../../judge/look";
import type { Rule } from "../../judge/rule";

const byDefault = "aws:ebs/encryptionByDefault:EncryptionByDefault";
const defaultKey = "aws:ebs/defaultKmsKey:DefaultKmsKey";

export const ec2AccountRequireDefaultKey: Rule = {
  control,
  types: [byDefault, defaultKey],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const switches = stack.ofType([byDefault]);
    const keys = stack.ofType([defaultKey]);
    const isOn = switches.some(({ props }) => {
      const seen = lookBoolean(props, "enabled");
      return seen.state !== "known" || seen.value;
    });
    if (keys.length === 0 && isOn) {
      const what = "encrypts under the key of AWS, since the stack has no DefaultKmsKey";
      switches.forEach((resource) => verdict.violation({ resource, what }));
    }
    if (switches.length === 0) {
      const what = "encrypts nothing by itself, since the stack has no EncryptionByDefault";
      keys.forEach((resource) => verdict.violation({ resource, what }));
    }
  },
};
