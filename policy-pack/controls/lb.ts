import type { Control } from "./control";

export const lbListenerRequireModernTls: Control = {
  id: "lb-listener-require-modern-tls",
  title: "Load balancers listen with TLS 1.2 or newer and forward secrecy; plain HTTP only redirects.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)", "164.312(e)(2)(i)"],
  severity: "critical",
  description:
    "Each HTTPS and TLS listener names a security policy of the pack's dated allow-list. A plain HTTP listener has no action, in itself or in its rules, but a permanent redirect to HTTPS. TCP and UDP listeners pass traffic on as it comes and are refused unless their port is in passThroughPorts. Without sslPolicy the API uses ELBSecurityPolicy-2016-08, which negotiates TLS 1.0.",
  remediation:
    'set sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09" on HTTPS and TLS listeners; let an HTTP listener do nothing but redirect (type redirect, protocol HTTPS, statusCode HTTP_301).',
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html",
  equivalents: {
    awsConfig: ["ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK", "ELBV2_LISTENER_ENCRYPTION_IN_TRANSIT"],
    securityHub: ["ELB.1", "ELB.17", "ELB.18"],
    cdkNag: ["HIPAA.Security-ALBHttpToHttpsRedirection"],
    checkov: ["CKV_AWS_2", "CKV_AWS_103", "CKV2_AWS_20", "CKV2_AWS_74"],
    prowler: ["elbv2_ssl_listeners", "elbv2_insecure_ssl_ciphers"],
  },
};

export const elbListenerRequireModernTls: Control = {
  id: "elb-listener-require-modern-tls",
  title: "Classic load balancers listen with TLS 1.2.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "critical",
  description:
    "Each listener of a Classic Load Balancer speaks HTTPS or SSL, and a policy of this stack on its port allows TLS 1.2 with ECDHE suites only, or is the predefined ELBSecurityPolicy-TLS-1-2-2017-01, which allows TLS 1.2 only. A listener without a policy has the default of 2016, which negotiates TLS 1.0.",
  remediation:
    "move to an Application or Network Load Balancer, or attach a custom SSL negotiation policy with Protocol-TLSv1.2 and ECDHE ciphers only to each HTTPS or SSL listener.",
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html",
  equivalents: {
    awsConfig: [
      "ELB_TLS_HTTPS_LISTENERS_ONLY",
      "ELB_CUSTOM_SECURITY_POLICY_SSL_CHECK",
      "ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK",
    ],
    securityHub: ["ELB.3", "ELB.8"],
    cdkNag: ["HIPAA.Security-ELBTlsHttpsListenersOnly"],
    checkov: ["CKV_AWS_127", "CKV_AWS_213", "CKV_AWS_376"],
    prowler: ["elb_ssl_listeners", "elb_insecure_ssl_ciphers"],
  },
};

export const lbListenerRequireCertificate: Control = {
  id: "lb-listener-require-certificate",
  title: "TLS listeners have a certificate that AWS renews.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)", "164.312(d)"],
  severity: "high",
  description:
    "Each HTTPS and TLS listener names a certificate, neither it nor a further one is a server certificate of IAM, which nobody renews, and client certificates that have expired are refused.",
  remediation: "set certificateArn to the arn of an aws.acm.Certificate.",
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html",
  equivalents: {
    awsConfig: ["ELBV2_ACM_CERTIFICATE_REQUIRED"],
    cdkNag: ["HIPAA.Security-ELBv2ACMCertificateRequired"],
  },
};
