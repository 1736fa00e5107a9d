import assert from "node:assert/strict";
import { MalformedPolicyError, parseDocument, policyKinds } from "../../../../policy-pack/judge/documents";
import { BUCKET, deny, OBJECTS, policy } from "./bucketPolicy";

describe("parseDocument", () => {
  it("gives one shape for strings and lists, text and object, and keeps what was written for messages", () => {
    const document = policy(
      deny({
        Principal: { AWS: ["*", "111122223333"], Service: "logs.amazonaws.com" },
        Condition: { "ForAnyValue:StringNotLikeIfExists": { "aws:TagKeys": "a*" } },
      }),
    );
    const [statement] = parseDocument(JSON.stringify(document), policyKinds.resource).statements;
    assert.deepEqual(statement, {
      index: 0,
      sid: "DenyPlain",
      effect: "Deny",
      principal: {
        negated: false,
        entries: [
          { type: "everyone" },
          { type: "AWS", value: "111122223333" },
          { type: "Service", value: "logs.amazonaws.com" },
        ],
      },
      action: { negated: false, patterns: ["s3:*"] },
      resource: { negated: false, patterns: [BUCKET, OBJECTS] },
      conditions: [
        {
          operator: {
            written: "ForAnyValue:StringNotLikeIfExists",
            family: "string",
            comparison: "like",
            negated: true,
            ifExists: true,
            quantifier: "any",
          },
          key: "aws:tagkeys",
          writtenKey: "aws:TagKeys",
          values: ["a*"],
          variables: true,
        },
      ],
      variables: true,
    });
    assert.deepEqual(parseDocument(document), parseDocument(JSON.stringify(document)));
  });

  it("reads the Not forms, one statement without a list, and the older version where none is named", () => {
    const parsed = parseDocument({
      Id: "p",
      Statement: { Effect: "Allow", NotPrincipal: "*", NotAction: "a:*", NotResource: ["b"] },
    });
    assert.equal(parsed.version, "2008-10-17");
    assert.equal(parsed.id, "p");
    assert.deepEqual(parsed.statements[0], {
      index: 0,
      effect: "Allow",
      principal: { negated: true, entries: [{ type: "everyone" }] },
      action: { negated: true, patterns: ["a:*"] },
      resource: { negated: true, patterns: ["b"] },
      conditions: [],
      variables: false,
    });
  });

  it("keeps an operator that IAM does not have, as unknown", () => {
    const [statement] = parseDocument(policy(deny({ Condition: { Boool: { k: "false" } } }))).statements;
    assert.equal(statement?.conditions[0]?.operator.family, "unknown");
  });

  const at = "Statement[0]";
  const malformed: readonly (readonly [title: string, document: unknown, problem: string])[] = [
    ["no JSON", "{", "the text is not JSON"],
    ["a list", [], "the document is no JSON object"],
    ["null", null, "the document is no JSON object"],
    ["no statement", { Version: "2012-10-17" }, "Statement is missing or empty"],
    ["an empty list of statements", policy(), "Statement is missing or empty"],
    ["a statement that is a string", { Statement: ["x"] }, `${at} is no JSON object`],
    [
      "a version that AWS does not have",
      { Version: "2012-10-18", Statement: deny() },
      "Version must be 2012-10-17 or 2008-10-17",
    ],
    [
      "an unknown element of the document",
      { ...policy(deny()), statement: [] },
      'the document has an unknown element "statement"',
    ],
    [
      "an unknown element of a statement",
      policy(deny({ Conditions: {} })),
      `${at} has an unknown element "Conditions"`,
    ],
    ["no Effect", policy(deny({ Effect: undefined })), `${at}.Effect must be Allow or Deny`],
    ["an Effect in another case", policy(deny({ Effect: "deny" })), `${at}.Effect must be Allow or Deny`],
    ["a Sid that is a number", policy(deny({ Sid: 1 })), `${at}.Sid must be a string`],
    ["no Action", policy(deny({ Action: undefined })), `${at} has neither Action nor NotAction`],
    ["Action and NotAction", policy(deny({ NotAction: "s3:*" })), `${at} has both Action and NotAction`],
    [
      "an empty list of actions",
      policy(deny({ Action: [] })),
      `${at}.Action must be a non-empty string or a non-empty list of them`,
    ],
    [
      "an action that is no string",
      policy(deny({ Action: [1] })),
      `${at}.Action must be a non-empty string or a non-empty list of them`,
    ],
    ["no Resource", policy(deny({ Resource: undefined })), `${at} has neither Resource nor NotResource`],
    ["Resource and NotResource", policy(deny({ NotResource: "x" })), `${at} has both Resource and NotResource`],
    ["no Principal", policy(deny({ Principal: undefined })), `${at} has neither Principal nor NotPrincipal`],
    ["Principal and NotPrincipal", policy(deny({ NotPrincipal: "*" })), `${at} has both Principal and NotPrincipal`],
    [
      "a Principal that is another string",
      policy(deny({ Principal: "111122223333" })),
      `${at}.Principal must be "*" or an object such as {"AWS": …}`,
    ],
    [
      "a type of principal that AWS does not have",
      policy(deny({ Principal: { aws: "*" } })),
      `${at}.Principal.aws is no type of principal (AWS, Service, Federated, CanonicalUser)`,
    ],
    [
      "an empty list of principals",
      policy(deny({ Principal: { AWS: [] } })),
      `${at}.Principal.AWS must be a non-empty string or a non-empty list of them`,
    ],
    ["a Condition that is a list", policy(deny({ Condition: [] })), `${at}.Condition must be an object`],
    [
      "an operator without keys",
      policy(deny({ Condition: { Bool: {} } })),
      `${at}.Condition.Bool must name at least one key`,
    ],
    [
      "a condition with no values",
      policy(deny({ Condition: { Bool: { k: [] } } })),
      `${at}.Condition.Bool.k must be a value or a non-empty list of values`,
    ],
    [
      "a condition value that is an object",
      policy(deny({ Condition: { Bool: { k: {} } } })),
      `${at}.Condition.Bool.k must be a value or a non-empty list of values`,
    ],
    [
      "a key twice in different case",
      policy(deny({ Condition: { Bool: { k: "1", K: "2" } } })),
      `${at}.Condition.Bool.K occurs twice, in different case`,
    ],
    [
      "a JSON key twice",
      JSON.stringify(policy(deny())).replace('"Effect"', '"Effect":"Deny","Effect"'),
      "Statement.0.Effect occurs twice in one object",
    ],
  ];
  for (const [title, document, problem] of malformed) {
    it(`refuses ${title}`, () => {
      assert.throws(
        () => parseDocument(document, policyKinds.resource),
        (error) => error instanceof MalformedPolicyError && error.problems.includes(problem),
      );
    });
  }

  it("names every problem at once", () => {
    assert.throws(() => parseDocument(policy(deny({ Effect: "x", Action: [] }))), {
      message:
        "malformed policy document: Statement[0].Effect must be Allow or Deny; " +
        "Statement[0].Action must be a non-empty string or a non-empty list of them",
    });
  });

  it("refuses a Principal in an identity policy and a Resource in a trust policy", () => {
    assert.throws(
      () => parseDocument(policy(deny()), policyKinds.identity),
      /Principal is not allowed in this type of policy/,
    );
    assert.throws(
      () => parseDocument(policy(deny()), policyKinds.trust),
      /Resource is not allowed in this type of policy/,
    );
    assert.equal(parseDocument(policy(deny({ Resource: undefined })), policyKinds.trust).statements.length, 1);
  });

  it("does not take braces, commas or repeated words inside strings for structure", () => {
    const text = JSON.stringify(policy(deny({ Sid: 'a":{,}[' }), deny({ Sid: 'a":{,}[' })));
    assert.equal(parseDocument(text).statements.length, 2);
  });
});
