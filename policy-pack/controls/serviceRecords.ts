import type { Control } from "./control";

export const vpcVpnRequireLogs: Control = {
  id: "vpc-vpn-require-logs",
  title: "Site-to-site VPNs log both of their tunnels.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  severity: "medium",
  description:
    "cloudwatchLogOptions of tunnel1LogOptions and of tunnel2LogOptions have logEnabled true and name a log group; the default logs nothing.",
  remediation:
    "set tunnel1LogOptions and tunnel2LogOptions: { cloudwatchLogOptions: { logEnabled: true, logGroupArn } }.",
  source: "https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-logs.html",
  equivalents: { securityHub: ["EC2.171"] },
};

export const kinesisDeliverystreamRequireLogs: Control = {
  id: "kinesis-deliverystream-require-logs",
  title: "Delivery streams that set up a log use it.",
  citations: ["164.312(b)", "164.312(c)(1)"],
  severity: "medium",
  description:
    "cloudwatchLoggingOptions of every destination, where they are given, are enabled and name a log group: records that could not be delivered are lost without a trace otherwise.",
  remediation: "set cloudwatchLoggingOptions: { enabled: true, logGroupName, logStreamName }.",
  source: "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
  equivalents: {},
};

export const fsxFilesystemRequireAudit: Control = {
  id: "fsx-filesystem-require-audit",
  title: "Windows file systems record who opens files.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  severity: "medium",
  description:
    "auditLogConfiguration of FSx for Windows file systems with patient data records successful and failed access to files, or to file shares; the default records nothing.",
  remediation:
    'set auditLogConfiguration: { fileAccessAuditLogLevel: "SUCCESS_AND_FAILURE", fileShareAccessAuditLogLevel: "SUCCESS_AND_FAILURE", auditLogDestination }.',
  source: "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/file-access-auditing.html",
  equivalents: {},
};

export const route53ResolverRequireAssociation: Control = {
  id: "route53-resolver-require-association",
  title: "A configuration for logging DNS queries is used by a VPC.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  severity: "medium",
  description:
    "Each ResolverQueryLogConfig is named by a ResolverQueryLogConfigAssociation of the stack, or shared with other accounts by RAM; alone it records nothing.",
  remediation: "declare an aws.route53.ResolverQueryLogConfigAssociation with the configuration and the VPC.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs.html",
  equivalents: {},
};

export const elasticacheCacheRequireLogs: Control = {
  id: "elasticache-cache-require-logs",
  title: "A log group that a stack keeps for its caches is written by one.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  severity: "medium",
  description:
    "Where a replication group leaves logDeliveryConfigurations out, no log group that is named after caches (cache, redis, valkey) stands unused in the stack: its cache was meant to write to it. Groups below /aws/ of other services are found by name and not judged.",
  remediation: "set logDeliveryConfigurations with destinationType cloudwatch-logs and the group, or drop the group.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html",
  equivalents: {},
};
