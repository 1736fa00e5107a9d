import { strict as assert } from "node:assert";
import { Sandbox } from "../support/sandbox";
import { findingsOf } from "./findings";
import { program } from "./runs";

/**
 * Stacks as teams write them to meet AWS's HIPAA packs and Checkov, by authors who had not seen a rule of the gate. What
 * they truly lacked by these packs was added afterwards, and what was a false alarm was mended in the gate.
 */
const PROGRAMS = {
  portal: "a classic portal: load balancer, containers and instances, databases, files, with its account pinned",
  platform: "a data platform: Kubernetes, streams, search, warehouses, machine learning, with a region alone",
};

describe("the gate lets stacks pass that were written without knowing it", function () {
  this.timeout(300_000);
  this.slow(60_000);

  for (const [name, what] of Object.entries(PROGRAMS)) {
    it(`${name}: ${what}`, async () => {
      const sandbox = await Sandbox.create({ programDir: program(name) });
      try {
        const result = await sandbox.preview();
        const refused = findingsOf(result).filter(({ level }) => level !== "advisory");
        assert.deepEqual(
          refused.map(({ rule, resource }) => `${rule} ${resource}`),
          [],
        );
        assert.equal(result.code, 0, `${result.stdout}\n${result.stderr}`);
        const [, planned = "0"] = /Resources:\n {4}\+ (\d+) to create\n/.exec(result.stdout) ?? [];
        assert.ok(Number(planned) > 200, `${planned} resources`);
        assert.match(result.stdout, /^ {4}\S+ {1,2}phi-policy-pack@v/m, "the pack has judged");
      } finally {
        await sandbox.dispose();
      }
    });
  }
});
