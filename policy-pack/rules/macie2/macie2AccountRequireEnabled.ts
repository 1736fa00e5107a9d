import { macie2AccountRequireEnabled as control } from "../../controls/detection";
import { requireProperties } from "../../judge/requireProperties";

const enabled = { path: "status", accepts: { oneOf: ["ENABLED"] }, weak: "is not ENABLED" };

export const macie2AccountRequireEnabled = requireProperties(control, [
  {
    types: ["aws:macie2/organizationConfiguration:OrganizationConfiguration"],
    path: "autoEnable",
    accepts: { oneOf: [true] },
    weak: "leaves new members out",
  },
  { ...enabled, types: ["aws:macie2/member:Member"] },
  { ...enabled, types: ["aws:macie2/account:Account"] },
  {
    types: ["aws:macie2/classificationJob:ClassificationJob"],
    path: "jobStatus",
    accepts: { noneOf: ["CANCELLED", "USER_PAUSED"] },
    weak: "stops the search for patient data",
  },
]);
