import { guarddutyOrganizationRequireMembers as control } from "../../controls/detection";
import { requireProperties } from "../../judge/requireProperties";

const organization = "aws:guardduty/organizationConfiguration";
const demand = { accepts: { noneOf: ["NONE"] }, weak: "leaves new members out" };

export const guarddutyOrganizationRequireMembers = requireProperties(control, [
  { ...demand, types: [`${organization}:OrganizationConfiguration`], path: "autoEnableOrganizationMembers" },
  { ...demand, types: [`${organization}Feature:OrganizationConfigurationFeature`], path: "autoEnable" },
]);
