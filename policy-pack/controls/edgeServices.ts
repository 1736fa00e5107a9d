import type { Control } from "./control";

export const globalacceleratorAcceleratorRequireFlowLogs: Control = {
  id: "globalaccelerator-accelerator-require-flow-logs",
  title: "Accelerators record who connects.",
  citations: ["164.312(b)"],
  severity: "medium",
  description: "attributes.flowLogsEnabled is on with a bucket.",
  remediation: "set attributes: { flowLogsEnabled: true, flowLogsS3Bucket, flowLogsS3Prefix }.",
  source: "https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html",
  equivalents: { checkov: ["CKV_AWS_75"] },
};

export const datasyncTaskRequireLogging: Control = {
  id: "datasync-task-require-logging",
  title: "Transfers of DataSync leave a record.",
  citations: ["164.312(b)"],
  severity: "medium",
  description: "Tasks name a log group and log at least what is transferred.",
  remediation: 'set cloudwatchLogGroupArn and options.logLevel: "TRANSFER".',
  source: "https://docs.aws.amazon.com/datasync/latest/userguide/configure-logging.html",
  equivalents: { prowler: ["datasync_task_logging_enabled"] },
};

export const datasyncLocationRequireTls: Control = {
  id: "datasync-location-require-tls",
  title: "DataSync reaches its stores over TLS, and no secret of them is written out.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "Object stores are reached over HTTPS and file systems of EFS with TLS 1.2, and the secret key of an object store is no text of the program.",
  remediation: 'set serverProtocol: "HTTPS", inTransitEncryption: "TLS1_2", and take secretKey from a secret.',
  source: "https://docs.aws.amazon.com/datasync/latest/userguide/encryption-in-transit.html",
  equivalents: { checkov: ["CKV_AWS_295"] },
};

export const cloudformationStackRequireNotifications: Control = {
  id: "cloudformation-stack-require-notifications",
  title: "Stacks of CloudFormation report what they change.",
  citations: ["164.312(b)"],
  severity: "low",
  description: "notificationArns names a topic.",
  remediation: "set notificationArns to a topic that somebody reads.",
  source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-console-create-stack.html",
  equivalents: { awsConfig: ["CLOUDFORMATION_STACK_NOTIFICATION_CHECK"], checkov: ["CKV_AWS_124"] },
};

export const acmpcaAuthorityForbidEnabledRoot: Control = {
  id: "acmpca-authority-forbid-enabled-root",
  title: "The root of a private certificate authority is disabled once its subordinates are signed.",
  citations: ["164.312(d)"],
  severity: "medium",
  level: "advisory",
  description: "A certificate authority of type ROOT has enabled: false. It has to be enabled while it signs.",
  remediation: "issue certificates from a SUBORDINATE authority, and set enabled: false on the root.",
  source: "https://docs.aws.amazon.com/privateca/latest/userguide/ca-best-practices.html",
  equivalents: { awsConfig: ["ACM_PCA_ROOT_CA_DISABLED"] },
};

export const mediastoreContainerRequireTlsOnly: Control = {
  id: "mediastore-container-require-tls-only",
  title: "MediaStore containers have a policy that lets nobody in without TLS, and record who reads.",
  citations: ["164.312(e)(1)", "164.312(b)"],
  severity: "medium",
  description:
    "A ContainerPolicy denies, or allows only under, aws:SecureTransport. AWS ended the service in November 2025.",
  remediation: "keep objects in S3, or demand aws:SecureTransport in every statement.",
  source: "https://docs.aws.amazon.com/mediastore/latest/ug/policies-examples.html",
  equivalents: { cdkNag: ["MediaStoreContainerSSLRequestsOnly"] },
};

export const vpclatticeListenerRequireTls: Control = {
  id: "vpclattice-listener-require-tls",
  title: "Services of VPC Lattice listen with TLS, and know who calls.",
  citations: ["164.312(e)(1)", "164.312(d)"],
  severity: "high",
  description:
    "The protocol of listeners is HTTPS or TLS_PASSTHROUGH, that of target groups is not HTTP, and authentication is not switched off.",
  remediation: 'set protocol: "HTTPS" and authType: "AWS_IAM".',
  source: "https://docs.aws.amazon.com/vpc-lattice/latest/ug/listeners.html",
  equivalents: {},
};

export const route53ZoneRequireQueryLogs: Control = {
  id: "route53-zone-require-query-logs",
  title: "Public zones record what is asked for.",
  citations: ["164.312(b)"],
  severity: "low",
  description: "A QueryLog of this stack names each zone that is not private to a VPC.",
  remediation: "declare an aws.route53.QueryLog with zoneId; its log group is in us-east-1.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html",
  equivalents: { checkov: ["CKV2_AWS_39"], prowler: ["route53_public_hosted_zones_cloudwatch_logging_enabled"] },
};

export const route53ZoneRequireDnssec: Control = {
  id: "route53-zone-require-dnssec",
  title: "Public zones sign their answers.",
  citations: ["164.312(c)(1)"],
  severity: "low",
  level: "advisory",
  description:
    "A HostedZoneDnsSec of this stack names each zone that is not private to a VPC. A zone whose registrar has no DNSSEC has good reasons to differ.",
  remediation: "declare an aws.route53.KeySigningKey and an aws.route53.HostedZoneDnsSec with hostedZoneId.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html",
  equivalents: { checkov: ["CKV2_AWS_38"] },
};
