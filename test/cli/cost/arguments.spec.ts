import { strict as assert } from "node:assert";
import { CostUsageError, readCostArguments } from "../../../cli/cost/arguments";

const read = (line: string) => readCostArguments(line.split(" ").filter((word) => word !== ""));

describe("the arguments of phi cost", () => {
  it("price stack dev under its own profile as text by default", () => {
    assert.deepEqual(read(""), { stack: "dev", profiles: undefined, format: "text", typicalUse: false, help: false });
  });

  for (const line of ["--stack prod", "--stack=prod", "-s prod"]) {
    it(`"${line}" prices stack prod`, () => assert.equal(read(line).stack, "prod"));
  }

  for (const [line, profiles] of [
    ["--profile full", ["full"]],
    ["--profile=all", ["minimal", "standard", "full"]],
    ["--markdown", ["minimal", "standard", "full"]],
    ["--markdown --profile standard", ["standard"]],
  ] as const) {
    it(`"${line}" prices ${profiles.join(", ")}`, () => assert.deepEqual(read(line).profiles, profiles));
  }

  for (const [line, message] of [
    ["--profile huge", "--profile huge: allowed are minimal, standard, full and all"],
    ["--stack", "--stack needs a value"],
    ["--stack --json", "--stack needs a value"],
    ["--yaml", "phi cost has no option --yaml; see phi cost --help"],
    ["dev", "phi cost has no option dev; see phi cost --help"],
    ["--json=yes", "phi cost has no option --json=yes; see phi cost --help"],
    ["--json --markdown", "--json and --markdown cannot go together"],
  ] as const) {
    it(`"${line}" is refused: ${message}`, () =>
      assert.throws(
        () => read(line),
        (error: unknown) => error instanceof CostUsageError && error.message === message,
      ));
  }
});
