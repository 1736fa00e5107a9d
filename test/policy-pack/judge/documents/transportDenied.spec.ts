import assert from "node:assert/strict";
import {
  deniesAll,
  oneOf,
  parseDocument,
  plainRequests,
  present,
  type ServiceName,
  services,
  tlsOnly,
  transportDenied,
} from "../../../../policy-pack/judge/documents";
import { BUCKET, deny, denyAlsoIf, denyIf, policy } from "./bucketPolicy";

const arns: Readonly<Record<Exclude<ServiceName, "s3">, string>> = {
  sqs: "arn:aws:sqs:eu-central-1:111122223333:orders",
  sns: "arn:aws:sns:eu-central-1:111122223333:alerts",
  elasticfilesystem: "arn:aws:elasticfilesystem:eu-central-1:111122223333:file-system/fs-0123456789abcdef0",
  secretsmanager: "arn:aws:secretsmanager:eu-central-1:111122223333:secret:db-AbCdEf",
  kms: "arn:aws:kms:eu-central-1:111122223333:key/11111111-2222-3333-4444-555555555555",
  kinesis: "arn:aws:kinesis:eu-central-1:111122223333:stream/events",
  glacier: "arn:aws:glacier:eu-central-1:111122223333:vaults/films",
};

describe("transportDenied", () => {
  it("knows the same services as the data", () => {
    assert.deepEqual(
      Object.keys(arns).sort(),
      Object.keys(services)
        .filter((name) => name !== "s3")
        .sort(),
    );
  });

  for (const [service, resourceArn] of Object.entries(arns) as [ServiceName, string][]) {
    it(`passes a ${service} policy that denies all plain requests, and fails one that denies a single action`, () => {
      const target = { service, resourceArn };
      const [first = ""] = services[service](resourceArn)[0]?.actions.examples ?? [];
      assert.deepEqual(transportDenied(policy(deny({ Action: `${service}:*`, Resource: resourceArn })), target), {
        ok: true,
      });
      assert.deepEqual(transportDenied(policy(deny({ Action: "*", Resource: "*" })), target), { ok: true });
      const result = transportDenied(policy(deny({ Action: first, Resource: resourceArn })), target);
      assert.ok(!result.ok);
      assert.match(
        result.holes[0]?.reason ?? "",
        new RegExp(`^a role of any account can call ${service}:\\w+ on ${resourceArn} `),
      );
    });
  }

  it("passes an SNS policy that lists every action a topic policy can hold", () => {
    const actions = services.sns(arns.sns)[0]?.actions.examples ?? [];
    const document = policy(deny({ Action: actions, Resource: arns.sns }));
    assert.deepEqual(transportDenied(document, { service: "sns", resourceArn: arns.sns }), { ok: true });
  });

  it("reports a malformed document as a hole without a request, never as a pass", () => {
    for (const document of ["{", "null", 7, undefined, {}, policy(deny({ Principal: undefined }))]) {
      const result = tlsOnly(document, BUCKET);
      assert.ok(!result.ok);
      assert.match(result.holes[0]?.reason ?? "", /^malformed policy document: /);
      assert.equal(result.holes[0]?.request, undefined);
    }
  });
});

describe("deniesAll", () => {
  const requests = plainRequests({ service: "s3", resourceArn: BUCKET });

  it("leaves out principals that the class's facts rule out: here AWS services, as a named exception", () => {
    const document = parseDocument(policy(denyAlsoIf({ BoolIfExists: { "aws:PrincipalIsAWSService": "false" } })));
    const context = { ...requests.context, "aws:PrincipalIsAWSService": present("false") };
    assert.equal(deniesAll(document, requests).ok, false);
    assert.deepEqual(deniesAll(document, { ...requests, context }), { ok: true });
  });

  it("judges another class of requests: uploads encrypted with a wrong algorithm", () => {
    const uploads = {
      description: "with another algorithm than aws:kms",
      facets: [
        {
          actions: { patterns: ["s3:PutObject"], examples: ["s3:PutObject"] },
          resources: { arn: BUCKET, suffix: "/?*", examples: [`${BUCKET}/any-key`] },
        },
      ],
      context: { "s3:x-amz-server-side-encryption": oneOf("AES256", "aws:kms:dsse") },
    };
    const rule = (operator: string): unknown =>
      policy(
        deny({ Action: "s3:PutObject", Condition: { [operator]: { "s3:x-amz-server-side-encryption": "aws:kms" } } }),
      );
    assert.deepEqual(deniesAll(parseDocument(rule("StringNotEquals")), uploads), { ok: true });
    assert.equal(deniesAll(parseDocument(rule("StringEquals")), uploads).ok, false);
  });

  it("answers a puzzle that it cannot prove within its limits with a hole, not with a pass", function () {
    this.timeout(10_000);
    // Seven tags want six numbers, no number twice: no such request exists, but only by a long proof.
    const numbers = ["0", "1", "2", "3", "4", "5"];
    const tags = Array.from({ length: 7 }, (_, i) => `aws:RequestTag/${i}`);
    const puzzle = [
      ...tags.map((tag) => denyIf({ StringNotEquals: { [tag]: numbers } })),
      ...numbers.flatMap((number) =>
        tags.flatMap((tag, i) =>
          tags.slice(i + 1).map((other) => denyIf({ StringEquals: { [tag]: number, [other]: number } })),
        ),
      ),
    ];
    const result = tlsOnly(policy(...puzzle), BUCKET);
    assert.ok(!result.ok);
    assert.deepEqual(result.holes[0], {
      reason: "whether a role of any account gets through over a connection without TLS is too intricate to prove",
    });
  });
});
