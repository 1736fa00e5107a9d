import assert from "node:assert/strict";
import {
  absent,
  anything,
  evaluate,
  type Knowledge,
  like,
  matchPrincipal,
  oneOf,
  parseDocument,
  type PolicyRequest,
  present,
  type RequestPrincipal,
} from "../../../../policy-pack/judge/documents";
import { deny, policy } from "./bucketPolicy";

const ROLE = "arn:aws:iam::111122223333:role/team/Writer";
const ROOT = "arn:aws:iam::111122223333:root";
const SESSION = "arn:aws:sts::111122223333:assumed-role/Writer/session";

const request = (change: Partial<PolicyRequest> = {}): PolicyRequest => ({
  principal: { type: "AWS", arn: ROLE },
  action: "s3:GetObject",
  resource: "arn:aws:s3:::records/a/b",
  context: {},
  ...change,
});

/** Whether one statement applies, read off a document of a single Deny. */
function applies(change: Readonly<Record<string, unknown>>, of: Partial<PolicyRequest> = {}): string {
  const document = parseDocument(policy(deny({ Resource: "*", Condition: undefined, ...change })));
  const { outcome, explicit } = evaluate(document, request(of));
  return outcome === "unsettled" ? "maybe" : explicit ? "yes" : "no";
}

const condition = (operator: string, value: unknown, known: Knowledge): string =>
  applies({ Condition: { [operator]: { "a:Key": value } } }, { context: { "A:KEY": known } });

describe("evaluate", () => {
  const allow = { Effect: "Allow", Principal: "*", Action: "s3:*", Resource: "*" };
  const denyIt = { Effect: "Deny", Principal: "*", Action: "s3:Get*", Resource: "*" };
  const perhaps = { Condition: { StringEquals: { k: "v" } } };

  it("lets an explicit Deny win, then an Allow, and denies implicitly otherwise", () => {
    const run = (...statements: (typeof allow)[]) => evaluate(parseDocument(policy(...statements)), request());
    assert.deepEqual(run(allow, denyIt), { outcome: "denied", explicit: true, statements: [1] });
    assert.deepEqual(run(allow), { outcome: "allowed", explicit: false, statements: [0] });
    assert.deepEqual(run({ ...allow, Action: "kms:*" }), { outcome: "denied", explicit: false, statements: [] });
  });

  it("is unsettled where a Deny may apply, or where only an Allow may", () => {
    const run = (...statements: object[]) =>
      evaluate(parseDocument({ Statement: statements }), request({ otherKeys: "anything" }));
    assert.deepEqual(run(allow, { ...denyIt, ...perhaps }), { outcome: "unsettled", explicit: false, statements: [1] });
    assert.deepEqual(run({ ...allow, ...perhaps }), { outcome: "unsettled", explicit: false, statements: [0] });
    assert.equal(run(denyIt, { ...denyIt, ...perhaps }).explicit, true);
    assert.equal(run(allow, { ...allow, ...perhaps }).outcome, "allowed");
  });

  const elements: readonly (readonly [string, Readonly<Record<string, unknown>>, string, Partial<PolicyRequest>?])[] = [
    ["actions without case", { Action: "S3:gETobject" }, "yes"],
    ["resources with case", { Resource: "arn:aws:s3:::Records/*" }, "no"],
    ["* across slashes", { Resource: "arn:aws:s3:::records/*b" }, "yes"],
    ["? as exactly one character", { Resource: "arn:aws:s3:::records/?/?" }, "yes"],
    ["a last * beyond a colon", { Resource: "arn:aws:*" }, "yes"],
    [
      "an inner * of an early segment up to the colon, in doubt beyond",
      { Resource: "arn:aws:s*3:::records/*" },
      "maybe",
      { resource: "arn:aws:s:x3:::records/a" },
    ],
    ["a policy variable as unsettled", { Resource: "arn:aws:s3:::records/${aws:username}/*" }, "maybe"],
    ["a policy variable that cannot fit", { Resource: "arn:aws:s3:::other/${aws:username}/*" }, "no"],
    [
      "${*} as a literal star",
      { Resource: "arn:aws:s3:::records/${*}" },
      "yes",
      { resource: "arn:aws:s3:::records/*" },
    ],
    ["${*} not as a wildcard", { Resource: "arn:aws:s3:::records/${*}" }, "no"],
    ["NotAction", { Action: undefined, NotAction: "s3:Get*" }, "no"],
    ["NotResource", { Resource: undefined, NotResource: "arn:aws:s3:::other/*" }, "yes"],
    ["NotResource with a variable as unsettled", { Resource: undefined, NotResource: "*/${aws:username}/*" }, "maybe"],
  ];
  for (const [title, change, expected, of] of elements) {
    it(`reads ${title}`, () => assert.equal(applies(change, of), expected));
  }

  it("takes ${...} as plain text in a document of the older version", () => {
    const statement = deny({ Resource: "a/${aws:username}", Condition: undefined });
    const run = (resource: string) => evaluate(parseDocument({ Statement: statement }), request({ resource })).explicit;
    assert.deepEqual([run("a/${aws:username}"), run("a/jo")], [true, false]);
  });
});

describe("conditions", () => {
  const table: readonly (readonly [operator: string, value: unknown, known: Knowledge, expected: string])[] = [
    ["StringEquals", "a", present("a"), "yes"],
    ["StringEquals", "a", present("A"), "no"],
    ["StringEquals", ["a", "b"], present("b"), "yes"],
    ["StringEquals", "a", absent, "no"],
    ["StringEquals", "a", oneOf("a", "b"), "maybe"],
    ["StringEquals", ["a", "b"], oneOf("a", "b"), "yes"],
    ["StringEquals", "a", anything, "maybe"],
    ["StringEquals", "a", present("a", "b"), "maybe"],
    ["StringEqualsIfExists", "a", absent, "yes"],
    ["StringEqualsIfExists", "a", present("b"), "no"],
    ["StringNotEquals", ["a", "b"], present("b"), "no"],
    ["StringNotEquals", "a", absent, "yes"],
    ["StringNotEqualsIgnoreCase", "a", present("A"), "no"],
    ["StringLike", "a*c?", present("abbcd"), "yes"],
    ["StringLikeIfExists", "*", anything, "yes"],
    ["StringNotLike", "*", present(""), "no"],
    ["StringEquals", "${aws:username}", present("jo"), "maybe"],
    ["StringNotLike", "x-${aws:username}", present("jo"), "yes"],
    ["NumericLessThan", "1.2", present("1.10"), "yes"],
    ["NumericLessThan", "1.2", absent, "no"],
    ["NumericLessThanIfExists", "1.2", absent, "yes"],
    ["NumericNotEquals", "1", absent, "yes"],
    ["NumericEquals", "1", present("1.0"), "yes"],
    ["NumericGreaterThanEquals", 10, present("10"), "yes"],
    ["NumericGreaterThan", 10, present("10"), "no"],
    ["NumericLessThanEquals", "ten", present("1"), "maybe"],
    ["DateLessThan", "2030-01-01T00:00:00Z", present("2029-12-31T23:59:59Z"), "yes"],
    ["DateGreaterThan", "1893456000", present("2029-12-31"), "no"],
    ["DateEquals", "tomorrow", present("2029-12-31"), "maybe"],
    ["Bool", true, present("TRUE"), "yes"],
    ["Bool", "false", absent, "no"],
    ["Bool", "no", present("false"), "maybe"],
    ["BinaryEquals", "YQ==", present("YQ=="), "yes"],
    ["IpAddress", "10.0.0.0/8", present("10.255.255.255"), "yes"],
    ["IpAddress", "10.0.0.0/8", present("11.0.0.0"), "no"],
    ["IpAddress", "10.1.2.3", present("10.1.2.3"), "yes"],
    ["IpAddress", "2001:db8::/32", present("2001:db8:0:1::7"), "yes"],
    ["IpAddress", "0.0.0.0/0", present("2001:db8::1"), "no"],
    ["IpAddress", "10.0.0.0/33", present("10.0.0.1"), "maybe"],
    ["NotIpAddress", "10.0.0.0/8", absent, "yes"],
    ["NotIpAddress", "10.0.0.0/8", present("10.1.1.1"), "no"],
    ["ArnEquals", "arn:aws:iam::*:role/*", present(ROLE), "yes"],
    ["ArnLike", "arn:*:role/*", present(ROLE), "maybe"],
    ["ArnLike", "arn:aws:iam:*:role/x:*", present(ROLE), "no"],
    ["ArnNotLike", "arn:aws:iam::111122223333:role/team/*", present(ROLE), "no"],
    ["ArnNotEquals", ROOT, absent, "yes"],
    ["Null", "true", absent, "yes"],
    ["Null", "true", present("x"), "no"],
    ["Null", false, present("x"), "yes"],
    ["Null", "maybe", present("x"), "maybe"],
    ["ForAllValues:StringEquals", ["a", "b"], present("a", "b"), "yes"],
    ["ForAllValues:StringEquals", ["a", "b"], present("a", "c"), "no"],
    ["ForAllValues:StringEquals", "a", absent, "yes"],
    ["ForAnyValue:StringEquals", "a", present("a", "c"), "yes"],
    ["ForAnyValue:StringEquals", "a", absent, "no"],
    ["ForAnyValue:StringNotEquals", "a", absent, "no"],
    ["ForAnyValue:StringNotEquals", "a", present("a", "b"), "yes"],
    ["ForAllValues:StringNotEquals", "a", present("b", "c"), "yes"],
    ["ForAnyValue:StringLikeIfExists", "a", absent, "yes"],
    ["Boool", "false", present("false"), "maybe"],
    ["StringLike", "arn:*", like(["arn:aws:*"], []), "yes"],
    ["StringLike", "arn:aws:s3*", like(["arn:aws:*"], ["arn:aws:iam*"]), "maybe"],
  ];
  for (const [operator, value, known, expected] of table) {
    const possible = known.kind === "oneOf" ? JSON.stringify(known.possibilities) : known.kind;
    it(`${operator} ${JSON.stringify(value)} on ${possible}: ${expected}`, () => {
      assert.equal(condition(operator, value, known), expected);
    });
  }

  it("joins keys and operators by AND", () => {
    const both = { Condition: { StringEquals: { a: "1", b: "2" }, Null: { c: "true" } } };
    assert.equal(applies(both, { context: { a: present("1"), b: present("2") } }), "yes");
    assert.equal(applies(both, { context: { a: present("1"), b: present("3") } }), "no");
    assert.equal(applies(both, { context: { a: present("1"), b: present("2"), c: present("x") } }), "no");
  });
});

describe("matchPrincipal", () => {
  const anonymous: RequestPrincipal = { type: "anonymous" };
  const aws = (arn: string): RequestPrincipal => ({ type: "AWS", arn });
  const service: RequestPrincipal = { type: "Service", name: "logs.amazonaws.com" };
  const table: readonly (readonly [element: string, value: unknown, principal: RequestPrincipal, expected: string])[] =
    [
      ["Principal", "*", anonymous, "yes"],
      ["Principal", { AWS: "*" }, anonymous, "yes"],
      ["Principal", { AWS: "*" }, service, "yes"],
      ["Principal", { Service: "*" }, service, "no"],
      ["Principal", { AWS: ROOT }, aws(ROLE), "yes"],
      ["Principal", { AWS: "111122223333" }, aws(SESSION), "yes"],
      ["Principal", { AWS: "444455556666" }, aws(ROLE), "no"],
      ["Principal", { AWS: ROLE }, aws(ROLE), "yes"],
      ["Principal", { AWS: ROLE }, aws(SESSION), "maybe"],
      ["Principal", { AWS: "arn:aws:iam::111122223333:role/Writer" }, aws(SESSION), "yes"],
      ["Principal", { AWS: ROLE }, anonymous, "no"],
      ["Principal", { AWS: "AIDAEXAMPLE" }, aws(ROLE), "maybe"],
      ["Principal", { CanonicalUser: "79a5" }, aws(ROLE), "maybe"],
      ["Principal", { Service: "logs.amazonaws.com" }, service, "yes"],
      ["Principal", { Federated: "example.com" }, { type: "Federated", provider: "example.com" }, "yes"],
      ["NotPrincipal", { AWS: ROLE }, aws("arn:aws:iam::444455556666:root"), "yes"],
      ["NotPrincipal", { AWS: [ROLE, ROOT] }, aws(ROLE), "no"],
      ["NotPrincipal", { AWS: ROLE }, aws(ROLE), "maybe"],
      ["NotPrincipal", { AWS: ROOT }, aws(ROLE), "maybe"],
      ["NotPrincipal", "*", anonymous, "no"],
      ["NotPrincipal", { Service: "logs.amazonaws.com" }, service, "no"],
    ];
  for (const [element, value, principal, expected] of table) {
    it(`${element} ${JSON.stringify(value)} for ${JSON.stringify(principal)}: ${expected}`, () => {
      const [statement] = parseDocument(policy(deny({ Principal: undefined, [element]: value }))).statements;
      assert.equal(matchPrincipal(statement?.principal, principal), expected);
    });
  }
});
