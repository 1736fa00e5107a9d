import { kmsKeyRequireRotation as control } from "../../controls/kms";
import { requireProperties } from "../../judge/requireProperties";

const types = ["aws:kms/key:Key"];
/** Keys that KMS can rotate by itself. */
const when = [
  { path: "keyUsage", is: ["ENCRYPT_DECRYPT"], byDefault: true },
  { path: "customerMasterKeySpec", is: ["SYMMETRIC_DEFAULT"], byDefault: true },
  { path: "customKeyStoreId", is: "left out" },
] as const;

export const kmsKeyRequireRotation = requireProperties(control, [
  {
    types,
    when,
    path: "enableKeyRotation",
    accepts: { oneOf: [true] },
    weak: "is off",
    absent: "and the default is off",
  },
  { types, when, path: "rotationPeriodInDays", accepts: { atLeast: 90 }, weak: "is less than 90 days" },
  { types, when, path: "rotationPeriodInDays", accepts: { atMost: 365 }, weak: "is more than a year" },
]);
