import { strictEqual } from "node:assert";
import { judgeKeyValue } from "../../../policy-pack/judge/keys";
import type { RuleConfig } from "../../../policy-pack/judge/config";

const home = { region: "us-east-1", accounts: ["111122223333"] };
const arn = (region: string, account: string, rest: string): string => `arn:aws:kms:${region}:${account}:${rest}`;
const id = "1234abcd-12ab-34cd-56ef-1234567890ab";

describe("a key that is named by a known value", () => {
  const cases: readonly [string, unknown, "proven" | "refused" | "open", RuleConfig?, boolean?][] = [
    ["an ARN of a key of this account and region", arn("us-east-1", "111122223333", `key/${id}`), "proven"],
    [
      "a multi-Region key of this account",
      arn("us-east-1", "111122223333", "key/mrk-0123456789abcdef0123456789abcdef"),
      "proven",
    ],
    ["an ARN of an alias of this account", arn("us-east-1", "111122223333", "alias/records"), "proven"],
    ["the name of a customer's alias", "alias/phi-dev-records", "proven"],
    ["an id of a key", id, "proven"],
    ["the name of an AWS-managed key's alias", "alias/aws/rds", "refused"],
    ["the ARN of an AWS-managed key's alias", arn("us-east-1", "111122223333", "alias/aws/s3"), "refused"],
    ["the old short name of an AWS-managed key", "aws/secretsmanager", "refused"],
    ["a key of another account", arn("us-east-1", "444455556666", `key/${id}`), "refused"],
    [
      "a key of another account that is allowed",
      arn("us-east-1", "444455556666", `key/${id}`),
      "proven",
      { allowedKeyAccounts: ["444455556666"] },
    ],
    ["a key of another region", arn("eu-west-1", "111122223333", `key/${id}`), "refused"],
    ["a key of another region for a copy", arn("eu-west-1", "111122223333", `key/${id}`), "proven", {}, true],
    [
      "a key of a region outside the list, for a copy",
      arn("eu-west-1", "111122223333", `key/${id}`),
      "refused",
      { allowedRegions: ["us-east-1"] },
      true,
    ],
    [
      "a key of a region in the list",
      arn("us-west-2", "111122223333", `key/${id}`),
      "proven",
      { allowedRegions: ["us-west-2"] },
    ],
    ["an empty text", "", "refused"],
    ["the ARN of something else", "arn:aws:iam::111122223333:role/x", "refused"],
    ["AWS_OWNED_KMS_KEY", "AWS_OWNED_KMS_KEY", "refused"],
    ["a boolean", true, "refused"],
  ];
  for (const [what, value, state, config = {}, abroad = false] of cases) {
    it(`${state}: ${what}`, () => strictEqual(judgeKeyValue(value, home, config, abroad).state, state));
  }

  it("open: an ARN when nothing says which account the stack belongs to", () => {
    const nowhere = { region: undefined, accounts: [] };
    strictEqual(judgeKeyValue(arn("us-east-1", "111122223333", `key/${id}`), nowhere, {}, false).state, "open");
  });

  it("proven in GovCloud and China partitions", () => {
    for (const [partition, region] of [
      ["aws-us-gov", "us-gov-west-1"],
      ["aws-cn", "cn-north-1"],
    ]) {
      const key = `arn:${partition ?? ""}:kms:${region ?? ""}:111122223333:key/${id}`;
      strictEqual(judgeKeyValue(key, { region, accounts: ["111122223333"] }, {}, false).state, "proven");
    }
  });
});
