import { strict as assert } from "node:assert";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { layoutOf, type Layout } from "../../../cli/sandbox/layout";
import { prepareProject, projectName } from "../../../cli/sandbox/project";
import { temporaryFolder } from "./fakes";

/** A sandbox for a program that consists of these files. */
function sandboxOf(files: Record<string, string>): Layout {
  const program = temporaryFolder();
  Object.entries(files).forEach(([name, text]) => writeFileSync(join(program, name), text));
  return layoutOf({ PHI_SANDBOX_DIR: temporaryFolder(), PHI_SANDBOX_PROGRAM: program });
}

function copyOf(layout: Layout, name: string): unknown {
  return load(readFileSync(join(layout.project, name), "utf8"));
}

describe("the engine's project in a sandbox", () => {
  it("runs the user's program where it lies, with the stand-in as its aws provider", () => {
    const layout = sandboxOf({ "Pulumi.yaml": "name: phi\nruntime: nodejs\nbackend:\n  url: s3://bucket\n" });
    assert.deepEqual(prepareProject(layout), []);
    assert.deepEqual(copyOf(layout, "Pulumi.yaml"), {
      name: "phi",
      runtime: "nodejs",
      main: layout.program,
      plugins: { providers: [{ name: "aws", path: layout.plugins }] },
    });
    assert.equal(projectName(layout), "phi");
  });

  it("keeps the engine from writing logs, and clears away those of earlier runs", () => {
    const layout = sandboxOf({ "Pulumi.yaml": "name: phi\nruntime: nodejs\n" });
    mkdirSync(join(layout.home, "logs"), { recursive: true });
    writeFileSync(join(layout.home, "logs", "run.log"), "all that the engine knew");
    for (let run = 1; run <= 2; run++) {
      prepareProject(layout);
      assert.match(readFileSync(join(layout.home, "logs"), "utf8"), /--logtostderr/);
    }
  });

  it("resolves a main of the user's from the user's folder", () => {
    const layout = sandboxOf({ "Pulumi.yaml": "name: phi\nruntime: nodejs\nmain: src/\n" });
    prepareProject(layout);
    assert.equal((copyOf(layout, "Pulumi.yaml") as { main: string }).main, join(layout.program, "src"));
  });

  it("takes each stack file over, and again when the user changes it", () => {
    const layout = sandboxOf({
      "Pulumi.yaml": "name: phi\n",
      "Pulumi.dev.yaml": "config:\n  phi:a: one\n",
      "Pulumi.prod.yaml": "config:\n  phi:a: two\n",
    });
    prepareProject(layout);
    assert.deepEqual(copyOf(layout, "Pulumi.dev.yaml"), { config: { "phi:a": "one" } });
    assert.deepEqual(copyOf(layout, "Pulumi.prod.yaml"), { config: { "phi:a": "two" } });
    writeFileSync(join(layout.program, "Pulumi.dev.yaml"), "config:\n  phi:a: three\n");
    assert.deepEqual(prepareProject(layout), []);
    assert.deepEqual(copyOf(layout, "Pulumi.dev.yaml"), { config: { "phi:a": "three" } });
  });

  it("does not touch its copy while the user's file stays the same", () => {
    const layout = sandboxOf({ "Pulumi.yaml": "name: phi\n", "Pulumi.dev.yaml": "config:\n  phi:a: one\n" });
    prepareProject(layout);
    const changed = "config:\n  phi:a: set in the sandbox\nencryptionsalt: mine\n";
    writeFileSync(join(layout.project, "Pulumi.dev.yaml"), changed);
    assert.deepEqual(prepareProject(layout), []);
    assert.equal(readFileSync(join(layout.project, "Pulumi.dev.yaml"), "utf8"), changed);
  });

  it("says what stays as set in the sandbox, and which secrets need one of the sandbox", () => {
    const layout = sandboxOf({ "Pulumi.yaml": "name: phi\n", "Pulumi.dev.yaml": "config:\n  phi:a: one\n" });
    prepareProject(layout);
    writeFileSync(join(layout.project, "Pulumi.dev.yaml"), "config:\n  phi:a: mine\n");
    const theirs = "config:\n  phi:a: two\n  phi:token:\n    secure: v1:x\n";
    writeFileSync(join(layout.program, "Pulumi.dev.yaml"), theirs);
    assert.deepEqual(prepareProject(layout), [
      "Pulumi.dev.yaml changed; phi:a stays as you set it in the sandbox",
      "Pulumi.dev.yaml: phi:token is a secret that only your own backend can read; to set one for the sandbox: " +
        "npm run sandbox -- config set --secret phi:token <value> --stack dev",
    ]);
  });

  it("takes a stack file over again after the engine removed its copy", () => {
    const layout = sandboxOf({ "Pulumi.yaml": "name: phi\n", "Pulumi.dev.yaml": "config:\n  phi:a: one\n" });
    prepareProject(layout);
    rmSync(join(layout.project, "Pulumi.dev.yaml"));
    prepareProject(layout);
    assert.equal(existsSync(join(layout.project, "Pulumi.dev.yaml")), true);
  });

  it("refuses a folder that is no Pulumi project", () => {
    const layout = sandboxOf({});
    assert.throws(() => prepareProject(layout), {
      message: `${layout.program} holds no Pulumi.yaml: it is not a Pulumi project`,
    });
  });
});
