import { deepStrictEqual, strictEqual } from "node:assert";
import { countUnknown, look, lookBoolean, places } from "../../../policy-pack/judge/look";
import { plain } from "../../../policy-pack/judge/sdk";
import { unknown } from "../../support/policyHarness";
import * as proxyModule from "@pulumi/policy/proxy";

const { unknownCheckingProxy } = proxyModule as unknown as { unknownCheckingProxy: (props: object) => object };

describe("looking at a property", () => {
  it("tells known, absent and unknown apart, null being absent", () => {
    const props = { a: 1, b: null, c: unknown };
    deepStrictEqual(look(props, "a"), { state: "known", value: 1 });
    deepStrictEqual(look(props, "b"), { state: "absent" });
    deepStrictEqual(look(props, "c"), { state: "unknown" });
    deepStrictEqual(look(props, "d"), { state: "absent" });
  });

  it("reads what the SDK's proxy guards without raising UnknownValueError", () => {
    const guarded = unknownCheckingProxy({ a: { b: unknown } });
    deepStrictEqual(look(plain(guarded), "a.b"), { state: "unknown" });
    deepStrictEqual(look(plain(guarded), "a.b.c"), { state: "unknown" });
  });

  it("is absent below an absent parent and unknown below an unknown one", () => {
    deepStrictEqual(look({ a: null }, "a.b"), { state: "absent" });
    deepStrictEqual(look({ a: unknown }, "a.b"), { state: "unknown" });
  });

  it("looks at the first of several places", () => {
    deepStrictEqual(look({ rules: [{ key: "x" }, { key: "y" }] }, "rules[].key"), { state: "known", value: "x" });
    deepStrictEqual(look({ rules: { key: unknown } }, "rules[].key"), { state: "unknown" });
    deepStrictEqual(look({ rules: [] }, "rules[].key"), { state: "absent" });
  });

  it("names each element of a list, and gives one absent place for a missing or empty one", () => {
    const props = { rules: [{ key: "x" }, { key: unknown }, unknown], none: [] };
    deepStrictEqual(
      places(props, "rules[].key").map(({ at, look: seen }) => [at, seen.state]),
      [
        ["rules[0].key", "known"],
        ["rules[1].key", "unknown"],
        ["rules[2].key", "unknown"],
      ],
    );
    deepStrictEqual(places(props, "none[].key"), [{ at: "none.key", look: { state: "absent" } }]);
    deepStrictEqual(places(props, "missing[].key"), [{ at: "missing.key", look: { state: "absent" } }]);
  });

  it("takes a single object for a list of one", () => {
    deepStrictEqual(places({ rules: { key: "x" } }, "rules[].key"), [
      { at: "rules.key", look: { state: "known", value: "x" } },
    ]);
  });

  it("takes the text true for true, and no other text", () => {
    deepStrictEqual(lookBoolean({ a: "true" }, "a"), { state: "known", value: true });
    deepStrictEqual(lookBoolean({ a: "yes" }, "a"), { state: "known", value: false });
    deepStrictEqual(lookBoolean({ a: "false" }, "a"), { state: "known", value: false });
  });

  it("counts unknown values at any depth", () => {
    strictEqual(countUnknown({ a: [unknown, { b: unknown }], c: "x" }), 2);
  });
});
