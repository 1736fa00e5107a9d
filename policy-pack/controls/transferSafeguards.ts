import type { Control } from "./control";

export const transferServerRequireSecureProtocols: Control = {
  id: "transfer-server-require-secure-protocols",
  title: "Transfer servers speak SFTP, FTPS or AS2.",
  citations: ["164.312(e)(1)"],
  severity: "critical",
  description: "protocols of servers does not hold FTP, and connectors have a url of https or sftp.",
  remediation: 'set protocols: ["SFTP"].',
  source: "https://docs.aws.amazon.com/transfer/latest/userguide/edit-server-config.html",
  equivalents: {
    awsConfig: ["TRANSFER_FAMILY_SERVER_NO_FTP"],
    checkov: ["CKV_AWS_357"],
    prowler: ["transfer_server_in_transit_encryption_enabled"],
  },
};

export const transferServerRequireModernPolicy: Control = {
  id: "transfer-server-require-modern-policy",
  title: "Transfer servers have a current security policy.",
  citations: ["164.312(e)(1)"],
  severity: "critical",
  description: "securityPolicyName is one of 2022 or newer; the default of 2018 allows old algorithms.",
  remediation: 'set securityPolicyName: "TransferSecurityPolicy-2024-01".',
  source: "https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html",
  equivalents: { checkov: ["CKV_AWS_380"] },
};

export const transferServerRequireVpc: Control = {
  id: "transfer-server-require-vpc",
  title: "Transfer servers are reached through a VPC.",
  citations: ["164.312(a)(1)"],
  severity: "high",
  description:
    "endpointType is VPC (or VPC_ENDPOINT, which AWS keeps for servers that have it), so that security groups say who reaches the server.",
  remediation: 'set endpointType: "VPC" with endpointDetails.',
  source: "https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html",
  equivalents: { checkov: ["CKV_AWS_164"] },
};

export const transferServerRequireLogging: Control = {
  id: "transfer-server-require-logging",
  title: "Transfer servers record who moved which file.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  severity: "high",
  description: "structuredLogDestinations names a log group, or loggingRole lets the server write to one.",
  remediation: "set structuredLogDestinations to the arn of a log group, followed by :*.",
  source: "https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html",
  equivalents: {},
};
