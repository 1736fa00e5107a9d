import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { ACCOUNT_SAFEGUARDS } from "../../infra/residency/safeguards";
import { resourceControlPolicy } from "../../infra/residency/resourceControlPolicy";
import { serviceControlPolicy } from "../../infra/residency/serviceControlPolicy";
import { CONFORMANCE_RULES } from "../../infra/detection/conformanceRules";
import { denials } from "../../policy-pack/controls/denials";
import { describeRules } from "../../policy-pack/describe";
import { catalogue } from "../../scripts/catalogue";
import { deniedBy, runtimeRules, watchedBy } from "../../scripts/enforcement";

const rules = describeRules();
const ids = new Set(rules.map(({ id }) => id));

function statementsOf(policy: "SCP" | "RCP"): readonly string[] {
  const text =
    policy === "SCP"
      ? serviceControlPolicy({ allowedRegions: ["us-east-1"] })
      : resourceControlPolicy({ organizationId: "o-exampleorgid" });
  return (JSON.parse(text) as { Statement: { Sid: string }[] }).Statement.map(({ Sid }) => Sid);
}

describe("three enforcement points from one definition", () => {
  for (const policy of ["SCP", "RCP"] as const) {
    it(`every statement of the ${policy} enforces controls that exist, and every statement that controls name is there`, () => {
      const named = denials.filter((denial) => denial.policy === policy);
      deepStrictEqual(named.map(({ sid }) => sid).sort(), [...statementsOf(policy)].sort());
      for (const { sid, controls } of named) {
        ok(controls.length > 0, sid);
        deepStrictEqual(
          controls.filter((id) => !ids.has(id)),
          [],
          sid,
        );
      }
    });
  }

  it("the actions that the SCP denies without conditions are those of the definition", () => {
    deepStrictEqual(
      ACCOUNT_SAFEGUARDS,
      denials.flatMap(({ sid, actions }) => (actions === undefined ? [] : [{ sid, actions }])),
    );
  });

  it("every managed rule of the conformance pack watches controls of the gate, or what only run time shows", () => {
    const known = new Set(catalogue().map(({ key }) => key));
    for (const { identifier, controls, citations } of CONFORMANCE_RULES) {
      const [first = ""] = controls;
      const watched = rules.filter(({ equivalents }) => equivalents.awsConfig?.includes(identifier));
      if (watched.length > 0) {
        deepStrictEqual(controls, watched.map(({ id }) => id).sort(), identifier);
        ok(watched.every((rule) => rule.citations.every(({ provision }) => citations.includes(provision))));
      } else {
        ok(known.has(first), `${identifier} watches ${first}, which the catalogue does not have`);
      }
    }
    strictEqual(CONFORMANCE_RULES.length, runtimeRules.length);
  });

  it("a rule says what watches and what denies beside it", () => {
    deepStrictEqual(watchedBy(["RDS_STORAGE_ENCRYPTED", "NO_SUCH_RULE"]), ["RDS_STORAGE_ENCRYPTED"]);
    deepStrictEqual(watchedBy(undefined), []);
    deepStrictEqual(deniedBy("kms-key-require-rotation"), ["SCP DenyWeakeningDefaults"]);
    deepStrictEqual(deniedBy("s3-bucket-require-tls-only"), ["RCP DenyPlainRequests", "RCP DenyOldTls"]);
    deepStrictEqual(deniedBy("no-such-rule"), []);
  });
});
