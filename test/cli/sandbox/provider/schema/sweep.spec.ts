import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deriveSchema } from "../../../../../cli/sandbox/provider/schema/derive";
import { packageFolder } from "../../../../../cli/sandbox/provider/schema/packageFiles";

/** What the code of a resource class says: a source that the derivation, which reads the declarations, does not use. */
interface Coded {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly required: readonly string[];
  readonly computed: readonly string[];
}

function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))].sort();
}

function installedClasses(): Coded[] {
  const root = packageFolder("@pulumi/aws");
  const folders = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
  const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)));
  return files
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => {
      const code = readFileSync(file, "utf8");
      const type = /static __pulumiType = '([^']+)'/.exec(code)?.[1];
      return type === undefined
        ? []
        : {
            type,
            inputs: all(code, /resourceInputs\["(\w+)"\] = [^;\n]*\bargs\?*\./g),
            required: all(code, /Missing required property '(\w+)'/g),
            computed: all(code, /resourceInputs\["(\w+)"\] = undefined \/\*out\*\//g),
          };
    });
}

describe("sandbox provider: schema derivation of everything that is installed", () => {
  it("agrees, for every resource type, with the package's code on arguments, required ones and computed outputs", function () {
    this.timeout(120_000);
    const classes = installedClasses();
    assert.ok(classes.length > 1_700, `only ${classes.length} types are installed`);
    let matched = 0;
    for (const { type, inputs, required, computed } of classes) {
      const schema = deriveSchema(type);
      assert.ok(schema, type);
      assert.deepEqual(Object.keys(schema.inputs).sort(), inputs, `${type}: arguments`);
      const derived = Object.entries(schema.inputs).filter(([, input]) => input.required);
      assert.deepEqual(derived.map(([name]) => name).sort(), required, `${type}: required arguments`);
      assert.deepEqual(
        computed.filter((name) => schema.outputs[name] === undefined),
        [],
        `${type}: computed outputs`,
      );
      matched += schema.cloudFormation === undefined ? 0 : 1;
    }
    // 1,122 of 1,738 in these versions; the others are parts of one, or newer, or not CloudFormation's.
    assert.ok(matched > 1_000, `only ${matched} types were found in the service specification`);
  });
});
