export { guarddutyDetectorRequireEnabled } from "./guarddutyDetectorRequireEnabled";
export { guarddutyDetectorRequireFeatures } from "./guarddutyDetectorRequireFeatures";
export { guarddutyFindingsRequireCustomerKey } from "./guarddutyFindingsRequireCustomerKey";
