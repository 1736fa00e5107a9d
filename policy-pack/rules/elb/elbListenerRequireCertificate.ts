import { elbListenerRequireCertificate as control } from "../../controls/elbSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const elbListenerRequireCertificate = requireProperties(control, [
  {
    types: ["aws:elb/loadBalancer:LoadBalancer", "aws:elasticloadbalancing/loadBalancer:LoadBalancer"],
    each: "listeners[]",
    path: "instanceProtocol",
    accepts: { oneOf: ["HTTPS", "SSL"] },
    weak: "sends requests to the instances in the clear",
    absent: "and the instances are reached in the clear",
    when: [{ path: "lbProtocol", is: ["HTTPS", "SSL", "https", "ssl"] }],
  },
  {
    types: ["aws:elb/loadBalancer:LoadBalancer", "aws:elasticloadbalancing/loadBalancer:LoadBalancer"],
    each: "listeners[]",
    path: "sslCertificateId",
    accepts: "given",
    weak: "",
    absent: "so nothing proves who answers",
    when: [{ path: "lbProtocol", is: ["HTTPS", "SSL", "https", "ssl"] }],
  },
]);
