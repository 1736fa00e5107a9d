import assert from "node:assert/strict";
import { chooseZones } from "../../../infra/network/chooseZones";

describe("chooseZones", () => {
  it("takes the first zones in alphabetical order, whatever order AWS answers in", () => {
    assert.deepEqual(chooseZones(["us-east-1c", "us-east-1a", "us-east-1b"], 2, "us-east-1"), [
      "us-east-1a",
      "us-east-1b",
    ]);
  });

  it("says how many zones there are when they are too few", () => {
    assert.throws(() => chooseZones(["us-west-1a", "us-west-1c"], 3, "us-west-1"), {
      message:
        "Region us-west-1 offers 2 availability zones (us-west-1a, us-west-1c); the network needs 3. " +
        "Set phi:zoneCount to 2, or choose another region.",
    });
  });
});
