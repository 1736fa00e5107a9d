import type { Control } from "./control";

export const lbBalancerRequireConnectionLogs: Control = {
  id: "lb-balancer-require-connection-logs",
  title: "Load balancers record each connection.",
  citations: ["164.312(b)", "164.312(e)(1)"],
  severity: "low",
  description:
    "With presence: always, connectionLogs.enabled is true on Application Load Balancers: they show failed handshakes and the TLS of each client, which access logs do not. Without that setting nothing is asked of those that have none; a block that is off is refused by lb-balancer-require-access-logs.",
  remediation: "set connectionLogs: { enabled: true, bucket }.",
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-connection-logs.html",
  equivalents: {},
};
