import { unknown } from "../../support/policyHarness";
import { made, switched, tellApart, vary, type Form, type Sides } from "./tellApart";

const balancer = "lb/loadBalancer:LoadBalancer";
const twin = "alb/loadBalancer:LoadBalancer";
const classic = "elb/loadBalancer:LoadBalancer";
const listener = "lb/listener:Listener";
const group = "lb/targetGroup:TargetGroup";
const association = "wafv2/webAclAssociation:WebAclAssociation";

const MODERN = "ELBSecurityPolicy-TLS13-1-2-2021-06";
const forward = [{ type: "forward", targetGroupArn: unknown }];
const redirect = { type: "redirect", redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" } };
const https = { protocol: "HTTPS", port: 443, certificateArn: unknown, defaultActions: forward };
const front = (lbProtocol: string, more: object = {}): Record<string, unknown> => ({
  name: "front",
  listeners: [{ lbPort: 443, lbProtocol, instancePort: 8443, instanceProtocol: "HTTPS", ...more }],
});
const cipher = { name: "ECDHE-RSA-AES128-GCM-SHA256", value: "true" };
const policy = made("elb/sslNegotiationPolicy:SslNegotiationPolicy", {
  loadBalancer: "front",
  lbPort: 443,
  attributes: [{ name: "Protocol-TLSv1.2", value: "true" }, cipher],
});
const certificate = { sslCertificateId: "arn:aws:acm:us-east-1:111122223333:certificate/1" };
const negotiated = (attributes: readonly object[]): Form => [
  made("elb/loadBalancerPolicy:LoadBalancerPolicy", {
    loadBalancerName: "front",
    policyName: "tls",
    policyTypeName: "SSLNegotiationPolicyType",
    policyAttributes: attributes,
  }),
];
/** A target with a web ACL, against one without. */
const guarded = (type: string, props: object): Sides => {
  const target = made(type, props, undefined, "target");
  return {
    good: [[target, made(association, { resourceArn: unknown, webAclArn: unknown }, { resourceArn: ["target"] })]],
    bad: [[target], [target, made(association, { resourceArn: "arn:aws:another", webAclArn: unknown })]],
  };
};

describe("what Checkov asks of load balancers", () => {
  tellApart([
    {
      id: "CKV_AWS_2",
      what: "listeners speak HTTPS",
      ...vary(
        listener,
        { sslPolicy: MODERN, ...https },
        [{}, { protocol: "TLS" }, { protocol: "HTTP", port: 80, defaultActions: [redirect] }],
        [
          { protocol: "HTTP", port: 80 },
          { protocol: undefined, port: 80 },
          { protocol: "TCP", port: 80 },
        ],
      ),
    },
    {
      id: "CKV_AWS_103",
      what: "listeners negotiate TLS 1.2",
      ...vary(
        listener,
        https,
        [MODERN, "ELBSecurityPolicy-TLS13-1-3-2021-06"].map((sslPolicy) => ({ sslPolicy })),
        ["ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-TLS-1-1-2017-01", "ELBSecurityPolicy-TLS13-1-0-2021-06"]
          .map((sslPolicy): { sslPolicy?: string } => ({ sslPolicy }))
          .concat({}),
      ),
    },
    {
      id: "CKV2_AWS_74",
      what: "listeners negotiate strong ciphers",
      ...vary(
        listener,
        https,
        [{ sslPolicy: MODERN }],
        ["ELBSecurityPolicy-TLS-1-0-2015-04", "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06"].map((sslPolicy) => ({
          sslPolicy,
        })),
      ),
    },
    {
      id: "CKV2_AWS_20",
      what: "HTTP is redirected",
      ...vary(
        listener,
        { protocol: "HTTP", port: 80 },
        [{ defaultActions: [redirect] }],
        [
          { defaultActions: forward },
          { defaultActions: [{ ...redirect, redirect: { protocol: "HTTP", statusCode: "HTTP_301" } }] },
          { defaultActions: [{ type: "fixed-response", fixedResponse: { contentType: "text/plain" } }] },
        ],
      ),
    },
    ...[balancer, twin].flatMap((type) => [
      {
        id: "CKV_AWS_91",
        what: `requests are recorded (${type})`,
        ...vary(
          type,
          {},
          [{ accessLogs: { bucket: "logs", enabled: true } }, { accessLogs: { bucket: unknown, enabled: "true" } }],
          [{ accessLogs: { bucket: "logs", enabled: false } }, { accessLogs: { bucket: "logs" } }, {}],
        ),
      },
      {
        id: "CKV_AWS_131",
        what: `malformed headers are dropped (${type})`,
        ...switched(type, {}, "dropInvalidHeaderFields"),
      },
      {
        id: "CKV_AWS_150",
        what: `nobody deletes it by mistake (${type})`,
        ...switched(type, {}, "enableDeletionProtection"),
      },
      {
        id: "CKV_AWS_152",
        what: `network load balancers reach every zone (${type})`,
        ...switched(type, { loadBalancerType: "network" }, "enableCrossZoneLoadBalancing"),
      },
      {
        id: "CKV_AWS_152",
        what: `gateway load balancers reach every zone (${type})`,
        ...switched(type, { loadBalancerType: "gateway" }, "enableCrossZoneLoadBalancing"),
      },
      {
        id: "CKV_AWS_328",
        what: `ambiguous requests are not let through (${type})`,
        ...vary(
          type,
          {},
          [{ desyncMitigationMode: "defensive" }, { desyncMitigationMode: "strictest" }, {}],
          [{ desyncMitigationMode: "monitor" }],
        ),
      },
      { id: "CKV2_AWS_28", what: `public ones have a web ACL (${type})`, ...guarded(type, { internal: false }) },
    ]),
    {
      id: "CKV_AWS_92",
      what: "Classic Load Balancers record requests",
      ...vary(
        classic,
        {},
        [{ accessLogs: { bucket: "logs" } }, { accessLogs: { bucket: "logs", enabled: true } }],
        [{ accessLogs: { bucket: "logs", enabled: false } }, {}],
      ),
    },
    {
      id: "CKV_AWS_127",
      what: "Classic Load Balancers have a certificate of ACM",
      good: [[made(classic, front("HTTPS", certificate), undefined, "front"), policy]],
      bad: [
        [made(classic, front("HTTP"), undefined, "front"), policy],
        [made(classic, front("HTTPS"), undefined, "front"), policy],
        [
          made(
            classic,
            front("HTTPS", { sslCertificateId: "arn:aws:iam::111122223333:server-certificate/x" }),
            undefined,
            "front",
          ),
          policy,
        ],
      ],
    },
    {
      id: "CKV_AWS_376",
      what: "Classic Load Balancers listen with TLS",
      good: ["HTTPS", "SSL", "https"].map((protocol) => [
        made(classic, front(protocol, certificate), undefined, "front"),
        policy,
      ]),
      bad: ["HTTP", "TCP", "http"].map((protocol) => [made(classic, front(protocol), undefined, "front"), policy]),
    },
    {
      id: "CKV_AWS_213",
      what: "policies of Classic Load Balancers allow TLS 1.2 alone",
      good: [
        negotiated([{ name: "Protocol-TLSv1.2", value: "true" }, cipher]),
        negotiated([{ name: "Reference-Security-Policy", value: "ELBSecurityPolicy-TLS-1-2-2017-01" }]),
      ],
      bad: [
        ...["Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"].map((name) =>
          negotiated([{ name, value: "true" }, cipher]),
        ),
        negotiated([{ name: "Reference-Security-Policy", value: "ELBSecurityPolicy-2016-08" }]),
      ],
    },
    {
      id: "CKV_AWS_138",
      what: "Classic Load Balancers reach every zone",
      ...vary(classic, {}, [{ crossZoneLoadBalancing: true }, {}], [{ crossZoneLoadBalancing: false }]),
    },
    {
      id: "CKV_AWS_261",
      what: "targets are asked by a path of their own",
      ...vary(
        group,
        { protocol: "HTTPS", port: 443 },
        [
          { healthCheck: { path: "/health" } },
          { healthCheck: { path: unknown } },
          { protocol: "TCP", healthCheck: { protocol: "TCP" } },
        ],
        [{}, { healthCheck: {} }, { healthCheck: { enabled: false, path: "/" } }, { protocol: "HTTP" }],
      ),
    },
    {
      id: "CKV_AWS_378",
      what: "targets are reached over TLS",
      ...vary(
        group,
        { port: 443, healthCheck: { path: "/" } },
        [{ protocol: "HTTPS" }, { protocol: "TLS" }],
        [{ protocol: "HTTP" }],
      ),
    },
  ]);
});
