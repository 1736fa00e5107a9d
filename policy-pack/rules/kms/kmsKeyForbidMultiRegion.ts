import { kmsKeyForbidMultiRegion as control } from "../../controls/kms";
import { requireProperties } from "../../judge/requireProperties";

export const kmsKeyForbidMultiRegion = requireProperties(control, [
  {
    types: ["aws:kms/key:Key", "aws:kms/externalKey:ExternalKey"],
    path: "multiRegion",
    accepts: { oneOf: [false] },
    weak: "is on, so the key can be replicated to any region",
  },
]);
