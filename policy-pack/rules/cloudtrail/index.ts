export { cloudtrailAccountRequireTrail } from "./cloudtrailAccountRequireTrail";
export { cloudtrailTrailRequireAllEvents } from "./cloudtrailTrailRequireAllEvents";
export { cloudtrailTrailRequireAllRegions } from "./cloudtrailTrailRequireAllRegions";
export { cloudtrailTrailRequireCustomerKey } from "./cloudtrailTrailRequireCustomerKey";
export { cloudtrailTrailRequireDataEvents } from "./cloudtrailTrailRequireDataEvents";
export { cloudtrailTrailRequireLogGroup } from "./cloudtrailTrailRequireLogGroup";
export { cloudtrailTrailRequireLogValidation } from "./cloudtrailTrailRequireLogValidation";
export { cloudtrailTrailRequireLogging } from "./cloudtrailTrailRequireLogging";
