import { deepStrictEqual, notStrictEqual, strictEqual } from "node:assert";
import * as deserializeModule from "@pulumi/policy/deserialize";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { readOnce } from "../../../policy-pack/serve/readOnce";

const sdk = deserializeModule as unknown as { deserializeProperties: (message: Struct, secrets: boolean) => object };

describe("reading the properties of a resource once", () => {
  const original = sdk.deserializeProperties;
  afterEach(() => (sdk.deserializeProperties = original));

  it("gives every rule the same data that the SDK reads", () => {
    readOnce();
    const message = Struct.fromJavaScript({ a: { b: [1, "x", null] } });
    const first = sdk.deserializeProperties(message, false);
    deepStrictEqual(first, original(message, false));
    strictEqual(sdk.deserializeProperties(message, false), first);
  });

  it("keeps resources apart", () => {
    readOnce();
    const [one, two] = [{ a: 1 }, { a: 2 }].map((props) =>
      sdk.deserializeProperties(Struct.fromJavaScript(props), false),
    );
    deepStrictEqual([one, two], [{ a: 1 }, { a: 2 }]);
  });

  it("reads afresh for a remediation, which may write", () => {
    readOnce();
    const message = Struct.fromJavaScript({ a: 1 });
    const judged = sdk.deserializeProperties(message, false);
    notStrictEqual(sdk.deserializeProperties(message, true), judged);
    notStrictEqual(sdk.deserializeProperties(message, true), sdk.deserializeProperties(message, true));
  });
});
