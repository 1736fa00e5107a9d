import * as alb from "@pulumi/aws/alb";
import * as elb from "@pulumi/aws/elb";
import * as lb from "@pulumi/aws/lb";

const arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333";
const forward = { type: "forward", targetGroupArn: `${arn}:targetgroup/app/0123456789abcdef` };
const redirect = { type: "redirect", redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" } };
const certificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f";
const application = `${arn}:loadbalancer/app/portal/0123456789abcdef`;
const network = `${arn}:loadbalancer/net/records/0123456789abcdef`;

let port = 8000;
const https = { loadBalancerArn: application, protocol: "HTTPS", certificateArn, defaultActions: [forward] };
for (const floor of ["TLS13-1-2", "TLS13-1-2-Res", "TLS13-1-3"]) {
  for (const date of ["2021-06", "FIPS-2023-04", "PQ-2025-09", "FIPS-PQ-2025-09"]) {
    const sslPolicy = `ELBSecurityPolicy-${floor}-${date}`;
    new lb.Listener(`https-${floor}-${date}`, { ...https, port: port++, sslPolicy });
    new lb.Listener(`tls-${floor}-${date}`, {
      ...https,
      loadBalancerArn: network,
      protocol: "TLS",
      port: port++,
      sslPolicy,
    });
  }
}
const sslPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09";
const secure = new alb.Listener("twin", { ...https, port: port++, sslPolicy });
const plain = new lb.Listener("redirecting", {
  loadBalancerArn: application,
  protocol: "HTTP",
  port: 80,
  defaultActions: [redirect],
});
const conditions = [{ pathPattern: { values: ["/health"] } }];
new lb.ListenerRule("rule-on-https", { listenerArn: secure.arn, actions: [forward], conditions });
new alb.ListenerRule("rule-that-redirects", { listenerArn: plain.arn, actions: [redirect], conditions });

const classic = new elb.LoadBalancer("classic", {
  name: "phi-classic",
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
new elb.SslNegotiationPolicy("classic-policy", {
  loadBalancer: classic.id,
  lbPort: 443,
  attributes: [
    { name: "Protocol-TLSv1.2", value: "true" },
    { name: "ECDHE-RSA-AES256-GCM-SHA384", value: "true" },
    { name: "Server-Defined-Cipher-Order", value: "true" },
  ],
});
