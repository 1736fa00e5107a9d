import type { Control } from "./control";

export const quicksightSourceRequireTls: Control = {
  id: "quicksight-source-require-tls",
  title: "Data sources are read over TLS.",
  citations: ["164.312(e)(1)"],
  severity: "high",
  description: "sslProperties.disableSsl is not true.",
  remediation: "leave sslProperties.disableSsl at false.",
  source: "https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SslProperties.html",
  equivalents: { cdkNag: ["QuicksightSSLConnections"] },
};
