import type { Control } from "./control";

export const mailConfigurationRequireTls: Control = {
  id: "mail-configuration-require-tls",
  title: "Mail is delivered over TLS only.",
  citations: ["164.312(e)(1)"],
  severity: "high",
  description: "tlsPolicy of configuration sets is REQUIRE.",
  remediation: 'set deliveryOptions: { tlsPolicy: "REQUIRE" } ("Require" on aws.ses).',
  source: "https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html",
  equivalents: { checkov: ["CKV_AWS_365"] },
};
