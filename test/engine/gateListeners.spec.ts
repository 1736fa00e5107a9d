import { assertNothingElse, assertStopped, type Expected } from "./findings";
import { findingsOfViolations } from "./runs";

const rule = "lb-listener-require-modern-tls";
const classic = "elb-listener-require-modern-tls";
const notListed = "sslPolicy: is not among the policies with TLS 1.3, TLS 1.2 at the lowest and forward secrecy only";
const old = "sslPolicy: negotiates TLS 1.0 or 1.1";
const byDefault = "sslPolicy: is not set, and the default ELBSecurityPolicy-2016-08 negotiates TLS 1.0";
const forwards = "answers or forwards plain HTTP instead of redirecting it";
const onPlain = `actions[0].type: belongs to the plain listener 'http-good' and ${forwards}`;

const cases: Readonly<Record<string, Expected>> = {
  "TLS13-1-0 and TLS13-1-1, which Checkov's prefix accepts (R-001-08)": {
    "https-tls-1-0": [rule, old],
    "https-tls-1-1": [rule, old],
  },
  "a name newer than the list, which a deny-list lets pass": { "https-unread": [rule, notListed] },
  "policies with RSA key exchange (R-003-13) and the old default, stated or not": {
    "https-no-forward-secrecy": [rule, notListed],
    "https-2016": [rule, old],
    "https-default": [rule, byDefault],
  },
  "TLS listeners of network load balancers, which Prowler and the Pulumi packs do not judge": {
    "tls-2016": [rule, old],
    "tls-tls-1-0": [rule, old],
    "tls-default": [rule, byDefault],
  },
  "a policy that is not known yet": { "https-unknown": [rule, "sslPolicy: is not known yet"] },
  "the twin types of alb": {
    "twin-2016": [rule, old],
    "twin-http-forward": [rule, `defaultActions[0].type: ${forwards}`],
    "twin-rule-forward": [rule, onPlain],
  },
  "plain HTTP that does anything but redirect to HTTPS for good (R-000-05, R-001-38)": {
    "http-forward": [rule, `defaultActions[0].type: ${forwards}`],
    "http-redirect-to-http": [rule, "defaultActions[0].redirect.protocol: does not redirect to HTTPS"],
    "http-redirect-same": [rule, "defaultActions[0].redirect.protocol: does not redirect to HTTPS"],
    "http-redirect-for-now": [rule, "defaultActions[0].redirect.statusCode: is not the permanent redirect HTTP_301"],
    "rule-forward": [rule, onPlain],
  },
  "traffic that passes through without TLS of its own": {
    tcp: [rule, "protocol: passes traffic on without TLS of its own"],
  },
  "classic load balancers in the clear, or with the default policy": {
    "classic-http": [classic, "listeners[0].lbProtocol: is neither HTTPS nor SSL"],
    "classic-https-default": [classic, "listeners[0].lbPort: has no SSL negotiation policy in this stack"],
  },
};

describe("listeners at a first preview, on the real engine, on ports other than 443", () => {
  const findings = findingsOfViolations();

  for (const [title, expected] of Object.entries(cases)) {
    it(`stops ${title}`, () => assertStopped(findings(), expected));
  }

  it("stops nothing else: a listener with a policy of the list and one that only redirects pass", () => {
    assertNothingElse(findings(), Object.values(cases), (each) => each === rule || each === classic);
  });
});
