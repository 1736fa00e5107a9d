import type { Control } from "./control";

export const elbListenerRequireCertificate: Control = {
  id: "elb-listener-require-certificate",
  title: "Classic Load Balancers have certificates and encrypt the way to the instances too.",
  citations: [
    "164.312(e)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(4)(ii)(A)",
    "164.312(a)(2)(iv)",
    "164.312(e)(2)(i)",
    "164.312(e)(2)(ii)",
    "164.312(c)(1)",
  ],
  severity: "high",
  description:
    "HTTPS and SSL listeners of Classic Load Balancers have a certificate and an encrypted instance protocol.",
  remediation: "set sslCertificateId to a certificate of ACM, and instanceProtocol to HTTPS or SSL.",
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html",
  equivalents: {
    awsConfig: ["ELB_ACM_CERTIFICATE_REQUIRED", "ELB_TLS_HTTPS_LISTENERS_ONLY"],
    cdkNag: ["HIPAA.Security-ELBACMCertificateRequired", "HIPAA.Security-ELBTlsHttpsListenersOnly"],
    checkov: ["CKV_AWS_127", "CKV_AWS_376"],
    prowler: ["elb_ssl_listeners_use_acm_certificate", "elb_ssl_listeners"],
  },
};
