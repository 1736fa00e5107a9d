import { deepStrictEqual } from "node:assert/strict";
import { pathsUnknownToSdk } from "./sdkPaths";
import { limits } from "../../../../../cli/sandbox/provider/limits";
import { describeLimits, judge } from "./limitTable";

const ANY = "aws:dynamodb/table:Table";
const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag-${index}`, "x"]));

describe("limits", () => {
  it("each name an AWS documentation page as source", () => {
    deepStrictEqual(
      limits.filter((limit) => !/^https:\/\/docs\.aws\.amazon\.com\/\S+$/.test(limit.source)),
      [],
    );
  });

  it("each name types and arguments that the installed @pulumi/aws declares", () => {
    deepStrictEqual(pathsUnknownToSdk(limits), []);
  });

  it("say nothing of a type that they do not know", () => {
    deepStrictEqual(judge("aws:unknown/thing:Thing", { name: "", policy: "{" }), []);
  });

  it("do not count the resource itself among those that exist", () => {
    const type = "aws:kms/alias:Alias";
    const subject = { name: "alias/a", targetKeyId: "k" };
    deepStrictEqual(judge(type, subject, []), []);
    deepStrictEqual(judge(type, subject, [{ type, inputs: subject }]).length, 1);
  });

  it("tell every failure of a resource, each with its property", () => {
    const failures = judge("aws:kms/key:Key", {
      deletionWindowInDays: 1,
      rotationPeriodInDays: 1,
      tags: { "aws:x": "y" },
    });
    deepStrictEqual(
      failures.map((failure) => failure.property),
      ["tags", "deletionWindowInDays", "rotationPeriodInDays", "rotationPeriodInDays"],
    );
  });

  describeLimits(ANY, { tags: { Name: "phi" } }, [
    {
      title: "51 tags",
      refused: { tags: many(51) },
      reason: "TooManyTags: 51 tags given, at most 50 are allowed on one resource.",
      accepted: { tags: many(50) },
    },
    {
      title: "a tag key over 128 characters",
      refused: { tags: { ["x".repeat(129)]: "y" } },
      reason: "InvalidTag: The tag key 'xxx",
      accepted: { tags: { ["x".repeat(128)]: "y" } },
    },
    {
      title: "a tag key of AWS",
      refused: { tags: { "AWS:owner": "y" } },
      reason: "InvalidTag: The tag key 'AWS:owner' begins with the reserved prefix aws:.",
      accepted: { tags: { "my-aws:owner": "y" } },
    },
    {
      title: "a tag value over 256 characters",
      refused: { tags: { owner: "x".repeat(257) } },
      reason: "InvalidTag: The value of tag 'owner' must have at most 256 characters.",
      accepted: { tags: { owner: "x".repeat(256) } },
    },
    {
      title: "a tag with a comma",
      refused: { tags: { owner: "a, b" } },
      reason: "InvalidTag: The tag 'owner' may only hold letters, numbers, spaces and _ . : / = + - @.",
      accepted: { tags: { owner: "Zoë a_b.c:d/e=f+g-h@i" } },
    },
    {
      title: "51 tags with the provider's own",
      refused: { tagsAll: many(51) },
      reason: "TooManyTags: 51 tags given",
      accepted: { tagsAll: many(50) },
    },
  ]);

  it("let EC2 have any character in a tag", () => {
    deepStrictEqual(judge("aws:ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16", tags: { owner: "a, (b)" } }), []);
  });
});
