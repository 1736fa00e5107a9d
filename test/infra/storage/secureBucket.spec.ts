import assert from "node:assert/strict";
import type * as pulumi from "@pulumi/pulumi";
import { secureBucket } from "../../../infra/storage/secureBucket";
import { build } from "../../support/mocks";

/** Whether each resource of a bucket is protected and whether it is kept, as `protect/retainOnDelete`. */
async function marks(holdsPhi: boolean, optional?: boolean): Promise<readonly string[]> {
  const found: string[] = [];
  const watch: pulumi.ResourceTransformation = ({ type, opts: { protect = false, retainOnDelete = false } }) => {
    if (type.startsWith("aws:")) {
      found.push(`${String(protect)}/${String(retainOnDelete)}`);
    }
    return undefined;
  };
  await build(() =>
    secureBucket(
      "results",
      {
        bucketName: "phi-test-analytics-111122223333-us-east-1",
        holdsPhi,
        tags: {},
        encryption: { algorithm: "AES256" },
        policy: "{}",
        lifecycleRules: [],
        accessLogs: { bucketName: "logs", prefix: "analytics" },
        ...(optional === undefined ? {} : { optional }),
      },
      { transformations: [watch] },
    ),
  );
  assert.equal(found.length, 8);
  return [...new Set(found)];
}

describe("secureBucket", () => {
  it("cannot leave a stack that may hold patient data, with any of its controls (R-001-25)", async () => {
    assert.deepEqual(await marks(true), ["true/true"]);
    assert.deepEqual(await marks(true, false), ["true/true"]);
  });

  it("of an option leaves the stack when the option is switched off, and stays in the account", async () => {
    assert.deepEqual(await marks(true, true), ["false/true"]);
  });

  it("goes with a stack that holds none", async () => {
    assert.deepEqual(await marks(false), ["false/false"]);
    assert.deepEqual(await marks(false, true), ["false/false"]);
  });
});
