import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { elbListenerRequireModernTls } from "../../../policy-pack/rules/elb/elbListenerRequireModernTls";
import { lbListenerRequireModernTls } from "../../../policy-pack/rules/lb/lbListenerRequireModernTls";
import { listenerTypes } from "../../../policy-pack/judge/twins";
import { complaints, judge, unknown, type Declared } from "../../support/policyHarness";

const redirect = { type: "redirect", redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" } };
const forward = { type: "forward", targetGroupArn: "arn:aws:elasticloadbalancing:x" };
const good = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09";
const found = (declared: readonly Declared[], config: object = {}): readonly string[] =>
  complaints(judge(lbListenerRequireModernTls, declared, config));
const listener = (props: object, type = "aws:lb/listener:Listener"): Declared => ({
  type,
  name: "listener",
  props: { ...props },
});

describe("lb-listener-require-modern-tls", () => {
  for (const type of listenerTypes) {
    for (const protocol of ["HTTPS", "TLS"]) {
      it(`${type} with ${protocol}: a policy of the list passes, no other does (R-001-08, R-001-09, R-003-13)`, () => {
        const run = (sslPolicy: unknown): readonly string[] =>
          found([listener({ protocol, port: 8443, sslPolicy, defaultActions: [forward] }, type)]);
        for (const name of [
          good,
          "ELBSecurityPolicy-TLS13-1-3-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
        ]) {
          deepStrictEqual(run(name), [], name);
        }
        for (const name of [
          "ELBSecurityPolicy-TLS13-1-0-2021-06",
          "ELBSecurityPolicy-TLS13-1-1-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04",
          "ELBSecurityPolicy-TLS-1-2-Ext-2018-06",
          "ELBSecurityPolicy-2016-08",
          "ELBSecurityPolicy-TLS13-1-2-Res-2099-01",
          ` ${good}`,
          "",
        ]) {
          strictEqual(run(name).length, 1, name);
        }
        for (const nothing of [undefined, null]) {
          const [message] = run(nothing);
          ok(message?.endsWith("sslPolicy: is not set, and the default ELBSecurityPolicy-2016-08 negotiates TLS 1.0."));
        }
        ok(run(unknown)[0]?.endsWith("sslPolicy: is not known yet."));
      });
    }
  }

  it("lets plain HTTP do nothing but redirect to HTTPS for good (R-000-05, R-001-38)", () => {
    const run = (...defaultActions: unknown[]): readonly string[] =>
      found([listener({ protocol: "HTTP", port: 80, defaultActions })]);
    deepStrictEqual(run(redirect), []);
    const wrong: readonly unknown[] = [
      forward,
      { type: "fixed-response", fixedResponse: { statusCode: "200" } },
      { type: "redirect", redirect: { port: "443", statusCode: "HTTP_301" } },
      { type: "redirect", redirect: { protocol: "#{protocol}", statusCode: "HTTP_301" } },
      { type: "redirect", redirect: { protocol: "HTTP", statusCode: "HTTP_301" } },
      { type: "redirect", redirect: { protocol: "HTTPS", statusCode: "HTTP_302" } },
      { type: "redirect" },
      { type: unknown },
      { type: "redirect", redirect: unknown },
      unknown,
      null,
    ];
    for (const action of wrong) {
      strictEqual(run(action).length, 1, JSON.stringify(action));
      strictEqual(run(redirect, action).length, 1, `second action ${JSON.stringify(action)}`);
    }
    strictEqual(run().length, 1, "no action");
  });

  it("takes an absent or null protocol for HTTP, and an unknown one for no proof", () => {
    strictEqual(found([listener({ port: 80, defaultActions: [forward] })]).length, 1);
    strictEqual(found([listener({ port: 80, protocol: null, defaultActions: [forward] })]).length, 1);
    strictEqual(found([listener({ port: 443, protocol: unknown, sslPolicy: good })]).length, 1);
  });

  it("refuses listeners that pass traffic through, unless their port is listed", () => {
    for (const protocol of ["TCP", "UDP", "TCP_UDP", "QUIC", "https"]) {
      const declared = [listener({ protocol, port: 6514, defaultActions: [forward] })];
      strictEqual(found(declared).length, 1, protocol);
      deepStrictEqual(found(declared, { passThroughPorts: [6514] }), [], protocol);
      strictEqual(found(declared, { passThroughPorts: [443] }).length, 1, protocol);
    }
    strictEqual(found([listener({ protocol: "TCP", port: unknown })], { passThroughPorts: [443] }).length, 1);
  });

  it("leaves the listener of a Gateway Load Balancer alone, which has neither protocol nor port", () => {
    deepStrictEqual(found([listener({ defaultActions: [forward] })]), []);
  });

  describe("rules of listeners", () => {
    const plain = listener({ protocol: "HTTP", port: 80, defaultActions: [redirect] });
    const secure = listener({ protocol: "HTTPS", port: 443, sslPolicy: good, defaultActions: [forward] });
    const rule = (actions: readonly unknown[], type = "aws:lb/listenerRule:ListenerRule"): Declared => ({
      type,
      name: "rule",
      props: { listenerArn: unknown, actions },
      from: { listenerArn: ["listener"] },
    });

    it("refuses a rule that forwards on a redirecting HTTP listener, through either twin", () => {
      for (const type of ["aws:lb/listenerRule:ListenerRule", "aws:alb/listenerRule:ListenerRule"]) {
        deepStrictEqual(found([plain, rule([forward], type)]), [
          `${type} 'rule', actions[0].type: belongs to the plain listener 'listener' and answers or forwards plain HTTP instead of redirecting it.`,
        ]);
      }
    });

    it("lets it forward on an HTTPS listener, and redirect on any", () => {
      deepStrictEqual(found([secure, rule([forward])]), []);
      deepStrictEqual(found([plain, rule([redirect])]), []);
    });

    it("finds the listener by its known ARN after an update", () => {
      const arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/a/b/c";
      const made: Declared = { ...plain, outputs: { ...plain.props, arn } };
      const known: Declared = { ...rule([forward]), props: { listenerArn: arn, actions: [forward] }, from: {} };
      strictEqual(found([made, known]).length, 1);
    });

    it("accepts a listener of another stack only when configuration vouches for it", () => {
      const arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/a/b/c";
      const stranger: Declared = { ...rule([forward]), props: { listenerArn: arn, actions: [forward] }, from: {} };
      strictEqual(found([stranger]).length, 1);
      deepStrictEqual(found([stranger], { encryptedListenerArns: [arn] }), []);
    });
  });
});

describe("elb-listener-require-modern-tls", () => {
  const classic = (listeners: readonly unknown[], type = "aws:elb/loadBalancer:LoadBalancer"): Declared => ({
    type,
    name: "classic",
    props: { name: "classic", listeners },
  });
  const negotiation = (names: readonly string[], lbPort: unknown = 443): Declared => ({
    type: "aws:elb/sslNegotiationPolicy:SslNegotiationPolicy",
    name: "tls",
    props: { loadBalancer: unknown, lbPort, attributes: names.map((name) => ({ name, value: "true" })) },
    from: { loadBalancer: ["classic"] },
  });
  const strong = ["Protocol-TLSv1.2", "ECDHE-RSA-AES256-GCM-SHA384", "Server-Defined-Cipher-Order"];
  const https = { lbPort: 443, lbProtocol: "https", instancePort: 8443, instanceProtocol: "https" };
  const run = (...declared: Declared[]): readonly string[] => complaints(judge(elbListenerRequireModernTls, declared));

  it("passes HTTPS and SSL with a policy of TLS 1.2 and ECDHE only", () => {
    deepStrictEqual(run(classic([https]), negotiation(strong)), []);
    deepStrictEqual(run(classic([{ ...https, lbProtocol: "SSL" }]), negotiation(strong)), []);
  });

  it("passes a load balancer policy that a listener policy attaches", () => {
    const policy: Declared = {
      type: "aws:elb/loadBalancerPolicy:LoadBalancerPolicy",
      name: "policy",
      props: {
        loadBalancerName: "classic",
        policyName: "modern",
        policyAttributes: strong.map((name) => ({ name, value: "true" })),
      },
    };
    const attachment: Declared = {
      type: "aws:elb/listenerPolicy:ListenerPolicy",
      name: "attachment",
      props: { loadBalancerName: "classic", loadBalancerPort: 443, policyNames: ["modern"] },
    };
    deepStrictEqual(run(classic([https]), policy, attachment), []);
    strictEqual(run(classic([https]), policy).length, 1, "not attached");
  });

  it("refuses plain, absent and unknown protocols, also under the type's old name", () => {
    for (const lbProtocol of ["http", "tcp", undefined, null, unknown]) {
      strictEqual(run(classic([{ ...https, lbProtocol }]), negotiation(strong)).length, 1, String(lbProtocol));
    }
    strictEqual(
      run(classic([{ ...https, lbProtocol: "http" }], "aws:elasticloadbalancing/loadBalancer:LoadBalancer")).length,
      1,
    );
    strictEqual(run(classic([])).length, 1);
  });

  it("refuses a listener without a policy of its own, or with one for another port", () => {
    strictEqual(run(classic([https])).length, 1);
    strictEqual(run(classic([https]), negotiation(strong, 8443)).length, 1);
  });

  it("refuses older protocols, RSA key exchange, predefined policies but one, and what is unknown", () => {
    for (const extra of [
      "Protocol-TLSv1",
      "Protocol-TLSv1.1",
      "Protocol-SSLv3",
      "AES128-GCM-SHA256",
      "Reference-Security-Policy",
    ]) {
      strictEqual(run(classic([https]), negotiation([...strong, extra])).length, 1, extra);
    }
    const reference = (value: unknown): Declared => ({
      ...negotiation([]),
      props: { ...negotiation([]).props, attributes: [{ name: "Reference-Security-Policy", value }] },
    });
    deepStrictEqual(run(classic([https]), reference("ELBSecurityPolicy-TLS-1-2-2017-01")), []);
    for (const old of ["ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-TLS-1-1-2017-01", "", undefined, unknown]) {
      strictEqual(run(classic([https]), reference(old)).length, 1, old);
    }
    strictEqual(run(classic([https]), negotiation(["ECDHE-RSA-AES256-GCM-SHA384"])).length, 1);
    strictEqual(run(classic([https]), negotiation(["Protocol-TLSv1.2"])).length, 1);
    strictEqual(run(classic([https]), negotiation([...strong, unknown])).length, 1);
  });
});
