import { createHash } from "node:crypto";
import { type Finding, type Severity, subject } from "./finding";
import { doubt, type Report } from "./report";
import { type RuleInfo } from "./rules";

/** Code scanning sorts by this number. https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
};

/** Where findings point whose resource has no known place in the program; code scanning wants a file. */
const PROJECT_FILE = "Pulumi.yaml";

/**
 * The report as SARIF 2.1.0, for code scanning: rules with help, results with the resource as logical location and the
 * line that declares it, exemptions as suppressions.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(report: Report): string {
  const packs = [...new Set([...Object.keys(report.packs), ...report.findings.map(({ pack }) => pack)])].sort();
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: (packs.length === 0 ? ["phi-policy-pack"] : packs).map((pack) => run(pack, report)),
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function run(pack: string, report: Report): object {
  const findings = report.findings.filter((finding) => finding.pack === pack);
  const ours = findings.some(({ rule }) => report.pack.rules.has(rule)) || findings.length === 0;
  const known = ours ? [...report.pack.rules.values()].map(ruleOf) : [];
  const others = findings.filter(({ rule }) => !report.pack.rules.has(rule)).map(foreignRule);
  const rules = [...new Map([...known, ...others].map((rule) => [rule.id, rule])).values()];
  const index = new Map(rules.map(({ id }, position) => [id, position]));
  const problem = doubt(report);
  return {
    tool: {
      driver: {
        name: pack,
        ...(report.packs[pack] !== undefined && { version: report.packs[pack] }),
        rules,
      },
    },
    automationDetails: { id: `${pack}/` },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: problem === undefined,
        ...(problem !== undefined && {
          toolExecutionNotifications: [{ level: "error", message: { text: problem } }],
        }),
      },
    ],
    results: findings.map((finding) => resultOf(finding, index.get(finding.rule) ?? -1, report)),
  };
}

interface Descriptor {
  readonly id: string;
}

function ruleOf(rule: RuleInfo): Descriptor {
  const cited = rule.citations.map(({ provision, caption }) => `45 CFR ${provision} (${caption})`).join(", ");
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.description },
    helpUri: rule.source,
    help: {
      text: `${rule.description}\n\nTo mend: ${rule.remediation}\n\nHIPAA: ${cited}`,
      markdown: `${rule.description}\n\n**To mend:** ${rule.remediation}\n\n**HIPAA:** ${cited}\n\n[Source](${rule.source})`,
    },
    defaultConfiguration: { level: rule.level === "mandatory" ? "error" : "warning" },
    properties: {
      "precision": "high",
      "problem.severity": rule.level === "mandatory" ? "error" : "warning",
      "security-severity": SECURITY_SEVERITY[rule.severity],
      "tags": ["security", "hipaa", ...rule.citations.map(({ provision }) => `hipaa/${provision}`)],
    },
  } as Descriptor;
}

function foreignRule({ rule, severity }: Finding): Descriptor {
  return { id: rule, properties: { "security-severity": SECURITY_SEVERITY[severity] } } as Descriptor;
}

function resultOf(finding: Finding, ruleIndex: number, { positions }: Report): object {
  const { rule, level, title, what, provision, mend, urn, name, exemption } = finding;
  const position = positions.get(urn) ?? { file: PROJECT_FILE, line: 1 };
  const lines = [title, `${subject(finding)}, ${what}`, provision && `HIPAA: 45 CFR ${provision}.`];
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([rule, urn, what]))
    .digest("hex");
  return {
    ruleId: rule,
    ruleIndex,
    level: level === "mandatory" ? "error" : "warning",
    message: { text: [...lines, mend && `To mend: ${mend}`].filter((line) => line !== undefined).join("\n") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: position.file.split("/").map(encodeURIComponent).join("/") },
          region: { startLine: position.line },
        },
        logicalLocations: [{ name, fullyQualifiedName: urn, kind: "resource" }],
      },
    ],
    // By rule, resource and fault, so that an alert stays the same one when lines move.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint.slice(0, 32)}:1` },
    ...(exemption !== undefined && {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: `${exemption.reason} (owner: ${exemption.owner}; ticket: ${exemption.ticket}; until ${exemption.expiry})`,
        },
      ],
    }),
  };
}
