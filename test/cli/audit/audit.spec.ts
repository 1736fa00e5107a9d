import { strict as assert } from "node:assert";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { audit, type AuditWorld } from "../../../cli/audit";
import { type Analysis } from "../../../cli/audit/analyze";
import { type AuditOptions } from "../../../cli/audit/arguments";
import { positionsIn } from "../../../cli/audit/positions";
import { LOG, PACK, summary, violation } from "../report/support";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly said: string[];
  readonly asked: AuditOptions[];
}

describe("phi audit", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "phi-audit-"));
    writeFileSync(join(folder, "state.json"), '{"version":3,"deployment":{"resources":[]}}');
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Runs the command on an answer of the engine that is made by hand. */
  async function run(line: string, analysis: Partial<Analysis> = { stdout: LOG }): Promise<Run> {
    let out = "";
    const said: string[] = [];
    const asked: AuditOptions[] = [];
    const world: AuditWorld = {
      cwd: folder,
      analyze: (options) => {
        asked.push(options);
        return Promise.resolve({ code: 0, stdout: "", stderr: "", ...analysis });
      },
      pack: () => PACK,
      print: (text) => (out += text),
      say: (text) => said.push(text),
    };
    const argv = line.split(" ").filter((word) => word !== "");
    return { code: await audit(argv, world), out, said, asked };
  }

  it("ends with 1 when a mandatory rule is broken, with 0 when advice or an exemption is all there is", async () => {
    assert.equal((await run("--file state.json")).code, 1);
    const advice = violation("kms-key-require-policy", "aws:kms/key:Key", "key", "policy: is missing", {
      level: "advisory",
    });
    const { code, out } = await run("--file state.json", { stdout: `${advice}\n${summary()}` });
    assert.equal(code, 0);
    assert.match(out, /^state\.json, judged by phi-policy-pack 0\.1\.0: 0 mandatory, 1 advisory, 0 exempted\n/);
  });

  it("prints the work list, or each report that is asked for, to files too", async () => {
    const { out } = await run("--file=state.json");
    assert.match(
      out,
      /\n1\. Open to strangers, or to everybody\n {3}\[mandatory, critical\] s3-bucket-forbid-public-acl/,
    );
    const sarif = join(folder, "phi.sarif");
    const two = await run(`--file state.json --format sarif=${sarif} --format=markdown`);
    assert.match(two.out, /^## Stopped: 5 mandatory/);
    assert.equal((JSON.parse(readFileSync(sarif, "utf8")) as { version: string }).version, "2.1.0");
  });

  it("hands the engine a file or a stack, the pack and its configuration", async () => {
    writeFileSync(join(folder, "exemptions.json"), "{}");
    const { asked } = await run("-s org/phi/prod --policy-pack ../pack --policy-pack-config exemptions.json");
    assert.deepEqual(asked, [
      {
        source: { stack: "org/phi/prod" },
        pack: "../pack",
        packConfig: "exemptions.json",
        wanted: [{ format: "text", file: undefined }],
      },
    ]);
  });

  it("ends with 2 when nothing could be judged, and says why", async () => {
    for (const [analysis, reason] of [
      [{ code: 1, stderr: "error: no stack named 'prod' found" }, /no stack named 'prod'/],
      [{ code: 1, stdout: summary({}) }, /No policy pack judged this run/],
      [{ code: 1, stdout: violation("kms-key-require-policy", "aws:kms/key:Key", "k", "x") }, /No policy pack judged/],
    ] as const) {
      const { code, said, out } = await run("--stack prod", analysis);
      assert.equal(code, 2);
      assert.match(said.join("\n"), reason);
      assert.equal(out, "");
    }
    const missing = await run("--file none.json");
    assert.equal(missing.code, 2);
    assert.match(missing.said[0] ?? "", /none\.json cannot be read/);
    assert.deepEqual(missing.asked, []);
  });

  it("refuses a configuration with a mistake before the engine starts, and says key, value, what is allowed, the way out", async () => {
    const config = {
      "rds-storage-require-encryptions": "disabled",
      "kms-key-require-rotation": { unprovable: "maybe" },
    };
    writeFileSync(join(folder, "wrong.json"), JSON.stringify(config));
    const { code, said, asked } = await run("--stack prod --policy-pack-config wrong.json");
    assert.equal(code, 2);
    assert.deepEqual(asked, []);
    assert.deepEqual(said.join("\n").split("\n"), [
      "wrong.json:",
      "rds-storage-require-encryptions is no rule of the pack. Correct the name, or remove it; docs/rules.md lists them.",
      'kms-key-require-rotation.unprovable is "maybe"; allowed are "refuse", "report". Write one of them, or leave it out for "refuse".',
    ]);
  });

  it("passes on what the engine says of a state without resources", async () => {
    const stderr = "File state.json has no resources; nothing to analyze.\n";
    const { code, said } = await run("--file state.json", { stderr });
    assert.deepEqual([code, said], [0, [stderr.trim()]]);
  });

  const misused: Readonly<Record<string, RegExp>> = {
    "": /needs --file <exported state> or --stack <name>/,
    "--file a.json --stack b": /cannot go together/,
    "--file": /--file needs a value/,
    "--file a.json --fast": /has no option --fast/,
    "--file a.json --format pdf": /allowed are text, markdown, json, sarif, junit/,
    "--file a.json --format json --format text": /two reports go to standard output/,
    "--file a.json --format json=x --format sarif=x": /two reports go to x/,
  };
  for (const [line, reason] of Object.entries(misused)) {
    it(`refuses "${line}"`, async () => {
      const { code, said, asked } = await run(line);
      assert.equal(code, 2);
      assert.match(said.join("\n"), reason);
      assert.deepEqual(asked, []);
    });
  }

  it("explains itself", async () => {
    const { code, out } = await run("--help");
    assert.equal(code, 0);
    assert.match(out, /^phi audit --file <state\.json> \| --stack <name>/);
  });
});

describe("where an exported state says that resources are declared", () => {
  const state = (sourcePosition: unknown): string =>
    JSON.stringify({ deployment: { resources: [{ urn: "urn:a", sourcePosition }, { urn: "urn:b" }] } });

  it("is a file of the project and a line", () => {
    assert.deepEqual(
      [...positionsIn(state("project:///infra/storage.ts#12,3"))],
      [["urn:a", { file: "infra/storage.ts", line: 12 }]],
    );
  });

  it("is nothing for files outside it, packages, other forms, and texts that are no state", () => {
    for (const text of [
      state("project:///../elsewhere/index.ts#1,2"),
      state("project:///node_modules/@pulumi/x.ts#1,2"),
      state("plugin:///x#1"),
      state(7),
      "nonsense",
      "{}",
    ]) {
      assert.deepEqual([...positionsIn(text)], [], text);
    }
  });
});
