export { wafv2AclForbidCounting } from "./wafv2AclForbidCounting";
export { wafv2AclRequireKnownBadInputs } from "./wafv2AclRequireKnownBadInputs";
export { wafv2AclRequireLogging } from "./wafv2AclRequireLogging";
export { wafv2AclRequireRules } from "./wafv2AclRequireRules";
export { wafv2AclRequireUniformSampling } from "./wafv2AclRequireUniformSampling";
export { wafv2LogRequireUniformRedaction } from "./wafv2LogRequireUniformRedaction";
