import { deepStrictEqual, ok } from "node:assert";
import { PolicyConfigSchema, PolicyInfo } from "@pulumi/pulumi/proto/analyzer_pb";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import { configSchemaOf } from "../../../policy-pack/judge/config";
import { schemasOnce } from "../../../policy-pack/serve/schemasOnce";

describe("writing each schema of settings once", () => {
  const { fromJavaScript, serializeBinaryToWriter } = Struct;
  afterEach(() => Object.assign(Struct, { fromJavaScript, serializeBinaryToWriter }));

  /** What the SDK announces of a rule. */
  const announced = (name: string, settings: Parameters<typeof configSchemaOf>[0]): Uint8Array => {
    const properties = configSchemaOf(settings).properties as unknown as Record<string, JavaScriptValue>;
    const schema = new PolicyConfigSchema().setProperties(Struct.fromJavaScript(properties)).setRequiredList(["x"]);
    return new PolicyInfo().setName(name).setConfigschema(schema).setUrl("u").serializeBinary();
  };
  const all = (): Uint8Array[] => [
    announced("one", ["unprovable"]),
    announced("other", ["unprovable", "allowedRegions"]),
    announced("third", ["unprovable"]),
    announced("none", []),
  ];

  it("announces the very same bytes", () => {
    const before = all();
    schemasOnce();
    deepStrictEqual(all(), before);
    deepStrictEqual(all(), before);
  });

  it("has one schema for the same settings", () => {
    ok(configSchemaOf(["unprovable", "presence"]) === configSchemaOf(["unprovable", "presence"]));
    ok(configSchemaOf(["unprovable"]) !== configSchemaOf([]));
  });
});
