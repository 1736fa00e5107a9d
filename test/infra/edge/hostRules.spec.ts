import assert from "node:assert/strict";
import { hostRules } from "../../../infra/edge/hostRules";

describe("hostRules", () => {
  it("lets each name lead to the application once, in lower case", () => {
    assert.deepEqual(hostRules(["portal.example.org", "Portal.Example.org", "*.example.org"]), [
      { role: "hosts-1", priority: 49900, hostNames: ["portal.example.org", "*.example.org"] },
    ]);
  });

  it("puts no more than five names in a rule, which is what AWS allows", () => {
    const hostNames = Array.from({ length: 11 }, (_, index) => `h${index}.example.org`);
    const rules = hostRules(hostNames);
    assert.deepEqual(
      rules.map((rule) => [rule.role, rule.priority, rule.hostNames.length]),
      [
        ["hosts-1", 49900, 5],
        ["hosts-2", 49901, 5],
        ["hosts-3", 49902, 1],
      ],
    );
    assert.deepEqual(
      rules.flatMap((rule) => rule.hostNames),
      hostNames,
    );
  });

  it("refuses to leave nothing that reaches the application", () => {
    assert.throws(() => hostRules([]), {
      message: "A load balancer needs at least one host name that leads to the application.",
    });
  });
});
