import assert from "node:assert/strict";
import { tlsFloor } from "../../../../policy-pack/judge/documents";
import { BUCKET, deny, denyAlsoIf, denyIf, OBJECTS, policy } from "./bucketPolicy";

const KEY = "s3:TlsVersion";

describe("tlsFloor", () => {
  const passing: readonly (readonly [string, unknown, (1.2 | 1.3)?])[] = [
    ["NumericLessThan 1.2", policy(denyIf({ NumericLessThan: { [KEY]: "1.2" } }))],
    ["NumericLessThan 1.2 as a JSON number", policy(denyIf({ NumericLessThan: { [KEY]: 1.2 } }))],
    ["NumericLessThanIfExists", policy(denyIf({ NumericLessThanIfExists: { [KEY]: "1.2" } }))],
    ["NumericLessThanEquals 1.1", policy(denyIf({ NumericLessThanEquals: { [KEY]: "1.1" } }))],
    ["NumericEquals on each old version", policy(denyIf({ NumericEquals: { [KEY]: ["1.0", "1.1"] } }))],
    ["a higher floor", policy(denyIf({ NumericLessThan: { [KEY]: "1.3" } }))],
    [
      "only where TLS is used",
      policy(denyIf({ NumericLessThan: { [KEY]: "1.2" }, Bool: { "aws:SecureTransport": true } })),
    ],
    [
      "bucket and objects apart",
      policy(
        ...[BUCKET, OBJECTS].map((Resource) => deny({ Resource, Condition: { NumericLessThan: { [KEY]: "1.2" } } })),
      ),
    ],
    ["1.3 where 1.3 is asked for", policy(denyIf({ NumericLessThan: { [KEY]: "1.3" } })), 1.3],
  ];
  for (const [title, document, floor = 1.2] of passing) {
    it(`passes: ${title}`, () => {
      assert.deepEqual(tlsFloor(document, BUCKET, floor), { ok: true });
    });
  }

  const failing: readonly (readonly [string, unknown, (1.2 | 1.3)?])[] = [
    ["no floor, only a deny of plain HTTP", policy(deny())],
    ["NumericLessThan 1.1 leaves 1.1", policy(denyIf({ NumericLessThan: { [KEY]: "1.1" } }))],
    ["inverted", policy(denyIf({ NumericGreaterThan: { [KEY]: "1.2" } }))],
    ["joined with plain HTTP, which has no version", policy(denyAlsoIf({ NumericLessThan: { [KEY]: "1.2" } }))],
    ["StringEquals 1.0 leaves another spelling and 1.1", policy(denyIf({ StringEquals: { [KEY]: "1.0" } }))],
    ["only the objects", policy(deny({ Resource: OBJECTS, Condition: { NumericLessThan: { [KEY]: "1.2" } } }))],
    ["a floor that is no number", policy(denyIf({ NumericLessThan: { [KEY]: "TLSv1.2" } }))],
    ["1.2 where 1.3 is asked for", policy(denyIf({ NumericLessThan: { [KEY]: "1.2" } })), 1.3],
  ];
  for (const [title, document, floor = 1.2] of failing) {
    it(`fails: ${title}`, () => {
      const result = tlsFloor(document, BUCKET, floor);
      assert.ok(!result.ok);
      assert.match(result.holes[0]?.reason ?? "", new RegExp(`over TLS below ${floor}`));
    });
  }
});
