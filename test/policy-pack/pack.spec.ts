import { deepStrictEqual, match, ok, strictEqual } from "node:assert";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { citations } from "../../policy-pack/controls/control";
import { policies } from "../../policy-pack/pack";
import { rules } from "../../policy-pack/rules";
import pinned from "./rules.json";

const pack = join(__dirname, "..", "..", "policy-pack");
const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

describe("the pack", () => {
  it("has exactly the pinned rules at the pinned levels; to loosen one takes a major version", () => {
    deepStrictEqual(Object.fromEntries(policies.map(({ name, enforcementLevel }) => [name, enforcementLevel])), pinned);
  });

  it("names each rule <service>-<resource>-<verb>-<what>, and no name twice", () => {
    const ids = rules.map((rule) => rule.control.id);
    strictEqual(new Set(ids).size, ids.length);
    for (const id of ids) {
      match(id, /^[a-z0-9]+-[a-z0-9]+-(require|forbid|limit)-[a-z0-9-]+$/);
    }
  });

  it("keeps one rule a file, in the folder of its service, with at most 80 lines", () => {
    const ids = new Set(rules.map((rule) => rule.control.id));
    for (const id of ids) {
      const file = join(pack, "rules", id.split("-")[0] ?? "", `${camel(id)}.ts`);
      ok(existsSync(file), file);
      ok(readFileSync(file, "utf8").split("\n").length <= 81, file);
    }
    const files = readdirSync(join(pack, "rules"), { recursive: true, encoding: "utf8" });
    const found = files.filter((file) => /(Require|Forbid|Limit)\w+\.ts$/.test(file));
    strictEqual(found.length, ids.size, "no rule file is left out of the table of contents");
  });

  it("gives each rule what the SDK publishes: title, severity, framework, tags, advice and source", () => {
    for (const policy of policies) {
      const { control } = rules.find((rule) => rule.control.id === policy.name) ?? {};
      ok(control, policy.name);
      const [first] = control.citations;
      match(control.title, /^[A-Z].*\.$/);
      match(control.remediation, /\.$/);
      match(control.source, /^https:\/\//);
      deepStrictEqual(policy.framework, {
        name: "HIPAA Security Rule",
        version: "45 CFR Part 164, Subpart C",
        reference: first,
        specification: citations[first],
      });
      ok(control.citations.every((citation) => policy.tags?.includes(`hipaa:${citation}`)));
      strictEqual(policy.severity, control.severity);
      strictEqual(policy.remediationSteps, control.remediation);
      strictEqual(policy.url, control.source);
    }
  });

  it("lets a mandatory rule that cannot judge refuse: unprovable is a setting of each, refuse by default", () => {
    for (const policy of policies) {
      strictEqual(policy.configSchema?.properties["unprovable"]?.default, "refuse", policy.name);
    }
  });

  it("does not depend on the program, the sandbox or the AWS SDK at run time", () => {
    const files = readdirSync(pack, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !/^(bin|node_modules|scripts)\//.test(file),
    );
    ok(files.length > 100);
    for (const file of files) {
      const text = readFileSync(join(pack, file), "utf8");
      ok(!/from "(@pulumi\/aws|[./]*\/(infra|cli|test)\/)/.test(text), file);
    }
  });
});
