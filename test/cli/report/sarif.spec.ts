import { strict as assert } from "node:assert";
import { sarifReport } from "../../../cli/report/sarif";
import { faultsOfSarif } from "./sarifSchema";
import { LOG, PACK, reportOn, summary, violation } from "./support";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly status: string; readonly justification: string }[];
}
interface Rule {
  readonly id: string;
  readonly properties: { readonly "tags": string[]; readonly "security-severity": string };
}
interface Run {
  readonly tool: {
    readonly driver: { readonly name: string; readonly version: string; readonly rules: readonly Rule[] };
  };
  readonly results: readonly Result[];
  readonly invocations: readonly { readonly executionSuccessful: boolean }[];
}

const runsOf = (log: string, positions?: Parameters<typeof reportOn>[1]): readonly Run[] =>
  (JSON.parse(sarifReport(reportOn(log, positions))) as { runs: readonly Run[] }).runs;
const ours = (log: string, positions?: Parameters<typeof reportOn>[1]): Run => {
  const found = runsOf(log, positions).find(({ tool }) => tool.driver.name === "phi-policy-pack");
  assert.ok(found);
  return found;
};

describe("the report as SARIF 2.1.0", () => {
  it("keeps to the published structure: required and known properties, values of enumerations", () => {
    for (const log of [LOG, summary(), summary({}), violation("acme-name", "aws:s3/bucket:Bucket", "x", "y")]) {
      assert.deepEqual(faultsOfSarif(JSON.parse(sarifReport(reportOn(log)))), []);
    }
  });

  it("is checked by a test that can fail", () => {
    assert.deepEqual(
      faultsOfSarif({ version: "2.0.0", runs: [{ tool: {}, extra: 1, results: [{ level: "fatal" }] }] }),
      [
        "$.version: none of 2.1.0",

        "$.runs[0].tool.driver: missing",
        "$.runs[0].extra: no such property",
        "$.runs[0].results[0].level: none of none, note, warning, error",
        "$.runs[0].results[0].message: missing",
      ],
    );
  });

  it("has a run for each pack, with every rule of ours: severity, help and provisions", () => {
    assert.deepEqual(
      runsOf(LOG).map(({ tool }) => `${tool.driver.name} ${tool.driver.version}`),
      ["acme 2.0.0", "phi-policy-pack 0.1.0"],
    );
    const { rules } = ours(LOG).tool.driver;
    assert.deepEqual(rules.map(({ id }) => id).sort(), [...PACK.rules.keys()].sort());
    const acl = rules.find(({ id }) => id === "s3-bucket-forbid-public-acl");
    assert.equal(acl?.properties["security-severity"], "9.5");
    assert.ok(acl?.properties.tags.includes("hipaa/164.312(a)(1)"));
  });

  it("points each result at its rule, and tells mandatory findings from advice", () => {
    const { results, tool } = ours(LOG);
    assert.equal(results.length, 7);
    for (const { ruleId, ruleIndex } of results) {
      assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
    }
    assert.deepEqual(results.filter(({ level }) => level === "error").length, 5);
  });

  it("places a result at the line that declares the resource, else at the project's file", () => {
    const urn = "urn:pulumi:dev::phi::phi:storage:Store$aws:ebs/volume:Volume::disk";
    const { results } = ours(LOG, new Map([[urn, { file: "infra/my disks.ts", line: 12 }]]));
    const placed = results.find(({ ruleId }) => ruleId === "ebs-volume-require-customer-key")?.locations[0];
    assert.deepEqual(placed?.physicalLocation, {
      artifactLocation: { uri: "infra/my%20disks.ts" },
      region: { startLine: 12 },
    });
    assert.equal(placed.logicalLocations[0]?.fullyQualifiedName, urn);
    const other = results.find(({ ruleId }) => ruleId === "logs-group-require-retention")?.locations[0];
    assert.deepEqual(other?.physicalLocation, { artifactLocation: { uri: "Pulumi.yaml" }, region: { startLine: 1 } });
  });

  it("gives a finding the same fingerprint in every run, and two findings two", () => {
    const prints = (log: string): string[] =>
      ours(log).results.map(({ partialFingerprints }) => partialFingerprints["primaryLocationLineHash"] ?? "");
    assert.deepEqual(prints(LOG), prints(LOG));
    assert.equal(new Set(prints(LOG)).size, 7);
  });

  it("shows an exemption as an accepted suppression, with who, why and until when", () => {
    const suppressed = ours(LOG).results.filter(({ suppressions }) => suppressions !== undefined);
    assert.deepEqual(
      suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions]),
      [
        [
          "sns-topic-require-customer-key",
          [
            {
              kind: "external",
              status: "accepted",
              justification:
                "The pager cannot use KMS; no patient data (owner: on-call@hospital.example; ticket: SEC-77; until 2031-01-31)",
            },
          ],
        ],
      ],
    );
  });

  it("calls a run that proves nothing unsuccessful", () => {
    assert.equal(ours(LOG).invocations[0]?.executionSuccessful, true);
    assert.equal(ours(summary({})).invocations[0]?.executionSuccessful, false);
  });
});
