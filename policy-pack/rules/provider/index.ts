export { providerAwsForbidStaticKeys } from "./providerAwsForbidStaticKeys";
export { providerAwsLimitRegions } from "./providerAwsLimitRegions";
