import { securityhubControlsRequireEnabled as control } from "../../controls/detection";
import { requireProperties } from "../../judge/requireProperties";

const accepts = { oneOf: [true] };
const enabled = { accepts: { oneOf: ["ENABLED"] }, weak: "switches a control off" };

export const securityhubControlsRequireEnabled = requireProperties(control, [
  { types: ["aws:securityhub/account:Account"], path: "autoEnableControls", accepts, weak: "is off" },
  { ...enabled, types: ["aws:securityhub/standardsControl:StandardsControl"], path: "controlStatus" },
  {
    ...enabled,
    types: ["aws:securityhub/standardsControlAssociation:StandardsControlAssociation"],
    path: "associationStatus",
  },
  {
    types: ["aws:securityhub/configurationPolicy:ConfigurationPolicy"],
    path: "configurationPolicy.serviceEnabled",
    accepts,
    weak: "switches Security Hub off in the accounts that it is for",
  },
  {
    types: ["aws:securityhub/organizationConfiguration:OrganizationConfiguration"],
    path: "autoEnable",
    accepts,
    weak: "leaves new members out",
    when: [{ path: "organizationConfiguration.configurationType", is: ["LOCAL"], byDefault: true }],
  },
]);
