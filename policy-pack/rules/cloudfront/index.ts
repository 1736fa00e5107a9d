export { cloudfrontDistributionRequireAccessLogs } from "./cloudfrontDistributionRequireAccessLogs";
export { cloudfrontDistributionRequireFirewall } from "./cloudfrontDistributionRequireFirewall";
export { cloudfrontDistributionRequireHardening } from "./cloudfrontDistributionRequireHardening";
export { cloudfrontDistributionRequireHttps } from "./cloudfrontDistributionRequireHttps";
export { cloudfrontHeadersRequireHsts } from "./cloudfrontHeadersRequireHsts";
export { cloudfrontOriginRequireAccessControl } from "./cloudfrontOriginRequireAccessControl";
export { cloudfrontOriginRequireTls } from "./cloudfrontOriginRequireTls";
