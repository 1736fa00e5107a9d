import type { Control } from "./control";

export const lbBalancerRequireDeletionProtection: Control = {
  id: "lb-balancer-require-deletion-protection",
  title: "Load balancers in front of patient data are protected from deletion.",
  citations: ["164.308(a)(7)(i)", "164.308(a)(1)(ii)(B)", "164.308(a)(7)(ii)(C)"],
  severity: "medium",
  description: "enableDeletionProtection is true, unless the stack says that its data is harmless.",
  remediation: "set enableDeletionProtection: true.",
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html",
  equivalents: {
    awsConfig: ["ELB_DELETION_PROTECTION_ENABLED"],
    cdkNag: ["HIPAA.Security-ELBDeletionProtectionEnabled"],
    checkov: ["CKV_AWS_150"],
    prowler: ["elbv2_deletion_protection"],
  },
};

export const lbBalancerRequireRequestHygiene: Control = {
  id: "lb-balancer-require-request-hygiene",
  title: "Load balancers drop malformed headers and let nothing past the firewall.",
  citations: [
    "164.312(c)(1)",
    "164.308(a)(4)(ii)(A)",
    "164.312(a)(2)(iv)",
    "164.312(e)(1)",
    "164.312(e)(2)(i)",
    "164.312(e)(2)(ii)",
  ],
  severity: "high",
  description:
    "Application Load Balancers drop invalid header fields, and a firewall that cannot be reached does not let requests pass.",
  remediation: "set dropInvalidHeaderFields: true, and leave enableWafFailOpen out.",
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html",
  equivalents: {
    awsConfig: ["ALB_HTTP_DROP_INVALID_HEADER_ENABLED"],
    cdkNag: ["HIPAA.Security-ALBHttpDropInvalidHeaderEnabled"],
    checkov: ["CKV_AWS_131"],
    prowler: ["elbv2_alb_drop_invalid_header_fields_enabled"],
  },
};

export const lbBalancerRequireDesyncMitigation: Control = {
  id: "lb-balancer-require-desync-mitigation",
  title: "Load balancers stop request smuggling.",
  citations: ["164.312(c)(1)", "164.312(e)(2)(i)"],
  severity: "high",
  description: "desyncMitigationMode is defensive, which is the default, or strictest, and not monitor.",
  remediation: "leave desyncMitigationMode out or set it to defensive or strictest.",
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html",
  equivalents: {
    awsConfig: ["ALB_DESYNC_MODE_CHECK", "CLB_DESYNC_MODE_CHECK"],
    checkov: ["CKV_AWS_328"],
    prowler: ["elbv2_desync_mitigation_mode", "elb_desync_mitigation_mode"],
  },
};

export const lbBalancerRequireAccessLogs: Control = {
  id: "lb-balancer-require-access-logs",
  title: "Load balancers write access logs.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)", "164.308(a)(6)(ii)"],
  severity: "high",
  description: "accessLogs is enabled with a bucket on Application, Network and Classic Load Balancers.",
  remediation: "set accessLogs with enabled: true and the log bucket.",
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html",
  equivalents: {
    awsConfig: ["ELB_LOGGING_ENABLED", "NLB_LOGGING_ENABLED"],
    cdkNag: ["HIPAA.Security-ELBLoggingEnabled"],
    checkov: ["CKV_AWS_91", "CKV_AWS_92"],
    prowler: ["elbv2_logging_enabled", "elb_logging_enabled"],
  },
};

export const lbBalancerRequireFirewall: Control = {
  id: "lb-balancer-require-firewall",
  title: "Internet-facing Application Load Balancers have a web ACL.",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.312(e)(1)"],
  severity: "high",
  description: "A WebAclAssociation of this stack names each Application Load Balancer that is not internal.",
  remediation:
    "declare an aws.wafv2.WebAclAssociation with the load balancer's arn, or make the load balancer internal.",
  source: "https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html",
  equivalents: {
    awsConfig: ["ALB_WAF_ENABLED"],
    cdkNag: ["ALBWAFEnabled"],
    checkov: ["CKV2_AWS_28"],
    prowler: ["elbv2_waf_acl_attached"],
  },
};

export const lbTargetgroupRequireEncryption: Control = {
  id: "lb-targetgroup-require-encryption",
  title: "Load balancers reach their targets over TLS.",
  citations: ["164.312(e)(1)", "164.312(e)(2)(ii)"],
  severity: "high",
  description:
    "The protocol of target groups is HTTPS or TLS, so that patient data does not cross the network in the clear behind the load balancer. Groups of Lambda functions, of another load balancer and of Gateway Load Balancers need none; groups on passThroughPorts carry TLS that the targets terminate.",
  remediation: "set protocol: HTTPS (TLS for Network Load Balancers) and give the targets a certificate.",
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html",
  equivalents: {
    checkov: ["CKV_AWS_378"],
  },
};
