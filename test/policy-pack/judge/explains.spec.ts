import { deepEqual, match } from "node:assert";
import { athenaResultsRequireCustomerKey } from "../../../policy-pack/rules/athena/athenaResultsRequireCustomerKey";
import { complaints, type Declared, judge, unknown } from "../../support/policyHarness";

const provider = { region: "us-east-1", allowedAccountIds: '["111122223333"]' };
const key: Declared = {
  type: "aws:kms/key:Key",
  name: "key",
  props: {},
  outputs: { arn: unknown, keyId: unknown },
  provider,
};
const bucket: Declared = {
  type: "aws:s3/bucket:Bucket",
  name: "results",
  props: { bucket: "estate-results" },
  outputs: { bucket: "estate-results", arn: unknown, region: "us-east-1" },
  provider,
};

function workgroup(outputLocation: string, origins: readonly string[]): Declared {
  const resultConfiguration = {
    outputLocation,
    encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: unknown },
  };
  return {
    type: "aws:athena/workgroup:Workgroup",
    name: "research",
    props: { configuration: { enforceWorkgroupConfiguration: true, resultConfiguration } },
    provider,
    from: { configuration: origins },
  };
}

const found = (...resources: readonly Declared[]): readonly string[] =>
  complaints(judge(athenaResultsRequireCustomerKey, resources));

describe("a key that is not known yet beside values that are", () => {
  it("is proven where the other resource is there for its name, which is known", () => {
    deepEqual(found(key, bucket, workgroup("s3://estate-results/athena/", ["key", "results"])), []);
  });

  it("is not proven where nothing known comes from the other resource", () => {
    const [complaint = "", ...more] = found(key, bucket, workgroup("s3://elsewhere/athena/", ["key", "results"]));
    match(complaint, /it comes from aws:s3\/bucket:Bucket 'results' instead of a KMS key of this stack alone/);
    deepEqual(more, []);
  });

  it("is not proven by a region or another value that resources are not called by", () => {
    deepEqual(found(key, bucket, workgroup("s3://logs-us-east-1/athena/", ["key", "results"])).length, 1);
  });

  it("is not proven where no key is among the origins", () => {
    deepEqual(found(key, bucket, workgroup("s3://estate-results/athena/", ["results"])).length, 1);
  });
});
