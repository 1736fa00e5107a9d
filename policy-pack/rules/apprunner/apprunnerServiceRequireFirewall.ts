import { apprunnerServiceRequireFirewall as control } from "../../controls/servicePlacement";
import { requireAttached } from "../../judge/attached";
import { lookBoolean } from "../../judge/look";

export const apprunnerServiceRequireFirewall = requireAttached(control, [
  {
    targets: ["aws:apprunner/service:Service"],
    names: ["arn"],
    by: { "aws:wafv2/webAclAssociation:WebAclAssociation": "resourceArn" },
    concerns: ({ props }) => {
      const seen = lookBoolean(props, "networkConfiguration.ingressConfiguration.isPubliclyAccessible");
      return seen.state !== "known" || seen.value;
    },
    missing: "is reachable from the internet, and no web ACL of this stack stands before it",
  },
]);
