import assert from "node:assert/strict";
import { type Difference } from "../../../../cli/sandbox/provider/difference";
import { UNKNOWN } from "../../../../cli/sandbox/provider/limits";
import { type Properties } from "../../../../cli/sandbox/provider/marshal";
import { urnOf, World } from "./fixture";

describe("sandbox provider: diff", () => {
  const world = new World();
  after(() => world.remove());

  function diff(type: string, olds: Properties, news: Properties, ignored: string[] = []): Difference {
    return world.provider().diff(urnOf(type, "r"), "id", olds, news, ignored);
  }

  const DATABASE = "aws:rds/instance:Instance";

  it("replaces a database whose storage key changes, and says which argument does it", () => {
    const { changes, deleteBeforeReplace } = diff(
      DATABASE,
      { identifier: "records", kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1", instanceClass: "db.t4g.micro" },
      { identifier: "records", kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/2", instanceClass: "db.t4g.small" },
    );
    assert.deepEqual(
      [...changes],
      [
        ["kmsKeyId", { kind: "update", replaces: true }],
        ["instanceClass", { kind: "update", replaces: false }],
      ],
    );
    assert.equal(deleteBeforeReplace, true, "an instance of the same name has to go first");
  });

  it("makes the new one first where the name changes too, or the service makes up the id", () => {
    assert.equal(diff(DATABASE, { identifier: "a" }, { identifier: "b" }).deleteBeforeReplace, false);
    assert.equal(
      diff("aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16" }, { cidrBlock: "10.1.0.0/16" }).deleteBeforeReplace,
      false,
    );
  });

  it("names what is added, removed and changed inside nested values", () => {
    const olds = { tags: { "a": "1", "b": "2", "c:d": "3" }, ingress: [{ fromPort: 1 }] };
    const news = { tags: { "a": "2", "e": "4", "c:d": "4" }, ingress: [{ fromPort: 1 }, { fromPort: 2 }] };
    assert.deepEqual(
      [...diff("aws:ec2/securityGroup:SecurityGroup", olds, news).changes].map(([path, { kind }]) => [path, kind]),
      [
        ["tags.a", "update"],
        ["tags.b", "delete"],
        ['tags["c:d"]', "update"],
        ["tags.e", "add"],
        ["ingress[1]", "add"],
      ],
    );
  });

  it("counts a value that is not known yet as a change", () => {
    assert.deepEqual(
      [...diff(DATABASE, { kmsKeyId: "a" }, { kmsKeyId: UNKNOWN }).changes],
      [["kmsKeyId", { kind: "update", replaces: true }]],
    );
  });

  it("sees no change in a policy document that says the same in other words of JSON", () => {
    const type = "aws:s3/bucketPolicy:BucketPolicy";
    const text = '{"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"Deny"}]}';
    const spaced = '{ "Statement": [ { "Effect": "Deny", "Sid": "a" } ],\n "Version": "2012-10-17" }';
    assert.equal(diff(type, { policy: text }, { policy: spaced }).changes.size, 0);
    assert.equal(diff(type, { policy: text }, { policy: text.replace("Deny", "Allow") }).changes.size, 1);
  });

  it("leaves alone what the program ignores, and only that", () => {
    const olds = { tags: { a: "1", b: "1" }, description: "x" };
    const news = { tags: { a: "2", b: "2" }, description: "y" };
    assert.deepEqual([...diff("aws:kms/key:Key", olds, news, ["tags.a", "description"]).changes.keys()], ["tags.b"]);
  });

  it("replaces a resource that moves to another Region", () => {
    assert.equal(diff("aws:kms/key:Key", {}, { region: "eu-west-1" }).changes.get("region")?.replaces, true);
  });
});
