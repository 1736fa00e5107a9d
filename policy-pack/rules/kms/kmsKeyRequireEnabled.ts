import { kmsKeyRequireEnabled as control } from "../../controls/kms";
import { keyTypes } from "../../judge/keys";
import { requireProperties } from "../../judge/requireProperties";

const types = keyTypes.filter((type) => type !== "aws:kms/alias:Alias");
const disabled = "is off, so nothing that the key encrypts can be read";

export const kmsKeyRequireEnabled = requireProperties(control, [
  { types: ["aws:kms/key:Key"], path: "isEnabled", accepts: { oneOf: [true] }, weak: disabled },
  { types, path: "enabled", accepts: { oneOf: [true] }, weak: disabled },
]);
