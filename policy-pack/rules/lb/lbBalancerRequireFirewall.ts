import { lbBalancerRequireFirewall as control } from "../../controls/lbSafeguards";
import { requireAttached } from "../../judge/attached";
import { look, lookBoolean } from "../../judge/look";
import { loadBalancerTypes } from "../../judge/twins";

export const lbBalancerRequireFirewall = requireAttached(control, [
  {
    targets: loadBalancerTypes,
    names: ["arn", "id"],
    by: {
      "aws:wafv2/webAclAssociation:WebAclAssociation": "resourceArn",
      "aws:wafregional/webAclAssociation:WebAclAssociation": "resourceArn",
    },
    concerns: ({ props }) => {
      const internal = lookBoolean(props, "internal");
      const kind = look(props, "loadBalancerType");
      const isApplication = kind.state !== "known" || kind.value === "application";
      return isApplication && !(internal.state === "known" && internal.value);
    },
    missing: "faces the internet and has no web ACL in this stack",
  },
]);
