import { vpcNetworkRequireFlowLogs as control } from "../../controls/vpcSafeguards";
import { requireAttached } from "../../judge/attached";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const flowLog = "aws:ec2/flowLog:FlowLog";

/** Flow logs of transit gateways take no traffic type: they record all of it. */
const traffic: readonly Requirement[] = [
  { types: [flowLog], path: "trafficType", accepts: { oneOf: ["ALL"] }, weak: "records a part of the traffic only" },
  {
    types: [flowLog],
    path: "trafficType",
    accepts: { oneOf: ["ALL"] },
    weak: "records a part of the traffic only",
    absent: "so nothing says that all traffic is recorded",
    when: [
      { path: "transitGatewayId", is: "left out" },
      { path: "transitGatewayAttachmentId", is: "left out" },
      { path: "trafficType", is: "left out" },
    ],
  },
  {
    types: [flowLog],
    path: "logDestination",
    accepts: "given",
    weak: "",
    absent: "so the log has nowhere to go",
  },
];

const attached = requireAttached(control, [
  {
    targets: ["aws:ec2/vpc:Vpc", "aws:ec2/defaultVpc:DefaultVpc"],
    names: ["id"],
    by: { [flowLog]: "vpcId" },
    missing: "has no flow log in this stack, so its traffic leaves no record",
  },
]);

export const vpcNetworkRequireFlowLogs: Rule = {
  ...attached,
  resource: (resource, verdict) => judgeRequirements(resource, traffic, verdict),
};
