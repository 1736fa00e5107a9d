import { kmsKeyRequireDeletionWindow as control } from "../../controls/kms";
import { keyTypes } from "../../judge/keys";
import { requireProperties } from "../../judge/requireProperties";

export const kmsKeyRequireDeletionWindow = requireProperties(control, [
  {
    types: keyTypes.filter((type) => type !== "aws:kms/alias:Alias"),
    path: "deletionWindowInDays",
    accepts: { atLeast: 30 },
    weak: "is shorter than 30 days",
  },
]);
