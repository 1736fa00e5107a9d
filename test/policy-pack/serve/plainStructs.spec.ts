import { deepStrictEqual, strictEqual, throws } from "node:assert";
import { AnalyzeRequest } from "@pulumi/pulumi/proto/analyzer_pb";
import fc from "fast-check";
import { type JavaScriptValue, Struct, Value } from "google-protobuf/google/protobuf/struct_pb";
import { plainStructs } from "../../../policy-pack/serve/plainStructs";

type Plain = Record<string, JavaScriptValue>;

/** Anything that properties of a resource may be, with names and texts of every kind. */
const properties = fc.dictionary(
  fc.string({ unit: "grapheme" }),
  fc.letrec<{ value: JavaScriptValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constant(null),
      fc.boolean(),
      fc.double({ noNaN: true }),
      fc.string({ unit: "grapheme" }),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie("value"), { maxKeys: 4 }),
    ),
  })).value,
);

describe("reading properties straight into plain data", () => {
  const { deserializeBinaryFromReader } = Struct;
  const { toJavaScript } = Struct.prototype;
  afterEach(() => {
    Struct.deserializeBinaryFromReader = deserializeBinaryFromReader;
    Struct.prototype.toJavaScript = toJavaScript;
  });

  const received = (bytes: Uint8Array): unknown =>
    AnalyzeRequest.deserializeBinary(bytes).getProperties()?.toJavaScript();
  const sent = (props: Struct): Uint8Array => new AnalyzeRequest().setProperties(props).serializeBinary();

  it("gives what the messages would give, for any properties", () => {
    fc.assert(
      fc.property(properties, (plain) => {
        const bytes = sent(Struct.fromJavaScript(plain as Plain));
        const before = received(bytes);
        plainStructs();
        const after = received(bytes);
        Struct.deserializeBinaryFromReader = deserializeBinaryFromReader;
        Struct.prototype.toJavaScript = toJavaScript;
        deepStrictEqual(after, before);
      }),
    );
  });

  it("reads what follows the properties, and passes over fields that it does not know", () => {
    plainStructs();
    const unknownField = [0xfa, 0x06, 0x01, 0x41];
    const request = new AnalyzeRequest()
      .setType("t")
      .setName("n")
      .setProperties(Struct.fromJavaScript({ a: [{}] }));
    const read = AnalyzeRequest.deserializeBinary(Uint8Array.from([...request.serializeBinary(), ...unknownField]));
    deepStrictEqual([read.getType(), read.getName()], ["t", "n"]);
    deepStrictEqual(read.getProperties()?.toJavaScript(), { a: [{}] });
    const value = new Value().setStringValue("x").serializeBinary();
    const entry = [0x0a, 1, 0x61, ...unknownField, 0x12, value.length + 4, ...value, ...unknownField];
    const struct = Uint8Array.from([0x0a, entry.length, ...entry, ...unknownField]);
    deepStrictEqual(Struct.deserializeBinary(struct).toJavaScript(), { a: "x" });
  });

  it("refuses a value of no kind, as the messages do, rather than to take it for one that is left out", () => {
    const empty = new Struct();
    empty.getFieldsMap().set("a", new Value());
    const inList = Uint8Array.from([0x0a, 0x09, 0x0a, 1, 0x61, 0x12, 4, 0x32, 2, 0x0a, 0]);
    for (const bytes of [empty.serializeBinary(), inList]) {
      throws(() => Struct.deserializeBinary(bytes).toJavaScript(), /Unexpected struct type/);
    }
    plainStructs();
    for (const bytes of [empty.serializeBinary(), inList]) {
      throws(() => Struct.deserializeBinary(bytes).toJavaScript(), /of no kind/);
    }
  });

  it("turns a struct that was not read as ever", () => {
    plainStructs();
    deepStrictEqual(Struct.fromJavaScript({ a: 1 }).toJavaScript(), { a: 1 });
    strictEqual(new AnalyzeRequest().getProperties(), undefined);
  });
});
