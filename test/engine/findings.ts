import { strict as assert } from "node:assert";
import { rules } from "../../policy-pack/rules";
import type { SandboxResult } from "../support/sandbox";

/** One report of the pack, as the engine shows it to the user. */
export interface Finding {
  readonly level: string;
  readonly rule: string;
  /** Name of the resource in the program. */
  readonly resource: string;
  /** Type token of the resource. */
  readonly type: string;
  /** Where and what: the words between the resource's name and the provision. */
  readonly what: string;
  /** The whole text, a line each. */
  readonly lines: readonly string[];
}

const HEADING = /^ {8}- \[(\w+)\] \[severity: \w+\] {2}(\S+) {2}\(.+: .+\)$/;
const SUBJECT = /^([\w-]+:\S+) '(.+?)'(?:, |: )(.*)\.$/;

/** What the pack reported in a run. */
export function findingsOf({ stdout }: SandboxResult): readonly Finding[] {
  const found: Finding[] = [];
  const lines = stdout.split("\n");
  for (const [index, line] of lines.entries()) {
    const [, level = "", rule = ""] = HEADING.exec(line) ?? [];
    if (rule !== "") {
      const rest = lines.slice(index + 1);
      const end = rest.findIndex((next) => !next.startsWith(" ".repeat(10)));
      const text = rest.slice(0, end).map((next) => next.trim());
      const [, type = "", resource = "", what = ""] = SUBJECT.exec(text[1] ?? "") ?? [];
      found.push({ level, rule, resource, type, what, lines: text });
    }
  }
  return found;
}

/**
 * Asserts that a finding tells a person everything: the rule by its id, what it asks for, the resource, the provision of
 * HIPAA, and how to mend it.
 */
export function assertTellsAll(finding: Finding): void {
  const shown = finding.lines.join("\n");
  const control = rules.find((rule) => rule.control.id === finding.rule)?.control;
  assert.ok(control, `${finding.rule} is no rule of the pack`);
  assert.equal(finding.level, "mandatory", shown);
  assert.equal(finding.lines.length, 4, shown);
  assert.equal(finding.lines[0], control.title);
  assert.ok(finding.resource !== "" && finding.what !== "", shown);
  assert.match(
    finding.lines[2] ?? "",
    /^HIPAA: 45 CFR 164\.312\([a-e]\)(\(\d\)(\([iv]+\))?)? \([A-Z][^()]+\)\.$/,
    shown,
  );
  assert.match(finding.lines[3] ?? "", /^To mend: \S.{20,}/, shown);
}

/** What is expected of one resource: the rule that stops it, and words of each of the rule's reasons, in order. */
export type Expected = Readonly<Record<string, readonly [rule: string, ...reasons: string[]]>>;

/** Asserts that each resource is stopped by its rule, for its reasons and no others, and is told in full. */
export function assertStopped(findings: readonly Finding[], expected: Expected): void {
  for (const [resource, [rule, ...reasons]] of Object.entries(expected)) {
    const own = findings.filter((finding) => finding.resource === resource);
    const shown = `${resource}: ${JSON.stringify(own.map(({ rule: by, what }) => [by, what]))}`;
    assert.ok(own.every((finding) => finding.rule === rule) && own.length === reasons.length, shown);
    for (const reason of reasons) {
      assert.ok(
        own.some(({ what }) => what.includes(reason)),
        `no "${reason}" in ${shown}`,
      );
    }
    own.forEach(assertTellsAll);
  }
}

/** That the findings of some rules are about the expected resources and no others. */
export function assertNothingElse(
  findings: readonly Finding[],
  groups: readonly Expected[],
  isOurs: (rule: string) => boolean,
): void {
  const expected = new Set(groups.flatMap((group) => Object.keys(group)));
  const stopped = findings.filter(({ rule }) => isOurs(rule)).map(({ resource }) => resource);
  assert.deepEqual(
    stopped.filter((resource) => !expected.has(resource)),
    [],
  );
}
