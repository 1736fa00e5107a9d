import * as alb from "@pulumi/aws/alb";
import * as elb from "@pulumi/aws/elb";
import * as kms from "@pulumi/aws/kms";
import * as lb from "@pulumi/aws/lb";

const arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333";
const forward = { type: "forward", targetGroupArn: `${arn}:targetgroup/app/0123456789abcdef` };
const redirect = { type: "redirect", redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" } };
const certificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f";
const good = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09";
const application = `${arn}:loadbalancer/app/portal/0123456789abcdef`;
const network = `${arn}:loadbalancer/net/records/0123456789abcdef`;
const notKnown = new kms.Key("listener-key").keyId.apply((id) => (id === "" ? good : good));

let port = 8000;
const https = { loadBalancerArn: application, protocol: "HTTPS", certificateArn, defaultActions: [forward] };
const tls = { ...https, loadBalancerArn: network, protocol: "TLS" };
const http = { loadBalancerArn: application, protocol: "HTTP" };

// One prefix for good and bad, names that no list of bad ones holds, and a port that is not 443.
new lb.Listener("https-tls-1-0", { ...https, port: port++, sslPolicy: "ELBSecurityPolicy-TLS13-1-0-2021-06" });
new lb.Listener("https-tls-1-1", { ...https, port: port++, sslPolicy: "ELBSecurityPolicy-TLS13-1-1-2021-06" });
new lb.Listener("https-no-forward-secrecy", {
  ...https,
  port: port++,
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
});
new lb.Listener("https-2016", { ...https, port: port++, sslPolicy: "ELBSecurityPolicy-2016-08" });
new lb.Listener("https-unread", {
  ...https,
  port: port++,
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Ext0-RFC9151-FIPS-2023-07",
});
new lb.Listener("https-default", { ...https, port: port++ });
new lb.Listener("https-unknown", { ...https, port: port++, sslPolicy: notKnown });
new lb.Listener("tls-2016", { ...tls, port: port++, sslPolicy: "ELBSecurityPolicy-2016-08" });
new lb.Listener("tls-tls-1-0", { ...tls, port: port++, sslPolicy: "ELBSecurityPolicy-TLS13-1-0-2021-06" });
new lb.Listener("tls-default", { ...tls, port: port++ });
new lb.Listener("tcp", { loadBalancerArn: network, protocol: "TCP", port: port++, defaultActions: [forward] });
new alb.Listener("twin-2016", { ...https, port: port++, sslPolicy: "ELBSecurityPolicy-2016-08" });

// Plain HTTP, in itself or through a rule.
new lb.Listener("http-forward", { ...http, port: port++, defaultActions: [forward] });
new alb.Listener("twin-http-forward", { ...http, port: port++, defaultActions: [forward] });
new lb.Listener("http-redirect-to-http", {
  ...http,
  port: port++,
  defaultActions: [{ type: "redirect", redirect: { protocol: "HTTP", port: "81", statusCode: "HTTP_301" } }],
});
new lb.Listener("http-redirect-same", {
  ...http,
  port: port++,
  defaultActions: [{ type: "redirect", redirect: { port: "443", statusCode: "HTTP_301" } }],
});
new lb.Listener("http-redirect-for-now", {
  ...http,
  port: port++,
  defaultActions: [{ type: "redirect", redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_302" } }],
});
const plain = new lb.Listener("http-good", { ...http, port: port++, defaultActions: [redirect] });
const conditions = [{ pathPattern: { values: ["/health"] } }];
new lb.ListenerRule("rule-forward", { listenerArn: plain.arn, actions: [forward], conditions });
new alb.ListenerRule("twin-rule-forward", { listenerArn: plain.arn, actions: [forward], conditions });

// The generation before.
new elb.LoadBalancer("classic-http", {
  availabilityZones: ["us-east-1a"],
  listeners: [{ lbPort: 80, lbProtocol: "http", instancePort: 80, instanceProtocol: "http" }],
});
new elb.LoadBalancer("classic-https-default", {
  availabilityZones: ["us-east-1a"],
  listeners: [
    {
      lbPort: 443,
      lbProtocol: "https",
      instancePort: 443,
      instanceProtocol: "https",
      sslCertificateId: certificateArn,
    },
  ],
});

// Beside all of these: a good one.
new lb.Listener("https-good", { ...https, port: port++, sslPolicy: good });
