import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import * as rpc from "@pulumi/pulumi/runtime/rpc";
import { buildSync } from "esbuild";
import { signatures } from "../../../policy-pack/serve/signatures";

const pack = join(__dirname, "..", "..", "..", "policy-pack");

/** What a process prints that starts as the pack does. */
function output(code: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: pack,
    entryPoints: ["serve/leanStart.ts"],
    bundle: true,
    platform: "node",
    write: false,
  });
  const run = spawnSync(process.execPath, ["-e", `${String(outputFiles[0]?.text)}\n${code}`], {
    cwd: pack,
    encoding: "utf8",
  });
  ok(run.status === 0, run.stderr);
  return run.stdout.trim();
}

describe("starting without what no policy uses", () => {
  it("does not load a compiler, a dependency resolver, the automation interface, tracing, gRPC or programs with the SDK", () => {
    const code = `require("@pulumi/policy");
      const spared = /node_modules.(typescript|@npmcli|@pulumi.pulumi.automation|@opentelemetry|semver|@grpc|@pulumi.pulumi.runtime)/;
      console.log(Object.keys(require.cache).filter((file) => spared.test(file)).length);`;
    strictEqual(output(code), "0");
  });

  it("loads one when the SDK uses it after all: serialising a function still works", () => {
    const code = `const { runtime } = require("@pulumi/pulumi");
      runtime.serializeFunction(() => 6 * 7).then(({ text }) => console.log(text.includes("6 * 7")));`;
    strictEqual(output(code), "true");
  });

  it("reads an asset among the properties, which takes all of the SDK", () => {
    const code = `const { deserializeProperties } = require("@pulumi/policy/deserialize");
      const source = ${JSON.stringify({ [rpc.specialSigKey]: rpc.specialAssetSig, text: "hello" })};
      const { source: read } = deserializeProperties({ toJavaScript: () => ({ source }) }, false);
      read.text.then((text) => console.log(read.constructor.name, text));`;
    strictEqual(output(code), "StringAsset hello");
  });

  it("knows the signatures of the protocol as the SDK does", () => {
    const { specialSigKey, specialAssetSig, specialArchiveSig, specialSecretSig } = rpc;
    deepStrictEqual(signatures, { specialSigKey, specialAssetSig, specialArchiveSig, specialSecretSig });
  });

  it("gives the automation interface to whoever asks for it", () => {
    const code = `const { automation } = require("@pulumi/pulumi");
      console.log(typeof automation.LocalWorkspace.createOrSelectStack);`;
    strictEqual(output(code), "function");
  });
});
