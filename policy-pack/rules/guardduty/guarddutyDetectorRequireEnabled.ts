import { guarddutyDetectorRequireEnabled as control } from "../../controls/audit";
import { requireProperties } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";

const detector = ["aws:guardduty/detector:Detector"];
const features = ["detectorFeature:DetectorFeature", "memberDetectorFeature:MemberDetectorFeature"];
const members = ["organizationConfiguration:OrganizationConfiguration"];
const memberFeatures = ["organizationConfigurationFeature:OrganizationConfigurationFeature"];
const of = (types: readonly string[]): readonly string[] => types.map((type) => `aws:guardduty/${type}`);
const accepts = { oneOf: [true] };
const weak = "is off";
const none = { noneOf: ["NONE"] };
const newMembers = "leaves new members out";

const plans = ["s3Logs", "kubernetes.auditLogs", "malwareProtection.scanEc2InstanceWithFindings.ebsVolumes"];

export const guarddutyDetectorRequireEnabled = requireProperties(control, [
  { types: detector, path: "enable", accepts, weak },
  ...plans.map((plan): Requirement => ({ types: detector, path: `datasources.${plan}.enable`, accepts, weak })),
  { types: of(features), path: "status", accepts: { oneOf: ["ENABLED"] }, weak: "is not ENABLED" },
  {
    types: of(features),
    path: "additionalConfigurations[].status",
    accepts: { oneOf: ["ENABLED"] },
    weak: "is not ENABLED",
  },
  { types: of(members), path: "autoEnableOrganizationMembers", accepts: none, weak: newMembers },
  { types: of(memberFeatures), path: "autoEnable", accepts: none, weak: newMembers },
  { types: ["aws:securityhub/account:Account"], path: "autoEnableControls", accepts, weak },
  {
    types: ["aws:securityhub/standardsControl:StandardsControl"],
    path: "controlStatus",
    accepts: { oneOf: ["ENABLED"] },
    weak: "switches a control off",
  },
  {
    types: ["aws:securityhub/standardsControlAssociation:StandardsControlAssociation"],
    path: "associationStatus",
    accepts: { oneOf: ["ENABLED"] },
    weak: "switches a control off",
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
    weak: newMembers,
    when: [{ path: "organizationConfiguration.configurationType", is: ["LOCAL"], byDefault: true }],
  },
  {
    types: ["aws:macie2/organizationConfiguration:OrganizationConfiguration"],
    path: "autoEnable",
    accepts,
    weak: newMembers,
  },
  {
    types: ["aws:macie2/member:Member"],
    path: "status",
    accepts: { oneOf: ["ENABLED"] },
    weak: "is not ENABLED",
  },
  { types: ["aws:macie2/account:Account"], path: "status", accepts: { oneOf: ["ENABLED"] }, weak: "is not ENABLED" },
  {
    types: ["aws:macie2/classificationJob:ClassificationJob"],
    path: "jobStatus",
    accepts: { noneOf: ["CANCELLED", "USER_PAUSED"] },
    weak: "stops the search for patient data",
  },
]);
