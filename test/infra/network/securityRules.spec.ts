import assert from "node:assert/strict";
import { securityRules, type SecurityRule } from "../../../infra/network/securityRules";

const BASE = { edgeAllowedCidrs: ["0.0.0.0/0"], natGateways: "one" } as const;

/** `application -> database 5432`, seen from the group that has the rule. */
function sentence({ direction, group, peer, port }: SecurityRule): string {
  const other = "group" in peer ? peer.group : "cidr" in peer ? peer.cidr : peer.service;
  return direction === "ingress" ? `${other} > [${group}] ${port}` : `[${group}] > ${other} ${port}`;
}

const WITHOUT_INTERNET = [
  "0.0.0.0/0 > [edge] 443",
  "0.0.0.0/0 > [edge] 80",
  "[edge] > application 8443",
  "edge > [application] 8443",
  "[application] > database 5432",
  "application > [database] 5432",
  "[application] > cache 6379",
  "application > [cache] 6379",
  "[application] > endpoints 443",
  "application > [endpoints] 443",
  "[application] > s3 443",
  "[application] > dynamodb 443",
];

describe("securityRules", () => {
  it("opens one port between two tiers and nothing else (R-004-08)", () => {
    assert.deepEqual(securityRules(BASE).map(sentence), [...WITHOUT_INTERNET, "[application] > 0.0.0.0/0 443"]);
  });

  it("lets the application to the internet only where there is address translation (R-002-14, R-004-07)", () => {
    assert.deepEqual(securityRules({ ...BASE, natGateways: "none" }).map(sentence), WITHOUT_INTERNET);
    const perZone = securityRules({ ...BASE, natGateways: "per-zone" }).map(sentence);
    assert.deepEqual(perZone, [...WITHOUT_INTERNET, "[application] > 0.0.0.0/0 443"]);
  });

  it("lets database, cache and endpoints open no connection (R-001-16, R-002-14)", () => {
    const openers = securityRules(BASE).filter(({ direction }) => direction === "egress");
    assert.deepEqual(new Set(openers.map(({ group }) => group)), new Set(["edge", "application"]));
  });

  it("lets only the edge in from addresses, and from the allowed ones alone", () => {
    const rules = securityRules({ ...BASE, edgeAllowedCidrs: ["203.0.113.0/24", "198.51.100.7/32"] });
    const fromAddresses = rules.filter(({ direction, peer }) => direction === "ingress" && "cidr" in peer);
    assert.deepEqual(fromAddresses.map(sentence), [
      "203.0.113.0/24 > [edge] 443",
      "198.51.100.7/32 > [edge] 443",
      "203.0.113.0/24 > [edge] 80",
      "198.51.100.7/32 > [edge] 80",
    ]);
  });

  it("names a rule after its range, so that taking one range away moves no other rule", () => {
    const both = securityRules({ ...BASE, edgeAllowedCidrs: ["203.0.113.0/24", "198.51.100.7/32"] });
    const one = securityRules({ ...BASE, edgeAllowedCidrs: ["198.51.100.7/32"] });
    assert.ok(
      one.every((rule) => both.some((other) => other.name === rule.name && sentence(other) === sentence(rule))),
    );
  });

  it("gives every rule a name of its own, also where a range is listed twice", () => {
    const rules = securityRules({ ...BASE, edgeAllowedCidrs: ["0.0.0.0/0", "0.0.0.0/0"] });
    assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
    assert.equal(rules.length, 13);
  });
});
