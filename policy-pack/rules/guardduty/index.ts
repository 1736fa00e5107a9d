export { guarddutyDetectorRequireEnabled } from "./guarddutyDetectorRequireEnabled";
export { guarddutyDetectorRequireFeatures } from "./guarddutyDetectorRequireFeatures";
export { guarddutyDetectorRequireProtections } from "./guarddutyDetectorRequireProtections";
export { guarddutyFindingsRequireCustomerKey } from "./guarddutyFindingsRequireCustomerKey";
export { guarddutyOrganizationRequireMembers } from "./guarddutyOrganizationRequireMembers";
