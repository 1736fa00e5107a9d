import { type Cases, Output } from "../case";
import { ACCOUNT, arn, SUBNETS } from "../values";

const plain = { instancePort: 80, instanceProtocol: "http", lbPort: 80, lbProtocol: "http" };

export const cases: Cases = {
  "elb-balancer-require-zones": {
    type: "aws:elb/loadBalancer:LoadBalancer",
    props: { name: "one-zone", listeners: [plain], subnets: SUBNETS, crossZoneLoadBalancing: false },
    mended: { crossZoneLoadBalancing: true },
  },
  "elb-listener-require-certificate": {
    type: "aws:elb/loadBalancer:LoadBalancer",
    props: {
      name: "uploaded",
      listeners: [
        {
          ...plain,
          lbProtocol: "https",
          lbPort: 443,
          sslCertificateId: `arn:aws:iam::${ACCOUNT}:server-certificate/records`,
        },
      ],
      subnets: SUBNETS,
    },
    mended: {
      listeners: [
        {
          ...plain,
          instanceProtocol: "https",
          instancePort: 443,
          lbProtocol: "https",
          lbPort: 443,
          sslCertificateId: arn("acm", "certificate/1"),
        },
      ],
      accessLogs: { bucket: "logs", enabled: true },
      desyncMitigationMode: "strictest",
    },
  },
  "elb-listener-require-modern-tls": {
    type: "aws:elb/loadBalancer:LoadBalancer",
    props: { name: "plain", listeners: [plain], subnets: SUBNETS },
    mended: {
      listeners: [{ ...plain, lbProtocol: "https", lbPort: 443, sslCertificateId: arn("acm", "certificate/1") }],
    },
    mendedBeside: {
      policy: {
        type: "aws:elb/loadBalancerPolicy:LoadBalancerPolicy",
        props: {
          loadBalancerName: new Output("", "name"),
          policyName: "tls",
          policyTypeName: "SSLNegotiationPolicyType",
          policyAttributes: [{ name: "Reference-Security-Policy", value: "ELBSecurityPolicy-TLS-1-2-2017-01" }],
        },
      },
      use: {
        type: "aws:elb/listenerPolicy:ListenerPolicy",
        props: {
          loadBalancerName: new Output("", "name"),
          loadBalancerPort: 443,
          policyNames: [new Output("policy", "policyName")],
        },
      },
    },
  },
};
