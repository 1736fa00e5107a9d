import { kmsKeyForbidLockout as control } from "../../controls/kms";
import { keyTypes } from "../../judge/keys";
import { requireProperties } from "../../judge/requireProperties";

const types = keyTypes.filter((type) => type !== "aws:kms/alias:Alias");

export const kmsKeyForbidLockout = requireProperties(control, [
  {
    types: [...types, "aws:kms/keyPolicy:KeyPolicy"],
    path: "bypassPolicyLockoutSafetyCheck",
    accepts: { oneOf: [false] },
    weak: "is on, so a policy that locks everybody out for good is accepted",
  },
]);
