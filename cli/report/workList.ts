import { type Finding, SEVERITIES } from "./finding";
import { type PackInfo } from "./rules";

/** Findings that one change of mind mends: the same rule, mended the same way. */
export interface Task {
  readonly rule: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** A step of the work with its tasks. */
export interface Step {
  readonly title: string;
  readonly tasks: readonly Task[];
}

/** Where findings go whose rule belongs to another pack. */
const OTHER = "Findings of other packs";

/**
 * The findings that nobody is exempted from, in the order in which a security engineer would take them: by the stage of
 * their control, then what stops the run, then the gravest.
 */
export function workList(findings: readonly Finding[], pack: PackInfo): readonly Step[] {
  const open = findings.filter(({ exemption }) => exemption === undefined);
  const stageOf = ({ rule }: Finding): string | undefined => pack.rules.get(rule)?.stage;
  const steps = [...pack.stages, { id: undefined, title: OTHER }].map(({ id, title }) => ({
    title,
    tasks: tasksOf(open.filter((finding) => stageOf(finding) === id)),
  }));
  return steps.filter(({ tasks }) => tasks.length > 0);
}

/** Findings in one order, so that the same stack gives the same report. */
export function ordered(findings: readonly Finding[]): Finding[] {
  const key = (finding: Finding): readonly (number | string)[] => [
    finding.level === "mandatory" ? 0 : 1,
    SEVERITIES.indexOf(finding.severity),
    finding.rule,
    finding.type,
    finding.name,
    finding.what,
  ];
  return [...findings].sort((one, other) => compare(key(one), key(other)));
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  const [left, right] = [one[at], other[at]];
  return left === undefined || right === undefined ? 0 : left < right ? -1 : 1;
}

function tasksOf(findings: readonly Finding[]): Task[] {
  const tasks = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of ordered(findings)) {
    const key = JSON.stringify([finding.rule, finding.level, finding.mend]);
    const task = tasks.get(key);
    if (task === undefined) {
      tasks.set(key, [finding]);
    } else {
      task.push(finding);
    }
  }
  return [...tasks.values()].map((each) => ({ rule: each[0].rule, findings: each }));
}

/** How many open findings each provision has, by severity: the rows of a table, in the order of the regulation. */
export function byProvision(findings: readonly Finding[]): readonly (readonly [provision: string, counts: number[]])[] {
  const rows = new Map<string, number[]>();
  for (const { provision = "no provision", severity, exemption } of findings) {
    if (exemption === undefined) {
      const row = rows.get(provision) ?? SEVERITIES.map(() => 0);
      const column = SEVERITIES.indexOf(severity);
      row[column] = (row[column] ?? 0) + 1;
      rows.set(provision, row);
    }
  }
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
}
