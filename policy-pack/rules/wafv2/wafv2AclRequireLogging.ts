import { wafv2AclRequireLogging as control } from "../../controls/wafv2Safeguards";
import { requireAttached } from "../../judge/attached";
import { look } from "../../judge/look";

export const wafv2AclRequireLogging = requireAttached(control, [
  {
    targets: ["aws:wafv2/webAcl:WebAcl"],
    names: ["arn", "id"],
    by: { "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration": "resourceArn" },
    missing: "has no logging configuration in this stack, so what it lets through leaves no record",
  },
  {
    targets: ["aws:wafregional/webAcl:WebAcl", "aws:waf/webAcl:WebAcl"],
    names: ["arn"],
    by: {},
    concerns: (acl) => look(acl.props, "loggingConfiguration").state === "absent",
    missing: "has no loggingConfiguration, so what it lets through leaves no record",
  },
]);
