import assert from "node:assert/strict";
import { evaluate, parseDocument, tlsOnly } from "../../../../policy-pack/judge/documents";
import { BUCKET } from "./bucketPolicy";

/** A policy that lets plain requests through, and what the sentence of at least one hole has to match. */
export type FailingCase = readonly [title: string, document: unknown, reason: RegExp];

/** One test for each case: the policy fails, the sentence fits, and no request that is named is really denied. */
export function itFails(cases: readonly FailingCase[]): void {
  for (const [title, document, reason] of cases) {
    it(title, () => {
      const result = tlsOnly(document, BUCKET);
      assert.ok(!result.ok, "the policy passed");
      const sentences = result.holes.map((hole) => hole.reason);
      assert.ok(
        sentences.some((sentence) => reason.test(sentence)),
        sentences.join("\n"),
      );
      for (const { request } of result.holes) {
        assert.ok(request !== undefined, "no request was named");
        assert.deepEqual(request.context["aws:securetransport"], { kind: "oneOf", possibilities: [["false"]] });
        assert.equal(evaluate(parseDocument(document), request).explicit, false);
      }
    });
  }
}
