import assert from "node:assert/strict";
import { COMPLIANCE, MUTUAL_TLS } from "../support/everyOption";
import { type Sandbox, type SandboxResult } from "../support/sandbox";
import { findingsOf } from "./findings";
import { copyOf, everythingUp, foundationUp, judged, SETTINGS, unjudged } from "./foundationUp";

/** The second `up` of a stack, judged by every rule: nothing to change, and nothing but advice on the named types. */
async function again(sandbox: Sandbox, advised: RegExp): Promise<SandboxResult> {
  const result = await sandbox.up("--skip-preview", "--expect-no-changes", ...judged());
  const shown = result.stdout + result.stderr;
  assert.equal(result.code, 0, shown);
  assert.match(result.stdout, /^Policies:\n {4}\S+ {1,2}phi-policy-pack@v/m, "the pack has judged");
  assert.deepEqual(
    findingsOf(result).filter(({ level, type }) => level !== "advisory" || !advised.test(type)),
    [],
  );
  assert.doesNotMatch(shown, /\[mandatory\]|can't run policy|can't be known|not known yet|unprovable/);
  assert.doesNotMatch(shown, /\b(warning|error):/);
  return result;
}

describe("a stack with patient data and every option, on the real engine", function () {
  this.timeout(600_000);
  this.slow(120_000);

  it("comes up with API Gateway and CloudFront; the second time nothing changes, and all is judged", async () => {
    // Advice stands where an option is for a reason: the distribution has no second origin, for one.
    const { stdout } = await again(await everythingUp(), /^aws:(apigateway|cloudfront)\//);
    const [, unchanged = "0"] = /Resources:\n {4}(\d+) unchanged\n/.exec(stdout) ?? [];
    assert.ok(Number(unchanged) > 500, `${unchanged} resources`);
  });

  it("comes up with a private certificate authority, certificates of clients and FIPS endpoints, likewise", async () => {
    const settings = { ...SETTINGS, ...MUTUAL_TLS, ...COMPLIANCE };
    const sandbox = await copyOf(await foundationUp(), { settings });
    try {
      const { code, stdout, stderr } = await sandbox.up("--skip-preview", ...unjudged());
      assert.equal(code, 0, stdout + stderr);
      for (const type of ["acmpca:CertificateAuthority", "lb:TrustStore", "redshiftserverless:Workgroup"]) {
        assert.match(stdout, new RegExp(`^ \\+ +aws:${type} \\S+ created`, "m"), type);
      }
      await again(sandbox, /^never$/);
    } finally {
      sandbox.dispose();
    }
  });
});
