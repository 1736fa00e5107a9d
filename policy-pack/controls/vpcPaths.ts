import type { Control } from "./control";

export const vpcEncryptioncontrolRequireEnforcement: Control = {
  id: "vpc-encryptioncontrol-require-enforcement",
  title: "VPC encryption controls refuse clear traffic instead of counting it.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "medium",
  description: "mode of a VpcEncryptionControl is enforce; monitor only reports.",
  remediation: 'set mode: "enforce".',
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html",
  equivalents: {},
};

export const vpcSecuritygroupRequireDescription: Control = {
  id: "vpc-securitygroup-require-description",
  title: "Security groups and their rules say what they are for.",
  citations: ["164.308(a)(4)(ii)(C)"],
  severity: "low",
  level: "advisory",
  description:
    "description is set on groups, inline rules and rules of their own, so that a review can tell what may go.",
  remediation: "set description on the group and on each rule.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
  equivalents: { cdkNag: ["EC2SecurityGroupDescription"], checkov: ["CKV_AWS_23"] },
};

export const vpcSecuritygroupForbidMixedRules: Control = {
  id: "vpc-securitygroup-forbid-mixed-rules",
  title: "The rules of a security group are written in one way.",
  citations: ["164.312(a)(1)", "164.312(c)(1)"],
  severity: "medium",
  description:
    "A group that writes ingress or egress inline has no rule resources of that direction: each update would remove the rules of the other form, and what is open would depend on the order.",
  remediation: "move the inline rules to aws.vpc.SecurityGroupIngressRule and aws.vpc.SecurityGroupEgressRule.",
  source: "https://www.pulumi.com/registry/packages/aws/api-docs/ec2/securitygroup/",
  equivalents: {},
};

export const vpcRouteLimitInternet: Control = {
  id: "vpc-route-limit-internet",
  title: "Only subnets of load balancers and NAT gateways have a route to an internet gateway.",
  citations: ["164.312(a)(1)", "164.312(e)(1)", "164.308(a)(4)(ii)(A)"],
  severity: "high",
  description:
    "No main route table leads to an internet gateway, and no database, cache, file system, function, task, node or instance stands in a subnet whose route table does.",
  remediation: "give the subnet a route table of its own without the route, or with one to a NAT gateway.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html",
  equivalents: { awsConfig: ["NO_UNRESTRICTED_ROUTE_TO_IGW"], cdkNag: ["HIPAA.Security-VPCNoUnrestrictedRouteToIGW"] },
};

export const vpcRouteLimitPeering: Control = {
  id: "vpc-route-limit-peering",
  title: "Routes to a peer name the addresses that are meant.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(A)"],
  severity: "high",
  description:
    "No route through a VPC peering connection is for 0.0.0.0/0 or ::/0: it would send the peer whatever has no other way, though peering leads no further than the peer.",
  remediation: "name the address blocks of the peer's subnets.",
  source: "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html",
  equivalents: { checkov: ["CKV2_AWS_44"], prowler: ["vpc_peering_routing_tables_with_least_privilege"] },
};

export const vpcAclRequireSubnets: Control = {
  id: "vpc-acl-require-subnets",
  title: "Network ACLs guard a subnet.",
  citations: ["164.312(a)(1)"],
  severity: "medium",
  description:
    "subnetIds of a NetworkAcl names subnets, or a NetworkAclAssociation of the stack does. Without one its subnets have the default ACL of the VPC, which lets everything through.",
  remediation: "set subnetIds, or declare an aws.ec2.NetworkAclAssociation.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/nacl-basics.html",
  equivalents: { awsConfig: ["VPC_NETWORK_ACL_UNUSED_CHECK"], securityHub: ["EC2.16"], checkov: ["CKV2_AWS_1"] },
};

export const vpcStoreForbidOpenEgress: Control = {
  id: "vpc-store-forbid-open-egress",
  title: "Databases and other stores open no connections to the internet.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "medium",
  description:
    "No security group of a database, cache, search domain, broker or file system lets all protocols, or all ports, out to 0.0.0.0/0 or ::/0: a store answers and does not call.",
  remediation: "leave egress out of the store's group; answers need no rule.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
  equivalents: {},
};
