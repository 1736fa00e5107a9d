import { deepStrictEqual } from "node:assert";
import { homeOf } from "../../../policy-pack/judge/home";
import { unknown } from "../../support/policyHarness";

describe("where a resource lives", () => {
  it("takes the resource's own region before its provider's", () => {
    deepStrictEqual(homeOf({ region: "eu-west-1" }, { region: "us-east-1" }).region, "eu-west-1");
    deepStrictEqual(homeOf({}, { region: "us-east-1" }).region, "us-east-1");
    deepStrictEqual(homeOf({}, { region: unknown }).region, undefined);
    deepStrictEqual(homeOf({}, undefined), { region: undefined, accounts: [] });
  });

  it("takes the accounts that the provider is pinned to, as JSON text or as a list", () => {
    deepStrictEqual(homeOf({}, { allowedAccountIds: '["111122223333"]' }).accounts, ["111122223333"]);
    deepStrictEqual(homeOf({}, { allowedAccountIds: ["111122223333"] }).accounts, ["111122223333"]);
  });

  it("takes the account of the last role that the provider assumes", () => {
    const assumeRoles = JSON.stringify([
      { roleArn: "arn:aws:iam::111122223333:role/hub" },
      { roleArn: "arn:aws:iam::444455556666:role/deploy" },
    ]);
    deepStrictEqual(homeOf({}, { assumeRoles }).accounts, ["444455556666"]);
  });

  it("proves no account from what is unknown or malformed", () => {
    deepStrictEqual(homeOf({}, { allowedAccountIds: unknown }).accounts, []);
    deepStrictEqual(homeOf({}, { allowedAccountIds: "not json" }).accounts, []);
    deepStrictEqual(homeOf({}, { assumeRoles: '[{"roleArn":"nonsense"}]' }).accounts, []);
  });
});
