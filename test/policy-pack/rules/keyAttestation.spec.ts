import { strictEqual } from "node:assert/strict";
import { kmsKeyRequireAttestation } from "../../../policy-pack/rules/kms/kmsKeyRequireAttestation";
import { judge } from "../../support/policyHarness";

const role = "arn:aws:iam::444455556666:role/enclave";
const use = {
  Effect: "Allow",
  Principal: { AWS: role },
  Action: ["kms:Decrypt", "kms:GenerateDataKey"],
  Resource: "*",
};
const image = "kms:RecipientAttestation:ImageSha384";
const register = "kms:RecipientAttestation:PCR0";
const attested = (key: string, value: unknown, operator = "StringEqualsIgnoreCase"): object => ({
  ...use,
  Condition: { [operator]: { [key]: value } },
});

function count(...Statement: object[]): number {
  const policy = JSON.stringify({ Version: "2012-10-17", Statement });
  const [inline, apart] = ["aws:kms/key:Key", "aws:kms/keyPolicy:KeyPolicy"].map(
    (type) => judge(kmsKeyRequireAttestation, [{ type, props: { policy } }]).length,
  );
  strictEqual(inline, apart, "inline and apart are judged alike");
  return inline ?? -1;
}

describe("kms-key-require-attestation", () => {
  it("passes whole measurements, one or several, and keys that are for no enclave", () => {
    strictEqual(count(attested(image, "9fedcba8")), 0);
    strictEqual(count(attested(register, ["1a2b", "3c4d"])), 0);
    strictEqual(count(use), 0, "no statement speaks of attestation");
    strictEqual(count(attested(image, "9fedcba8"), { ...use, Principal: { AWS: `${role}-other` } }), 0);
    strictEqual(count(attested(image, "9fedcba8"), { ...use, Action: "kms:PutKeyPolicy" }), 0);
  });

  it("stops a condition that any image, a debugged enclave or no enclave fulfils", () => {
    strictEqual(count(attested(register, "*", "StringLike")), 1, "any image");
    strictEqual(count(attested(register, "0".repeat(96))), 1, "debug mode");
    strictEqual(count(attested(register, ["1a2b", "0".repeat(96)])), 1, "debug mode, too");
    strictEqual(count(attested(image, "9fedcba8", "StringEqualsIfExists")), 1, "no enclave");
    strictEqual(count(attested(image, "9fedcba8", "StringNotEquals")), 1, "all but one image");
    strictEqual(count(attested(image, "false", "Null")), 1, "whatever it says");
  });

  it("stops a second way to the key for the same role", () => {
    strictEqual(count(attested(image, "9fedcba8"), use), 1);
    strictEqual(count(attested(image, "9fedcba8"), { ...use, Action: "kms:*" }), 1);
  });
});
