import type { Control } from "./control";

export const vpcEndpointRequireUniformPolicy: Control = {
  id: "vpc-endpoint-require-uniform-policy",
  title: "No endpoint is scoped less than the others of its stack, and exceptions are exact.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "high",
  description:
    "Where nearly all endpoints have a policy, say whose requests they let through (aws:PrincipalAccount, aws:PrincipalOrgID) or whose resources (aws:ResourceAccount, aws:ResourceOrgID), each does, with a condition that a request without the key fails. Beside a statement that says both, another one names its actions, and whose requests where its resources are those that AWS offers to every account.",
  remediation: "write the statement as in the other endpoint policies of the stack.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html",
  equivalents: {},
};

export const vpcSecuritygroupRequireUniformity: Control = {
  id: "vpc-securitygroup-require-uniformity",
  title: "No security group opens what all others keep narrow.",
  citations: ["164.312(a)(1)", "164.312(e)(1)"],
  severity: "high",
  description:
    "Where nearly all rules of a stack that let traffic out name their destination, or go to the internet for HTTPS, HTTP, DNS or time only, each does; where nearly all that let traffic in name ports, each does, but for those of a group to itself.",
  remediation: "name the security group, the block or the prefix list that is meant, and its port.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
  equivalents: {},
};

export const wafv2AclRequireUniformSampling: Control = {
  id: "wafv2-acl-require-uniform-sampling",
  title: "A web ACL that keeps no samples of requests keeps none for any rule.",
  citations: ["164.312(a)(2)(iv)", "164.312(a)(1)"],
  severity: "medium",
  description:
    "Samples hold parts of requests outside the keys of the stack. Where visibilityConfig of nearly all rules, and of the web ACL itself, has sampledRequestsEnabled false, each has.",
  remediation: "set visibilityConfig.sampledRequestsEnabled: false.",
  source: "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing-view-sample.html",
  equivalents: {},
};

export const wafv2AclForbidCounting: Control = {
  id: "wafv2-acl-forbid-counting",
  title: "Rules of web ACLs that know attacks stop them instead of counting them.",
  citations: ["164.308(a)(5)(ii)(B)", "164.312(a)(1)"],
  severity: "medium",
  description:
    "The managed groups of AWS for common attacks, known bad inputs, SQL injection and bad addresses have no overrideAction count, and a limit on the rate has no action count. Bot control, anonymous addresses and account protection may count: they know suspects, no attacks. Single rules of a group may count as well.",
  remediation: "set overrideAction: { none: {} }, and action: { block: {} } for the limit on the rate.",
  source: "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-rule-group-override-options.html",
  equivalents: {},
};

export const lbListenerRequireHsts: Control = {
  id: "lb-listener-require-hsts",
  title: "Listeners that set headers of responses tell browsers to stay with HTTPS.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "medium",
  description:
    "An HTTPS listener that sets other headers of responses sets routingHttpResponseStrictTransportSecurityHeaderValue as well, with max-age of half a year or longer. A listener that sets none leaves them to its targets.",
  remediation:
    'set routingHttpResponseStrictTransportSecurityHeaderValue: "max-age=31536000; includeSubDomains".',
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/header-modification.html",
  equivalents: {},
};

export const rdsDatabaseRequireOwnGroup: Control = {
  id: "rds-database-require-own-group",
  title: "Databases use the parameter group that their stack has for them.",
  citations: ["164.312(b)", "164.312(e)(1)"],
  severity: "medium",
  description:
    "Where a stack declares a parameter group for an engine that nothing uses, or another database of the engine names one, each RDS instance, Aurora, Neptune and ElastiCache cluster of that engine names a group: the default group lacks what ours switches on. Replicas take over the group of their source.",
  remediation: "set parameterGroupName (dbClusterParameterGroupName, neptuneClusterParameterGroupName) to the group.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html",
  equivalents: {},
};

export const elasticacheCacheRequireStandby: Control = {
  id: "elasticache-cache-require-standby",
  title: "Caches that say they keep patient data survive the loss of a zone.",
  citations: ["164.308(a)(7)(ii)(C)", "164.312(a)(2)(ii)"],
  severity: "medium",
  description:
    "Replication groups tagged as PHI have automaticFailoverEnabled and multiAzEnabled true; workload-service-require-standby advises the same for the others. Nodes of a micro class serve trials.",
  remediation: "set automaticFailoverEnabled: true and multiAzEnabled: true with at least two nodes.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html",
  equivalents: {},
};
