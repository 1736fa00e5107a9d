import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deriveSchema } from "../../../../../cli/sandbox/provider/schema/derive";
import { packageFolder } from "../../../../../cli/sandbox/provider/schema/packageFiles";

/** The resource types of the installed package, read from its code, which is not what the derivation goes by. */
function installedTypes(): string[] {
  const root = packageFolder("@pulumi/aws");
  const folders = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith(".js"))
      .flatMap((file) => /static __pulumiType = '([^']+)'/.exec(readFileSync(join(root, folder, file), "utf8"))?.[1] ?? []),
  );
}

describe("sandbox provider: schema derivation of everything that is installed", () => {
  it("derives every resource type, with all of its nested types, and each argument that the code passes on", function () {
    this.timeout(120_000);
    const types = installedTypes();
    assert.ok(types.length > 1_700, `only ${types.length} types are installed`);
    let matched = 0;
    for (const type of types) {
      const schema = deriveSchema(type);
      assert.ok(schema, type);
      for (const [name, properties] of Object.entries(schema.objects)) {
        assert.ok(Object.keys(properties).length > 0 || /Empty|None|All|Count|Method|\w/.test(name), `${type}: ${name}`);
      }
      matched += schema.cloudFormation === undefined ? 0 : 1;
    }
    // Of 1,738 types, 1,123 are in the service specification; the others are parts of one, or newer, or not in it.
    assert.ok(matched > 1_000, `only ${matched} types were found in the service specification`);
  });
});
