import type { Control } from "./control";

export const vpcSecuritygroupForbidOpenIngress: Control = {
  id: "vpc-securitygroup-forbid-open-ingress",
  title: "Nothing but a load balancer is open to the internet, on ports 443 and 80.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(3)(ii)(B)",
    "164.308(a)(4)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(B)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "critical",
  description:
    "No ingress from 0.0.0.0/0, ::/0, any other block of more than a /8 of public addresses, or a prefix list of this stack that holds one, inline or as a rule of its own, except TCP 443, and TCP 80 on a group that a load balancer has, which redirects it. A group that anything else has is not open at all.",
  remediation:
    "allow the security group of the caller (securityGroups, referencedSecurityGroupId) or a block of your own network instead.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
  equivalents: {
    awsConfig: ["INCOMING_SSH_DISABLED", "RESTRICTED_INCOMING_TRAFFIC", "VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS"],
    cdkNag: ["HIPAA.Security-EC2RestrictedSSH", "HIPAA.Security-EC2RestrictedCommonPorts", "EC2RestrictedInbound"],
    checkov: ["CKV_AWS_24", "CKV_AWS_25", "CKV_AWS_277", "CKV_AWS_260", "CKV2_AWS_7"],
    prowler: [
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389",
      "ec2_securitygroup_allow_ingress_from_internet_to_high_risk_tcp_ports",
      "ec2_securitygroup_allow_ingress_from_internet_to_any_port",
      "ec2_securitygroup_allow_ingress_from_internet_to_all_ports",
      "ec2_securitygroup_allow_wide_open_public_ipv4",
    ],
  },
};

export const vpcSecuritygroupLimitEgress: Control = {
  id: "vpc-securitygroup-limit-egress",
  title: "Security groups do not let everything out.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "low",
  level: "advisory",
  description: "No egress rule allows all protocols, or all ports, to 0.0.0.0/0 or ::/0.",
  remediation: "name the ports and the groups, prefix lists or blocks that are needed.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
  equivalents: { checkov: ["CKV_AWS_382"] },
};

export const vpcDefaultgroupRequireEmpty: Control = {
  id: "vpc-defaultgroup-require-empty",
  title: "The default security group allows nothing.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "high",
  description:
    "A DefaultSecurityGroup of this stack names each VPC, it has neither ingress nor egress rules, and no rule resource adds one.",
  remediation: "declare the DefaultSecurityGroup with no ingress and no egress.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html",
  equivalents: {
    awsConfig: ["VPC_DEFAULT_SECURITY_GROUP_CLOSED"],
    cdkNag: ["HIPAA.Security-VPCDefaultSecurityGroupClosed"],
    checkov: ["CKV2_AWS_12"],
    prowler: ["ec2_securitygroup_default_restrict_traffic"],
  },
};

export const vpcAclForbidOpenAdminPorts: Control = {
  id: "vpc-acl-forbid-open-admin-ports",
  title: "Network ACLs open no more to the internet than web ports and return traffic.",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.312(e)(1)"],
  severity: "high",
  description:
    "An allow rule for ingress from 0.0.0.0/0 or ::/0 covers port 80, port 443, ICMP, or a range that begins at 1024 or above and is wide enough for return traffic (network ACLs keep no state), and nothing else. No allow rule, of egress included, names ports beside protocol -1, for which EC2 ignores them. What is not known is no proof.",
  remediation: "narrow the block or the ports; return traffic needs 1024-65535 only.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html",
  equivalents: {
    awsConfig: ["NACL_NO_UNRESTRICTED_SSH_RDP"],
    checkov: ["CKV_AWS_229", "CKV_AWS_230", "CKV_AWS_231", "CKV_AWS_232", "CKV_AWS_352"],
    prowler: [
      "ec2_networkacl_allow_ingress_any_port",
      "ec2_networkacl_allow_ingress_tcp_port_22",
      "ec2_networkacl_allow_ingress_tcp_port_3389",
    ],
  },
};

export const vpcNetworkRequireFlowLogs: Control = {
  id: "vpc-network-require-flow-logs",
  title: "Each VPC has a flow log of all traffic.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)", "164.308(a)(6)(ii)", "164.312(c)(2)"],
  severity: "high",
  description:
    "A FlowLog of this stack names each VPC, and flow logs record ALL traffic, not ACCEPT or REJECT only, to a destination. The destination is judged as a log group or a bucket.",
  remediation: 'declare an aws.ec2.FlowLog with vpcId and trafficType: "ALL".',
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html",
  equivalents: {
    awsConfig: ["VPC_FLOW_LOGS_ENABLED"],
    cdkNag: ["HIPAA.Security-VPCFlowLogsEnabled"],
    checkov: ["CKV2_AWS_11"],
    prowler: ["vpc_flow_logs_enabled"],
  },
};

export const vpcEndpointRequireScopedPolicy: Control = {
  id: "vpc-endpoint-require-scoped-policy",
  title: "Endpoint policies are narrower than full access.",
  citations: ["164.312(a)(1)"],
  severity: "high",
  description:
    "No statement of an endpoint policy allows every principal every action on every resource, unless a condition says whose requests (aws:PrincipalOrgID, aws:PrincipalAccount) or whose resources (aws:ResourceOrgID, aws:ResourceAccount). For S3 and DynamoDB, where data can leave to any account, that holds for any action, and a policy is stated; without one AWS allows everything.",
  remediation:
    "write a policy with aws:PrincipalAccount or aws:PrincipalOrgID and aws:ResourceAccount or aws:ResourceOrgID.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html",
  equivalents: { prowler: ["vpc_endpoint_connections_trust_boundaries"] },
};

export const vpcSharingForbidAutomaticAcceptance: Control = {
  id: "vpc-sharing-forbid-automatic-acceptance",
  title: "Nobody joins the network without consent, and remote access is recorded.",
  citations: ["164.312(a)(1)", "164.312(e)(1)", "164.312(b)"],
  severity: "medium",
  description:
    "Endpoint services require acceptance and do not invite every account, transit gateways do not accept shared attachments by themselves, and Client VPN endpoints log connections and let in the groups of users that they name.",
  remediation:
    'set acceptanceRequired: true, autoAcceptSharedAttachments: "disable" and connectionLogOptions.enabled: true.',
  source: "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html",
  equivalents: {
    awsConfig: ["EC2_TRANSIT_GATEWAY_AUTO_VPC_ATTACH_DISABLED", "EC2_CLIENT_VPN_NOT_AUTHORIZE_ALL"],
    checkov: ["CKV_AWS_123", "CKV_AWS_331"],
    prowler: [
      "ec2_transitgateway_auto_accept_vpc_attachments",
      "ec2_client_vpn_endpoint_connection_logging_enabled",
      "vpc_endpoint_services_allowed_principals_trust_boundaries",
    ],
  },
};
