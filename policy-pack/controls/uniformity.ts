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
    "Where nearly all rules of a stack that let traffic out name their destination, or go to the internet for HTTPS, HTTP, DNS or time only, each does; where nearly all that let traffic in name ports, each does, but for those of a group to itself. No rule names ports beside protocol -1, for which EC2 ignores them.",
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
  remediation: 'set routingHttpResponseStrictTransportSecurityHeaderValue: "max-age=31536000; includeSubDomains".',
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/header-modification.html",
  equivalents: {},
};

export const rdsDatabaseRequireOwnGroup: Control = {
  id: "rds-database-require-own-group",
  title: "Databases use the parameter group that their stack has for them.",
  citations: ["164.312(b)", "164.312(e)(1)"],
  severity: "medium",
  description:
    "Where a stack declares a parameter group for an engine, each RDS instance, Aurora, Neptune and ElastiCache cluster of that engine names a group: the default group lacks what that one switches on. Replicas take over the group of their source.",
  remediation: "set parameterGroupName (dbClusterParameterGroupName, neptuneClusterParameterGroupName) to the group.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html",
  equivalents: {},
};

export const elasticacheCacheRequireFailover: Control = {
  id: "elasticache-cache-require-failover",
  title: "A replica takes over when the primary of a cache is lost.",
  citations: ["164.308(a)(7)(ii)(C)", "164.312(a)(2)(ii)"],
  severity: "medium",
  description:
    "Replication groups that are tagged as PHI, or that have replicas and may keep patient data, have automaticFailoverEnabled true; workload-service-require-standby advises the same for those of one node. Nodes of a micro class serve trials.",
  remediation: "set automaticFailoverEnabled: true with at least two nodes.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html",
  equivalents: { checkov: ["CKV2_AWS_50"], prowler: ["elasticache_redis_cluster_automatic_failover_enabled"] },
};

export const elasticacheCacheRequireZones: Control = {
  id: "elasticache-cache-require-zones",
  title: "Caches survive the loss of a zone.",
  citations: ["164.308(a)(7)(ii)(C)", "164.312(a)(2)(ii)"],
  severity: "medium",
  description:
    "Replication groups that are tagged as PHI, or that have replicas and may keep patient data, have multiAzEnabled true; workload-service-require-standby advises the same for those of one node. Nodes of a micro class serve trials.",
  remediation: "set multiAzEnabled: true with at least two nodes.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html",
  equivalents: {
    cdkNag: ["ElastiCacheRedisClusterMultiAZ"],
    checkov: ["CKV2_AWS_50"],
    prowler: ["elasticache_redis_cluster_multi_az_enabled"],
  },
};

export const vpcSecuritygroupForbidInternalPorts: Control = {
  id: "vpc-securitygroup-forbid-internal-ports",
  title: "The ports of data stores and applications do not lead out to the internet.",
  citations: ["164.312(e)(1)", "164.312(a)(1)"],
  severity: "high",
  description:
    "No rule lets traffic out to the whole internet on one port of a database, cache, search engine, queue, file system or application server (5432, 3306, 6379, 9200, 2049, 8443 …): what is behind them is inside, or one partner with an address. All traffic is for vpc-securitygroup-limit-egress.",
  remediation: "name the security group or the block that is meant.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
  equivalents: {},
};

export const ecsTaskRequireFileAuthorization: Control = {
  id: "ecs-task-require-file-authorization",
  title: "Tasks mount file systems as somebody.",
  citations: ["164.312(a)(1)", "164.312(d)"],
  severity: "medium",
  description:
    "In a stack whose file systems have access points or a policy, a volume of EFS names an access point or has authorizationConfig.iam ENABLED; without it the task mounts the root of the file system as anyone.",
  remediation: 'set efsVolumeConfiguration.authorizationConfig: { accessPointId, iam: "ENABLED" }.',
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html",
  equivalents: {},
};

export const wafv2LogRequireUniformRedaction: Control = {
  id: "wafv2-log-require-uniform-redaction",
  title: "What a web ACL protects and what its log redacts are the same fields.",
  citations: ["164.312(d)", "164.312(a)(1)"],
  severity: "medium",
  description:
    "Where a web ACL has a dataProtectionConfig and its logging configuration redactedFields, each header and the query string that one of them names is in the other: a field in one only was forgotten in the other. Path and method are for the log alone, the body for dataProtectionConfig.",
  remediation: "name the field in dataProtectionConfig.dataProtections and in redactedFields.",
  source: "https://docs.aws.amazon.com/waf/latest/developerguide/data-protection-masking.html",
  equivalents: {},
};
