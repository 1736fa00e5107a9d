import { doubt, type Report } from "./report";

/** The report as data. `version` changes when a field changes its meaning or goes. */
export function jsonReport(report: Report): string {
  const { subject, counts, findings, packs, pack, positions } = report;
  const data = {
    version: 1,
    subject,
    packs,
    ...counts,
    notProven: doubt(report) ?? null,
    findings: findings.map((finding) => ({
      ...finding,
      stage: pack.rules.get(finding.rule)?.stage ?? null,
      citations: pack.rules.get(finding.rule)?.citations.map(({ provision }) => provision) ?? [],
      equivalents: pack.rules.get(finding.rule)?.equivalents ?? {},
      position: positions.get(finding.urn) ?? null,
    })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
