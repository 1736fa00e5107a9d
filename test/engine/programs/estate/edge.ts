import * as acm from "@pulumi/aws/acm";
import * as alb from "@pulumi/aws/alb";
import * as elb from "@pulumi/aws/elb";
import * as lb from "@pulumi/aws/lb";
import * as route53 from "@pulumi/aws/route53";
import * as s3 from "@pulumi/aws/s3";
import { appGroup, edgeGroup, network, privateSubnets, publicSubnets } from "./network";
import { tlsOnly } from "./secureBucket";
import { account, arn } from "./shared";

// Load balancers deliver their logs with SSE-S3 only.
const logs = new s3.Bucket("edge-logs", {
  bucket: "estate-edge-logs",
  serverSideEncryptionConfiguration: {
    rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } },
  },
  versioning: { enabled: true },
  logging: { targetBucket: "estate-access-logs", targetPrefix: "edge/" },
});
new s3.BucketPublicAccessBlock("edge-logs", {
  bucket: logs.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
const delivery = new s3.BucketPolicy("edge-logs", {
  bucket: logs.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      ...tlsOnly("estate-edge-logs"),
      {
        Effect: "Allow",
        Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: `arn:aws:s3:::estate-edge-logs/*/AWSLogs/${account}/*`,
      },
      {
        Effect: "Allow",
        Principal: { Service: "delivery.logs.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: `arn:aws:s3:::estate-edge-logs/*/AWSLogs/${account}/*`,
        Condition: { StringEquals: { "aws:SourceAccount": account } },
      },
    ],
  },
});

export const zone = new route53.Zone("clinic", { name: "clinic.example" });
export const certificate = new acm.Certificate("portal", {
  domainName: "portal.clinic.example",
  subjectAlternativeNames: ["api.clinic.example"],
  validationMethod: "DNS",
  keyAlgorithm: "EC_prime256v1",
  options: { certificateTransparencyLoggingPreference: "ENABLED" },
});
const proof = certificate.domainValidationOptions[0]!;
const record = new route53.Record("proof", {
  zoneId: zone.zoneId,
  name: proof.resourceRecordName,
  type: proof.resourceRecordType,
  records: [proof.resourceRecordValue],
  ttl: 60,
});
export const validated = new acm.CertificateValidation("portal", {
  certificateArn: certificate.arn,
  validationRecordFqdns: [record.fqdn],
});

/** The portal, from the internet. */
export const portal = new lb.LoadBalancer(
  "portal",
  {
    name: "portal",
    loadBalancerType: "application",
    subnets: publicSubnets,
    securityGroups: [edgeGroup.id],
    dropInvalidHeaderFields: true,
    desyncMitigationMode: "strictest",
    enableDeletionProtection: true,
    accessLogs: { bucket: logs.bucket, prefix: "portal", enabled: true },
    connectionLogs: { bucket: logs.bucket, prefix: "connections", enabled: true },
  },
  { dependsOn: delivery },
);
const targets = new lb.TargetGroup("portal", {
  vpcId: network.id,
  port: 8443,
  protocol: "HTTPS",
  targetType: "ip",
  healthCheck: { protocol: "HTTPS", path: "/health" },
});
export const https = new lb.Listener("https", {
  loadBalancerArn: portal.arn,
  port: 443,
  protocol: "HTTPS",
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
  certificateArn: validated.certificateArn,
  defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
});
new lb.Listener("http", {
  loadBalancerArn: portal.arn,
  port: 80,
  protocol: "HTTP",
  defaultActions: [{ type: "redirect", redirect: { port: "443", protocol: "HTTPS", statusCode: "HTTP_301" } }],
});
new lb.ListenerRule("health", {
  listenerArn: https.arn,
  priority: 10,
  conditions: [{ pathPattern: { values: ["/ping"] } }],
  actions: [
    { type: "fixed-response", fixedResponse: { contentType: "text/plain", statusCode: "200", messageBody: "ok" } },
  ],
});
new lb.ListenerCertificate("second", {
  listenerArn: https.arn,
  certificateArn: arn("acm", "certificate/0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f"),
});

/** Staff, inside, under the twin's name. */
const internal = new alb.LoadBalancer(
  "staff",
  {
    name: "staff",
    internal: true,
    subnets: privateSubnets,
    securityGroups: [appGroup.id],
    dropInvalidHeaderFields: true,
    enableDeletionProtection: true,
    accessLogs: { bucket: logs.id, prefix: "staff", enabled: true },
  },
  { dependsOn: delivery },
);
const staffTargets = new alb.TargetGroup("staff", {
  vpcId: network.id,
  port: 443,
  protocol: "HTTPS",
  targetType: "instance",
  healthCheck: { enabled: true, protocol: "HTTPS", path: "/" },
});
new alb.Listener("staff", {
  loadBalancerArn: internal.arn,
  port: 443,
  protocol: "HTTPS",
  sslPolicy: "ELBSecurityPolicy-TLS13-1-3-2021-06",
  certificateArn: certificate.arn,
  defaultActions: [{ type: "forward", forward: { targetGroups: [{ arn: staffTargets.arn, weight: 1 }] } }],
});

/** HL7 from partners, over TLS. */
export const exchange = new lb.LoadBalancer(
  "exchange",
  {
    name: "exchange",
    internal: true,
    loadBalancerType: "network",
    subnets: privateSubnets,
    securityGroups: [appGroup.id],
    enableCrossZoneLoadBalancing: true,
    enableDeletionProtection: true,
    accessLogs: { bucket: logs.bucket, prefix: "exchange", enabled: true },
  },
  { dependsOn: delivery },
);
const mllp = new lb.TargetGroup("mllp", {
  vpcId: network.id,
  port: 2575,
  protocol: "TLS",
  targetType: "ip",
  healthCheck: { protocol: "TCP" },
});
new lb.Listener("mllp", {
  loadBalancerArn: exchange.arn,
  port: 2575,
  protocol: "TLS",
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
  certificateArn: certificate.arn,
  defaultActions: [{ type: "forward", targetGroupArn: mllp.arn }],
});

/** A Classic one that has not moved yet. */
const classic = new elb.LoadBalancer(
  "classic",
  {
    name: "classic",
    internal: true,
    subnets: privateSubnets,
    securityGroups: [appGroup.id],
    crossZoneLoadBalancing: true,
    connectionDraining: true,
    desyncMitigationMode: "strictest",
    listeners: [
      {
        lbPort: 443,
        lbProtocol: "https",
        instancePort: 8443,
        instanceProtocol: "https",
        sslCertificateId: certificate.arn,
      },
    ],
    healthCheck: { target: "HTTPS:8443/", healthyThreshold: 2, unhealthyThreshold: 3, timeout: 5, interval: 30 },
    accessLogs: { bucket: logs.bucket, bucketPrefix: "classic", enabled: true },
  },
  { dependsOn: delivery },
);
const modern = new elb.LoadBalancerPolicy("modern", {
  loadBalancerName: classic.name,
  policyName: "modern",
  policyTypeName: "SSLNegotiationPolicyType",
  policyAttributes: ["Protocol-TLSv1.2", "ECDHE-RSA-AES256-GCM-SHA384", "Server-Defined-Cipher-Order"].map((name) => ({
    name,
    value: "true",
  })),
});
new elb.ListenerPolicy("modern", {
  loadBalancerName: classic.name,
  loadBalancerPort: 443,
  policyNames: [modern.policyName],
});
