import { countsInWords, type Finding, SEVERITIES, subject } from "./finding";
import { doubt, judgedBy, type Report } from "./report";
import { byProvision, workList } from "./workList";

/** Tasks beyond these are counted only: the summary stays one page. */
const MOST_TASKS = 20;
/** Resources of one task beyond these are counted only. */
const MOST_RESOURCES = 3;

/** One page for a pull request: the verdict, totals by provision, what to do first, what is exempted. */
export function markdownReport(report: Report): string {
  const { counts, findings } = report;
  const problem = doubt(report);
  const verdict = problem !== undefined ? "Not proven" : counts.mandatory > 0 ? "Stopped" : "Passed";
  const parts = [
    `## ${verdict}: ${countsInWords(counts)}`,
    `${escape(report.subject)}, judged by ${escape(judgedBy(report))}.`,
    ...(problem === undefined ? [] : [quote(problem)]),
    ...provisions(findings),
    ...work(report),
    ...exempted(findings),
  ];
  return `${parts.join("\n\n")}\n`;
}

function provisions(findings: readonly Finding[]): string[] {
  const rows = byProvision(findings).map(([name, counts]) => [name, ...counts.map(String)]);
  return rows.length === 0 ? [] : [table(["45 CFR", ...SEVERITIES], rows)];
}

function work({ findings, pack }: Report): string[] {
  const tasks = workList(findings, pack).flatMap(({ title, tasks: each }) => each.map((task) => ({ title, task })));
  const rows = tasks.slice(0, MOST_TASKS).map(({ title, task }, index) => {
    const [first] = task.findings;
    const more = task.findings.length - MOST_RESOURCES;
    const places = task.findings.slice(0, MOST_RESOURCES).map((finding) => `${subject(finding)}, ${finding.what}`);
    return [
      String(index + 1),
      title,
      `${first.level}, ${first.severity}`,
      `${task.rule}: ${first.title}`,
      [...places, ...(more > 0 ? [`and ${more} more`] : [])],
      first.mend ?? "",
    ];
  });
  const left = tasks.length - MOST_TASKS;
  return [
    ...(rows.length === 0 ? [] : [table(["#", "Why now", "Level", "Rule", "Where", "To mend"], rows)]),
    ...(left > 0 ? [`${left} more; the JSON and SARIF reports have all of them.`] : []),
  ];
}

function exempted(findings: readonly Finding[]): string[] {
  const rows = findings.flatMap((finding) =>
    finding.exemption === undefined
      ? []
      : [
          [
            finding.rule,
            `${subject(finding)}, ${finding.what}`,
            finding.exemption.reason,
            finding.exemption.owner,
            finding.exemption.ticket,
            finding.exemption.expiry,
          ],
        ],
  );
  return rows.length === 0
    ? []
    : ["### Exempted", table(["Rule", "Where", "Reason", "Owner", "Ticket", "Until"], rows)];
}

/** A table; a cell with several texts has one a line. */
function table(head: readonly string[], rows: readonly (readonly (string | readonly string[])[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const cell = (content: string | readonly string[]): string => [content].flat().map(escape).join("<br>");
  return [line(head), line(head.map(() => "---")), ...rows.map((row) => line(row.map(cell)))].join("\n");
}

/** Names come from the program that is judged: none of them may write Markdown or HTML into a pull request. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]|~#!@]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

function quote(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${escape(line)}`)
    .join("\n");
}
