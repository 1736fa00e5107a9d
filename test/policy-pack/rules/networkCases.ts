import type { PropertyCase } from "./provePropertyCase";

const rules = [
  "aws:ec2/securityGroupRule:SecurityGroupRule",
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
  "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
];
const balancers = ["aws:lb/loadBalancer:LoadBalancer", "aws:alb/loadBalancer:LoadBalancer"];
const classic = ["aws:elb/loadBalancer:LoadBalancer", "aws:elasticloadbalancing/loadBalancer:LoadBalancer"];
const network = { loadBalancerType: "network", enableCrossZoneLoadBalancing: true, subnets: ["a", "b"] };
const groups = ["aws:lb/targetGroup:TargetGroup", "aws:alb/targetGroup:TargetGroup"];
const checked = { protocol: "HTTPS", healthCheck: { enabled: true, path: "/health" } };

const filters = ["aws:networkfirewall/firewallPolicy:FirewallPolicy"];
const filter = {
  firewallPolicy: {
    statelessDefaultActions: ["aws:forward_to_sfe"],
    statelessFragmentDefaultActions: ["aws:drop"],
    statefulRuleGroupReferences: [{ resourceArn: "arn" }],
  },
};

/** Networks and load balancers. Written out, so that a rule that changes has to change a line here too. */
export const networkCases: readonly PropertyCase[] = [
  ...["statelessDefaultActions", "statelessFragmentDefaultActions"].map((name): PropertyCase => [
    "networkfirewall-policy-forbid-passing",
    filters,
    filter,
    `firewallPolicy.${name}`,
    [["aws:pass"], ["custom", "aws:pass"]],
    "passes",
  ]),
  [
    "networkfirewall-policy-forbid-passing",
    filters,
    filter,
    "firewallPolicy.statefulRuleGroupReferences",
    [[]],
    "refused",
    "reference",
  ],
  [
    "vpc-encryptioncontrol-require-enforcement",
    ["aws:ec2/vpcEncryptionControl:VpcEncryptionControl"],
    { mode: "enforce" },
    "mode",
    ["monitor"],
    "passes",
  ],
  [
    "vpc-securitygroup-require-description",
    rules,
    { description: "to the database" },
    "description",
    [""],
    "refused",
    "reference",
  ],
  [
    "vpc-sharing-forbid-automatic-acceptance",
    ["aws:ec2clientvpn/authorizationRule:AuthorizationRule"],
    { accessGroupId: "clinic" },
    "authorizeAllGroups",
    [true],
    "passes",
  ],
  [
    "vpc-sharing-forbid-automatic-acceptance",
    ["aws:ec2/vpcEndpointService:VpcEndpointService"],
    { acceptanceRequired: true, allowedPrincipals: ["arn:aws:iam::111122223333:root"] },
    "allowedPrincipals",
    [["*"]],
    "passes",
    "reference",
  ],
  [
    "vpc-sharing-forbid-automatic-acceptance",
    ["aws:ec2/vpcEndpointServiceAllowedPrinciple:VpcEndpointServiceAllowedPrinciple"],
    { principalArn: "arn:aws:iam::111122223333:root" },
    "principalArn",
    ["*"],
    "passes",
    "reference",
  ],
  ["lb-balancer-require-zones", balancers, network, "enableCrossZoneLoadBalancing", [false], "refused"],
  ["lb-balancer-require-zones", balancers, network, "subnets", [["a"]], "passes", "reference"],
  ["lb-balancer-require-zones", classic, { subnets: ["a", "b"] }, "subnets", [["a"]], "passes", "reference"],
  [
    "elb-balancer-require-zones",
    classic,
    { crossZoneLoadBalancing: true },
    "crossZoneLoadBalancing",
    [false],
    "passes",
  ],
  [
    "lb-balancer-require-access-logs",
    balancers,
    { accessLogs: { enabled: true, bucket: "b" }, connectionLogs: { enabled: true } },
    "connectionLogs.enabled",
    [false],
    "refused",
  ],
  ["lb-targetgroup-require-health-check", groups, checked, "healthCheck.enabled", [false], "passes"],
  ["lb-targetgroup-require-health-check", groups, checked, "healthCheck.path", [""], "refused", "reference"],
  [
    "lb-targetgroup-require-health-check",
    classic,
    { healthCheck: { target: "HTTPS:443/health" } },
    "healthCheck.target",
    [""],
    "refused",
    "reference",
  ],
];
