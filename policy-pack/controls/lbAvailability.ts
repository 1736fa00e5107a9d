import type { Control } from "./control";

export const lbBalancerRequireZones: Control = {
  id: "lb-balancer-require-zones",
  title: "Load balancers stand in several zones and spread requests over all of them.",
  citations: ["164.308(a)(7)(i)"],
  severity: "low",
  description:
    "Load balancers name at least two subnets (Classic ones: or two zones), and Network and Gateway Load Balancers balance across zones, which the default does not do, unless each target group says so by itself.",
  remediation: "give subnets of two zones, and set enableCrossZoneLoadBalancing: true on Network Load Balancers.",
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html",
  equivalents: {
    awsConfig: ["NLB_CROSS_ZONE_LOAD_BALANCING_ENABLED", "ELBV2_MULTIPLE_AZ", "CLB_MULTIPLE_AZ"],
    checkov: ["CKV_AWS_152"],
    prowler: ["elbv2_cross_zone_load_balancing_enabled", "elbv2_is_in_multiple_az", "elb_is_in_multiple_az"],
  },
};

export const elbBalancerRequireZones: Control = {
  id: "elb-balancer-require-zones",
  title: "Classic Load Balancers spread requests over all zones.",
  citations: ["164.308(a)(7)(i)"],
  severity: "low",
  description: "crossZoneLoadBalancing is not switched off; it is on by default.",
  remediation: "leave crossZoneLoadBalancing out or set it to true.",
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html",
  equivalents: {
    awsConfig: ["ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED"],
    cdkNag: ["HIPAA.Security-ELBCrossZoneLoadBalancingEnabled"],
    checkov: ["CKV_AWS_138"],
    prowler: ["elb_cross_zone_load_balancing_enabled"],
  },
};

export const lbTargetgroupRequireHealthCheck: Control = {
  id: "lb-targetgroup-require-health-check",
  title: "Load balancers ask an address of the application whether it is healthy.",
  citations: ["164.308(a)(7)(i)"],
  severity: "low",
  description:
    "Health checks are on, and those over HTTP or HTTPS name a path; the default asks for /. Classic Load Balancers state a health check.",
  remediation: "set healthCheck with path and matcher.",
  source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
  equivalents: { checkov: ["CKV_AWS_261"] },
};

export const autoscalingGroupRequireHealthCheck: Control = {
  id: "autoscaling-group-require-health-check",
  title: "Groups behind a load balancer replace what the load balancer finds unhealthy.",
  citations: ["164.308(a)(7)(i)", "164.312(b)"],
  severity: "low",
  description:
    "healthCheckType of a group that names target groups, load balancers or traffic sources, or that an attachment names, includes ELB (or VPC_LATTICE).",
  remediation: 'set healthCheckType: "ELB".',
  source: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html",
  equivalents: {
    awsConfig: ["AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED"],
    cdkNag: ["HIPAA.Security-AutoScalingGroupELBHealthCheckRequired"],
    checkov: ["CKV2_AWS_15"],
    prowler: ["autoscaling_group_elb_health_check_enabled"],
  },
};
