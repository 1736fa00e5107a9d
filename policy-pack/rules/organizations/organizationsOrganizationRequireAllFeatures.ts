import { organizationsOrganizationRequireAllFeatures as control } from "../../controls/organizations";
import { requireProperties } from "../../judge/requireProperties";

export const organizationsOrganizationRequireAllFeatures = requireProperties(control, [
  {
    types: ["aws:organizations/organization:Organization"],
    path: "featureSet",
    accepts: { oneOf: ["ALL"] },
    weak: "only shares the bill, so service control policies cannot limit any account",
  },
]);
