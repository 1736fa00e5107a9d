import { deepStrictEqual } from "node:assert";
import { AnalyzeRequest, AnalyzerResource, AnalyzeStackRequest } from "@pulumi/pulumi/proto/analyzer_pb";
import { dispatched } from "../../../policy-pack/serve/dispatch";

const bucket = "aws:s3/bucket:Bucket";
const key = "aws:kms/key:Key";

const resource = (type: string): AnalyzerResource => {
  const message = new AnalyzerResource();
  message.setType(type);
  return message;
};

describe("handing the SDK only the policies that a resource concerns", () => {
  const { getType } = AnalyzeRequest.prototype;
  const { getResourcesList } = AnalyzeStackRequest.prototype;
  let policies: string[];

  beforeEach(() => {
    policies = dispatched([
      { policy: "bucket", types: [bucket], judgesStack: false },
      { policy: "bucket and key", types: [bucket, key], judgesStack: true },
      { policy: "key", types: [key], judgesStack: true },
      { policy: "always", types: [], judgesStack: true },
    ]);
  });
  afterEach(() => {
    AnalyzeRequest.prototype.getType = getType;
    AnalyzeStackRequest.prototype.getResourcesList = getResourcesList;
  });

  /** The policies that the SDK's server asks about a resource: it reads the type and iterates. */
  function askedAbout(type: string): string[] {
    const request = new AnalyzeRequest();
    request.setType(type);
    request.getType();
    return [...policies];
  }

  function stackOf(...types: string[]): AnalyzeStackRequest {
    const request = new AnalyzeStackRequest();
    request.setResourcesList(types.map(resource));
    return request;
  }

  it("asks about a resource those that name its type, and those that name none", () => {
    deepStrictEqual(askedAbout(bucket), ["bucket", "bucket and key", "always"]);
    deepStrictEqual(askedAbout(key), ["bucket and key", "key", "always"]);
    deepStrictEqual(askedAbout("aws:sns/topic:Topic"), ["always"]);
  });

  it("asks all about the stack's own resource, so that each checks its configuration", () => {
    deepStrictEqual(askedAbout("pulumi:pulumi:Stack"), ["bucket", "bucket and key", "key", "always"]);
  });

  it("asks about a stack those with a stack half whose types it holds", () => {
    stackOf(bucket).getResourcesList();
    deepStrictEqual([...policies], ["bucket and key", "always"]);
  });

  it("yields the resources of a stack to the first that iterates over them, since one reading serves all", () => {
    const resources = stackOf(bucket, key).getResourcesList();
    deepStrictEqual(
      [...resources].map((each) => each.getType()),
      [bucket, key],
    );
    deepStrictEqual([...resources], []);
    deepStrictEqual(
      resources.map((each) => each.getType()),
      [bucket, key],
    );
  });

  it("forgets a request that nobody iterates for", async () => {
    const request = new AnalyzeRequest();
    request.setType(key);
    request.getType();
    await Promise.resolve();
    deepStrictEqual([...policies], ["bucket", "bucket and key", "key", "always"]);
  });

  it("yields all in any other iteration, as when the policies are listed for the engine", () => {
    askedAbout(key);
    deepStrictEqual([...policies], ["bucket", "bucket and key", "key", "always"]);
  });
});
