import { countsInWords, type Finding, SEVERITIES, subject } from "./finding";
import { doubt, judgedBy, type Report } from "./report";
import { byProvision, type Task, workList } from "./workList";

/** The report on a terminal: totals by provision, then the work in the order in which to do it. */
export function textReport(report: Report): string {
  const { findings, counts, pack } = report;
  const steps = workList(findings, pack);
  const lines = [
    `${report.subject}, judged by ${judgedBy(report)}: ${countsInWords(counts)}`,
    ...(doubt(report)?.split("\n") ?? []),
    ...provisions(findings),
    ...steps.flatMap(({ title, tasks }, index) => ["", `${index + 1}. ${title}`, ...tasks.flatMap(taskLines)]),
    ...exempted(findings),
  ];
  return `${lines.join("\n")}\n`;
}

function provisions(findings: readonly Finding[]): string[] {
  const rows = byProvision(findings);
  if (rows.length === 0) {
    return [];
  }
  const table = [["45 CFR", ...SEVERITIES], ...rows.map(([name, counts]) => [name, ...counts.map(String)])];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return ["", ...table.map((row) => `  ${row.map(cell).join("  ")}`)];
}

function taskLines({ rule, findings }: Task): string[] {
  const [first] = findings;
  return [
    `   [${first.level}, ${first.severity}] ${rule}: ${first.title}`,
    ...findings.map((finding) => `     - ${subject(finding)}, ${finding.what}`),
    ...(first.provision === undefined ? [] : [`     HIPAA: 45 CFR ${first.provision}.`]),
    ...(first.mend === undefined ? [] : [`     To mend: ${first.mend}`]),
  ];
}

function exempted(findings: readonly Finding[]): string[] {
  const found = findings.flatMap((finding) => {
    const { exemption } = finding;
    return exemption === undefined
      ? []
      : [
          `   - ${finding.rule}: ${subject(finding)}, ${finding.what}`,
          `     until ${exemption.expiry}: ${exemption.reason} (owner: ${exemption.owner}; ticket: ${exemption.ticket})`,
        ];
  });
  return found.length === 0 ? [] : ["", "Exempted by configuration", ...found];
}
