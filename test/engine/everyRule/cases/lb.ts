import { type Cases } from "../case";
import { ACCOUNT, arn, GROUPS, SUBNETS, VPC } from "../values";

const balancer = { loadBalancerType: "application", internal: true, subnets: SUBNETS, securityGroups: GROUPS };
const listener = {
  loadBalancerArn: arn("elasticloadbalancing", "loadbalancer/app/records/0123456789abcdef"),
  port: 443,
  protocol: "HTTPS",
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
  certificateArn: arn("acm", "certificate/11111111-2222-3333-4444-555555555555"),
  defaultActions: [{ type: "fixed-response", fixedResponse: { contentType: "text/plain", statusCode: "404" } }],
};

export const cases: Cases = {
  "lb-balancer-require-access-logs": {
    type: "aws:lb/loadBalancer:LoadBalancer",
    props: { ...balancer, name: "unlogged", accessLogs: { enabled: false, bucket: "logs" } },
    mended: { accessLogs: { enabled: true, bucket: "logs" }, connectionLogs: { enabled: true, bucket: "logs" } },
  },
  "lb-balancer-require-connection-logs": {
    type: "aws:lb/loadBalancer:LoadBalancer",
    props: { ...balancer, name: "unconnected", connectionLogs: { enabled: false, bucket: "logs" } },
    mended: { connectionLogs: { enabled: true, bucket: "logs" } },
    config: { presence: "always" },
  },
  "lb-balancer-require-deletion-protection": {
    type: "aws:lb/loadBalancer:LoadBalancer",
    props: { ...balancer, name: "deletable", enableDeletionProtection: false },
    mended: { enableDeletionProtection: true },
  },
  "lb-balancer-require-firewall": {
    type: "aws:lb/loadBalancer:LoadBalancer",
    props: { ...balancer, name: "open", internal: false },
    mended: { internal: true },
  },
  "lb-balancer-require-request-hygiene": {
    type: "aws:lb/loadBalancer:LoadBalancer",
    props: { ...balancer, name: "lenient", dropInvalidHeaderFields: false },
    mended: { dropInvalidHeaderFields: true },
  },
  "lb-balancer-require-desync-mitigation": {
    type: "aws:lb/loadBalancer:LoadBalancer",
    props: { ...balancer, name: "watching", desyncMitigationMode: "monitor" },
    mended: { desyncMitigationMode: "strictest" },
  },
  "lb-listener-require-certificate": {
    type: "aws:lb/listener:Listener",
    props: { ...listener, certificateArn: `arn:aws:iam::${ACCOUNT}:server-certificate/records` },
    mended: { certificateArn: listener.certificateArn },
  },
  "lb-listener-require-hsts": {
    type: "aws:lb/listener:Listener",
    props: { ...listener, port: 444, routingHttpResponseStrictTransportSecurityHeaderValue: "max-age=60" },
    mended: { routingHttpResponseStrictTransportSecurityHeaderValue: "max-age=63072000; includeSubDomains" },
  },
  "lb-listener-require-modern-tls": {
    type: "aws:lb/listener:Listener",
    props: { ...listener, port: 445, sslPolicy: "ELBSecurityPolicy-2016-08" },
    mended: { sslPolicy: listener.sslPolicy },
  },
  "lb-targetgroup-require-encryption": {
    type: "aws:lb/targetGroup:TargetGroup",
    props: { name: "plain", port: 80, protocol: "HTTP", vpcId: VPC },
    mended: { port: 443, protocol: "HTTPS" },
  },
  "lb-balancer-require-zones": {
    type: "aws:lb/loadBalancer:LoadBalancer",
    props: {
      name: "one-zone",
      loadBalancerType: "network",
      internal: true,
      subnets: SUBNETS,
      enableCrossZoneLoadBalancing: false,
    },
    mended: { enableCrossZoneLoadBalancing: true },
  },
  "lb-targetgroup-require-health-check": {
    type: "aws:lb/targetGroup:TargetGroup",
    props: { name: "unwatched", port: 443, protocol: "HTTPS", vpcId: VPC, healthCheck: { enabled: false } },
    mended: { healthCheck: { enabled: true, path: "/health" } },
  },
};
