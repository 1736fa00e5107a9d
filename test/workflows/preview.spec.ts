import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { load } from "js-yaml";

const root = resolve(__dirname, "../..");
const file = resolve(root, ".github/workflows/preview.yml");

interface Job {
  readonly permissions?: Record<string, string>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

describe(".github/workflows/preview.yml", () => {
  const workflow = load(readFileSync(file, "utf8")) as { permissions: unknown; jobs: Record<string, Job> };
  const jobs = Object.entries(workflow.jobs);

  it("passes actionlint", function () {
    this.timeout(300_000);
    const lint = spawnSync("go", ["tool", "actionlint", "-shellcheck=", "-pyflakes=", file], {
      cwd: resolve(__dirname, "actionlint"),
      encoding: "utf8",
    });
    assert.equal(lint.status, 0, `${lint.stdout}${lint.stderr}${lint.error?.message ?? ""}`);
  });

  it("pins each action by digest or full version", () => {
    const uses = jobs.flatMap(([, job]) => job.steps.flatMap((step) => step.uses ?? []));
    assert.ok(uses.length > 0);
    assert.deepEqual(
      uses.filter((each) => !/@([0-9a-f]{40}|v\d+\.\d+\.\d+)$/.test(each)),
      [],
    );
  });

  it("may read the repository and nothing else, but for the jobs that ask AWS for a session or hand in findings", () => {
    assert.deepEqual(workflow.permissions, { contents: "read" });
    const wider = jobs.filter(([, job]) => job.permissions !== undefined);
    assert.deepEqual(
      wider.map(([name, job]) => [name, job.permissions]),
      [
        ["code-scanning", { "contents": "read", "security-events": "write" }],
        ["aws", { "contents": "read", "id-token": "write" }],
      ],
    );
  });

  it("runs no code of a pull request where it may write findings", () => {
    assert.deepEqual(
      workflow.jobs["code-scanning"]?.steps.filter(
        (step) => step.run !== undefined || /checkout/.test(step.uses ?? ""),
      ),
      [],
    );
  });

  it("gives no secret to the jobs that run for forks", () => {
    const text = JSON.stringify(jobs.filter(([name]) => name !== "aws"));
    assert.doesNotMatch(text, /secrets\./);
  });
});
