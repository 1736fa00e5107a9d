import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { mergeConditions } from "../../../infra/policies/mergeConditions";
import { document, POLICY_LIMITS, type Statement } from "../../../infra/policies/statement";

const READ: Statement = { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::b/*" };

function refused(changes: Record<string, unknown>, message: string): void {
  assert.throws(() => document([{ ...READ, ...changes }]), { message });
}

describe("infra/policies/statement", () => {
  it("writes the elements in a fixed order and sorts condition operators and keys", () => {
    const shuffled: Statement = {
      Condition: { StringEquals: { "aws:b": "2", "aws:a": ["1", "0"] }, ArnLike: { "aws:c": "3" } },
      Resource: "arn:aws:s3:::b/*",
      Action: ["s3:PutObject", "s3:GetObject"],
      Principal: { AWS: "arn:aws:iam::111122223333:root" },
      Effect: "Allow",
      Sid: "Read",
    };
    assert.equal(
      document([shuffled]),
      '{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow",' +
        '"Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":["s3:PutObject","s3:GetObject"],' +
        '"Resource":"arn:aws:s3:::b/*","Condition":{"ArnLike":{"aws:c":"3"},' +
        '"StringEquals":{"aws:a":["1","0"],"aws:b":"2"}}}]}',
    );
  });

  it("leaves absent elements out and keeps the order of the statements", () => {
    const text = document([
      { ...READ, Sid: "B" },
      { Sid: "A", Effect: "Deny", NotAction: "iam:*", NotResource: "x" },
    ]);
    assert.deepEqual(JSON.parse(text), {
      Version: "2012-10-17",
      Statement: [
        { Sid: "B", Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::b/*" },
        { Sid: "A", Effect: "Deny", NotAction: "iam:*", NotResource: "x" },
      ],
    });
  });

  it("refuses an Output anywhere: the gate could not judge the document at a first preview", () => {
    const unknown = pulumi.output("arn:aws:s3:::b");
    const message = (where: string): string =>
      `Statement "Read": ${where} is not a plain string; an Output would hide the document from the gate.`;
    refused({ Resource: unknown }, message("Resource"));
    refused({ Resource: ["arn:aws:s3:::b", unknown] }, message("Resource"));
    refused({ Principal: { AWS: unknown } }, message("Principal.AWS"));
    refused({ Condition: { ArnLike: { "aws:SourceArn": unknown } } }, message("Condition.ArnLike.aws:SourceArn"));
  });

  it("refuses numbers, booleans and null, which IAM would compare as other text or not at all", () => {
    for (const value of [1, true, null]) {
      refused(
        { Condition: { Bool: { "aws:SecureTransport": value } } },
        'Statement "Read": Condition.Bool.aws:SecureTransport is not a plain string; an Output would hide the document ' +
          "from the gate.",
      );
    }
  });

  it("refuses empty lists and objects, which would match nothing or everything", () => {
    refused({ Action: [] }, 'Statement "Read": Action is empty.');
    refused({ Principal: {} }, 'Statement "Read": Principal is empty.');
    refused(
      { Condition: { ArnLike: { "aws:PrincipalArn": [] } } },
      'Statement "Read": Condition.ArnLike.aws:PrincipalArn is empty.',
    );
  });

  it("refuses Sids that are malformed or used twice, and a document without a statement", () => {
    assert.throws(() => document([READ, READ]), {
      message: 'Statement "Read" appears twice; a Sid is unique in its document.',
    });
    refused({ Sid: "Read it" }, 'Statement "Read it": a Sid consists of letters and digits.');
    assert.throws(() => document([]), { message: "A policy document needs at least one statement." });
  });

  it("refuses a statement with an element and its opposite, or with no action", () => {
    refused({ NotAction: "s3:PutObject" }, 'Statement "Read" needs either Action or NotAction.');
    refused({ Action: undefined }, 'Statement "Read" needs either Action or NotAction.');
    refused({ NotResource: "x" }, 'Statement "Read" has both Resource and NotResource.');
  });

  it("refuses a document longer than AWS accepts for its kind, and takes the longest that it accepts", () => {
    assert.deepEqual(POLICY_LIMITS, { bucket: 20480, key: 32768, managed: 6144, trust: 2048 });
    const empty = document([{ ...READ, Resource: "" }]).length;
    const fits: Statement = { ...READ, Resource: "x".repeat(6144 - empty) };
    assert.equal(document([fits], "managed").length, 6144);
    assert.throws(() => document([{ ...fits, Resource: `${String(fits.Resource)}x` }], "managed"), {
      message: "The managed policy has 6145 characters; AWS accepts 6144.",
    });
  });
});

describe("infra/policies/mergeConditions", () => {
  it("joins conditions so that all of them must hold", () => {
    assert.deepEqual(
      mergeConditions({ Bool: { "a:a": "true" } }, { Bool: { "a:b": "true" }, ArnLike: { "a:c": ["x"] } }),
      { Bool: { "a:a": "true", "a:b": "true" }, ArnLike: { "a:c": ["x"] } },
    );
  });

  it("refuses two values for one key under one operator instead of losing the first", () => {
    assert.throws(() => mergeConditions({ Bool: { "a:a": "true" } }, { Bool: { "a:a": "false" } }), {
      message: "Two conditions set Bool of a:a.",
    });
  });
});
