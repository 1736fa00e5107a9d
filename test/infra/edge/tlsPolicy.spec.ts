import assert from "node:assert/strict";
import { tlsPolicy } from "../../../infra/edge/tlsPolicy";

describe("tlsPolicy", () => {
  const cases = [
    { tls13Only: false, fips: false, policy: "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09" },
    { tls13Only: false, fips: true, policy: "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09" },
    { tls13Only: true, fips: false, policy: "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09" },
    { tls13Only: true, fips: true, policy: "ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09" },
  ];
  for (const { policy, ...options } of cases) {
    it(`is ${policy} for ${JSON.stringify(options)} (R-000-28, R-001-08, R-001-09, R-003-13, C2)`, () => {
      assert.equal(tlsPolicy(options), policy);
    });
  }
});
