import { deepStrictEqual, strictEqual } from "node:assert";
import type { Rule } from "../../../policy-pack/judge/rule";
import { cloudtrailTrailRequireLogging } from "../../../policy-pack/rules/cloudtrail/cloudtrailTrailRequireLogging";
import { cloudtrailTrailRequireLogValidation } from "../../../policy-pack/rules/cloudtrail/cloudtrailTrailRequireLogValidation";
import { rdsStorageRequireEncryption } from "../../../policy-pack/rules/rds/rdsStorageRequireEncryption";
import { complaints, judge, unknown } from "../../support/policyHarness";

describe("rds-storage-require-encryption", () => {
  const found = (type: string, props: object): readonly string[] =>
    complaints(judge(rdsStorageRequireEncryption, [{ type, props: { ...props } }]));
  const stores = [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:rds/globalCluster:GlobalCluster",
    "aws:docdb/cluster:Cluster",
    "aws:docdb/globalCluster:GlobalCluster",
    "aws:neptune/cluster:Cluster",
    "aws:neptune/globalCluster:GlobalCluster",
  ];
  for (const type of stores) {
    it(`${type}: on passes; off, absent, null and unknown fail (R-000-04)`, () => {
      deepStrictEqual(found(type, { storageEncrypted: true }), []);
      deepStrictEqual(found(type, { storageEncrypted: "true" }), []);
      deepStrictEqual(found(type, { storageEncrypted: false }), [`${type} 'it', storageEncrypted: is off.`]);
      const absent = [`${type} 'it', storageEncrypted: is not set, and the default is off.`];
      deepStrictEqual(found(type, {}), absent);
      deepStrictEqual(found(type, { storageEncrypted: null }), absent);
      deepStrictEqual(found(type, { storageEncrypted: unknown }), [
        `${type} 'it', storageEncrypted: is not known yet, so nothing proves it is on.`,
      ]);
    });
  }

  it("leaves a global cluster to its source cluster, and no instance to anything", () => {
    deepStrictEqual(found("aws:rds/globalCluster:GlobalCluster", { sourceDbClusterIdentifier: unknown }), []);
    strictEqual(found("aws:rds/instance:Instance", { sourceDbClusterIdentifier: "x" }).length, 1);
  });

  it("reports an unknown switch as an advisory when configuration says so, and a known one never", () => {
    const run = (storageEncrypted: unknown): readonly string[] =>
      judge(rdsStorageRequireEncryption, [{ type: "aws:rds/instance:Instance", props: { storageEncrypted } }], {
        unprovable: "report",
      }).map(({ level }) => level);
    deepStrictEqual(run(unknown), ["advisory"]);
    deepStrictEqual(run(false), ["mandatory"]);
  });

  it("says nothing about other types", () => {
    deepStrictEqual(found("aws:rds/clusterInstance:ClusterInstance", {}), []);
  });
});

describe("cloudtrail-trail-require-log-validation and -logging", () => {
  const type = "aws:cloudtrail/trail:Trail";
  const found = (rule: Rule, props: object): readonly string[] =>
    complaints(judge(rule, [{ type, props: { ...props } }]));

  it("passes a trail that records and signs (R-000-33, R-000-35)", () => {
    for (const enableLogging of [undefined, null, true, "true"]) {
      const props = { enableLogFileValidation: true, enableLogging };
      deepStrictEqual(found(cloudtrailTrailRequireLogValidation, props), []);
      deepStrictEqual(found(cloudtrailTrailRequireLogging, props), []);
    }
  });

  it("refuses validation that is off, absent, null or unknown", () => {
    for (const enableLogFileValidation of [false, undefined, null, unknown]) {
      const props = { enableLogFileValidation };
      strictEqual(found(cloudtrailTrailRequireLogValidation, props).length, 1, String(enableLogFileValidation));
      deepStrictEqual(found(cloudtrailTrailRequireLogging, props), [], "it records");
    }
  });

  it("refuses a trail that is stopped, or may be", () => {
    deepStrictEqual(found(cloudtrailTrailRequireLogging, { enableLogging: false }), [
      `${type} 'it', enableLogging: is off, so the trail records nothing.`,
    ]);
    strictEqual(found(cloudtrailTrailRequireLogging, { enableLogging: unknown }).length, 1);
    const stopped = { enableLogFileValidation: true, enableLogging: false };
    deepStrictEqual(found(cloudtrailTrailRequireLogValidation, stopped), [], "it signs");
  });
});
