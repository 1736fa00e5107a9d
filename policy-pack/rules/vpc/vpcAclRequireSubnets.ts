import { vpcAclRequireSubnets as control } from "../../controls/vpcPaths";
import { requireAttached } from "../../judge/attached";
import { look } from "../../judge/look";
import { answerOf } from "../../judge/requirement";

export const vpcAclRequireSubnets = requireAttached(control, [
  {
    targets: ["aws:ec2/networkAcl:NetworkAcl"],
    names: ["id"],
    by: { "aws:ec2/networkAclAssociation:NetworkAclAssociation": "networkAclId" },
    concerns: ({ props }) => answerOf(look(props, "subnetIds"), "given") === "absent",
    missing: "guards no subnet, since neither subnetIds nor a NetworkAclAssociation of this stack names one",
  },
]);
