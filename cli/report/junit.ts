import { type Finding, subject } from "./finding";
import { doubt, type Report } from "./report";

/**
 * The report as JUnit XML, which every CI shows: a suite for each rule that judged, a failed case for each mandatory
 * finding, a skipped one for what is advice or exempted, a passed one where a rule found nothing.
 */
export function junitReport(report: Report): string {
  const rules = [...new Set([...report.pack.rules.keys(), ...report.findings.map(({ rule }) => rule)])];
  const suites = rules.map((rule) =>
    suite(
      rule,
      report.findings.filter((finding) => finding.rule === rule),
    ),
  );
  const problem = doubt(report);
  const { mandatory, advisory, exempted } = report.counts;
  const passed = rules.filter((rule) => !report.findings.some((finding) => finding.rule === rule)).length;
  const tests = report.findings.length + passed + (problem === undefined ? 0 : 1);
  const errors = problem === undefined ? 0 : 1;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escape(report.subject)}" tests="${tests}" failures="${mandatory}" errors="${errors}" skipped="${advisory + exempted}">`,
    ...(problem === undefined ? [] : [brokenRun(problem)]),
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(rule: string, findings: readonly Finding[]): string {
  const failures = findings.filter(({ level }) => level === "mandatory").length;
  const cases =
    findings.length === 0 ? [`    <testcase classname="${escape(rule)}" name="no finding"/>`] : findings.map(testcase);
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${findings.length - failures}"`;
  return [`  <testsuite name="${escape(rule)}" ${counts}>`, ...cases, "  </testsuite>"].join("\n");
}

function testcase(finding: Finding): string {
  const { rule, level, title, what, provision, mend, exemption } = finding;
  const text = [title, what, provision && `HIPAA: 45 CFR ${provision}.`, mend && `To mend: ${mend}`];
  const details = escape(text.filter((line) => line !== undefined).join("\n"));
  const result =
    exemption !== undefined
      ? `<skipped message="${escape(`exempted until ${exemption.expiry}: ${exemption.reason} (${exemption.owner}, ${exemption.ticket})`)}"/>`
      : level === "advisory"
        ? `<skipped message="${escape(`advice: ${what}`)}"/>`
        : `<failure type="${escape(finding.severity)}" message="${escape(what)}">${details}</failure>`;
  return [
    `    <testcase classname="${escape(rule)}" name="${escape(subject(finding))}">`,
    `      ${result}`,
    "    </testcase>",
  ].join("\n");
}

function brokenRun(problem: string): string {
  return [
    '  <testsuite name="run" tests="1" failures="0" errors="1" skipped="0">',
    `    <testcase classname="run" name="judges everything"><error message="${escape(problem)}"/></testcase>`,
    "  </testsuite>",
  ].join("\n");
}

/** Text for XML 1.0, which has no form for most control characters. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\n/g, "&#10;");
}
