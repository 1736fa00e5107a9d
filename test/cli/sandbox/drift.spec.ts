import { strict as assert } from "node:assert";
import { drift, setPath } from "../../../cli/sandbox/drift";
import { fault, typeToken } from "../../../cli/sandbox/fault";
import { layoutOf, type Layout } from "../../../cli/sandbox/layout";
import { listResources, readFaults, type StoredResource, writeResource } from "../../../cli/sandbox/world";
import { temporaryFolder } from "./fakes";

const BUCKET: StoredResource = {
  account: "111122223333",
  region: "us-east-1",
  type: "aws:s3/bucket:Bucket",
  id: "phi-dev-records",
  urn: "urn:pulumi:dev::phi::phi:storage:PhiBucket$aws:s3/bucket:Bucket::records",
  name: "records",
  inputs: { bucket: "phi-dev-records" },
  outputs: { bucket: "phi-dev-records", tags: { owner: "us" }, rules: [{ days: 90 }] },
};

function worldWith(...resources: StoredResource[]): Layout {
  const layout = layoutOf({ PHI_SANDBOX_DIR: temporaryFolder() });
  resources.forEach((resource) => writeResource(layout.world, resource));
  return layout;
}

describe("drift", () => {
  it("changes one property of the live state, and says how to see it", () => {
    const layout = worldWith(BUCKET);
    assert.deepEqual(drift(layout, ["records", "tags.owner", '"them"']), [
      "Changed tags.owner of aws:s3/bucket:Bucket  records  (phi-dev-records)",
      "To see it: npm run sandbox -- refresh --preview-only --diff --stack dev",
    ]);
    const changed = { ...BUCKET.outputs, tags: { owner: "them" } };
    assert.deepEqual(listResources(layout.world), [{ ...BUCKET, outputs: changed }]);
  });

  it("takes a value that is not JSON as text", () => {
    const layout = worldWith(BUCKET);
    drift(layout, ["phi-dev-records", "tags.owner", "them"]);
    assert.deepEqual(listResources(layout.world)[0]?.outputs["tags"], { owner: "them" });
  });

  it("deletes a resource by its URN", () => {
    const layout = worldWith(BUCKET, { ...BUCKET, id: "other", name: "other", urn: "urn:other" });
    drift(layout, ["--delete", BUCKET.urn ?? ""]);
    assert.deepEqual(
      listResources(layout.world).map(({ name }) => name),
      ["other"],
    );
  });

  it("lists what exists", () => {
    assert.deepEqual(drift(worldWith(), []), ["Nothing exists yet: npm run sandbox"]);
    assert.deepEqual(drift(worldWith(BUCKET), []), ["aws:s3/bucket:Bucket  records  (phi-dev-records)"]);
  });

  it("refuses a name that two resources bear, and lists both", () => {
    const policy = { ...BUCKET, type: "aws:s3/bucketPolicy:BucketPolicy", urn: "urn:policy" };
    assert.throws(() => drift(worldWith(BUCKET, policy), ["records", "bucket", "x"]), {
      message: `2 resources are called records; name one by its URN:\n  urn:policy\n  ${BUCKET.urn}`,
    });
  });

  it("refuses a resource or a property that is not there, so that a slip is not taken for drift", () => {
    assert.throws(() => drift(worldWith(BUCKET), ["recods", "bucket", "x"]), /^Error: no resource is called recods/);
    assert.throws(() => drift(worldWith(BUCKET), ["records", "bukket", "x"]), {
      message: "aws:s3/bucket:Bucket records has no property bukket; it has bucket, rules, tags",
    });
  });

  for (const args of [
    ["records"],
    ["records", "bucket"],
    ["--delete"],
    ["records", "bucket", "x", "y"],
    ["--drop", "a", "b"],
  ]) {
    it(`shows its usage for "${args.join(" ")}"`, () =>
      assert.throws(() => drift(worldWith(BUCKET), args), /^Error: usage: drift/));
  }

  it("reaches into lists and makes the way where there is none, without changing the original", () => {
    const value = { rules: [{ days: 90 }, { days: 7 }] };
    assert.deepEqual(setPath(value, ["rules", "1", "days"], 1), { rules: [{ days: 90 }, { days: 1 }] });
    assert.deepEqual(setPath(value, ["tags", "a"], "b"), { ...value, tags: { a: "b" } });
    assert.deepEqual(value, { rules: [{ days: 90 }, { days: 7 }] });
  });
});

describe("fault", () => {
  it("is set for a type, counted, listed and cleared", () => {
    const layout = worldWith();
    assert.deepEqual(fault(layout, ["aws:kms/key:Key", "fail", "--times", "2"]), [
      "Creating aws:kms/key:Key fails, 2 more times.",
      "To end it: npm run sandbox -- fault --clear",
    ]);
    fault(layout, ["aws:sns/topic:Topic", "hang"]);
    assert.deepEqual(readFaults(layout.world), {
      "aws:kms/key:Key": { mode: "fail", times: 2 },
      "aws:sns/topic:Topic": { mode: "hang", times: null },
    });
    assert.deepEqual(fault(layout, []), [
      "Creating aws:kms/key:Key fails, 2 more times.",
      "Creating aws:sns/topic:Topic never ends, every time.",
    ]);
    fault(layout, ["--clear"]);
    assert.deepEqual(fault(layout, []), ["No fault is set."]);
  });

  it("takes a type as Pulumi's displays shorten it", () => {
    assert.equal(typeToken("aws:kms:Key"), "aws:kms/key:Key");
    assert.equal(typeToken("aws:cloudwatch:LogGroup"), "aws:cloudwatch/logGroup:LogGroup");
  });

  it("refuses what is no type, no mode and no number", () => {
    const layout = worldWith();
    assert.throws(() => fault(layout, ["Key", "fail"]), { message: "Key is not a type token such as aws:kms/key:Key" });
    assert.throws(() => fault(layout, ["aws:kms:Key", "explode"]), /^Error: usage: fault/);
    for (const times of ["0", "-1", "1.5", "many"]) {
      assert.throws(() => fault(layout, ["aws:kms:Key", "fail", "--times", times]), {
        message: `--times takes a whole number above 0, not ${times}`,
      });
    }
  });
});
