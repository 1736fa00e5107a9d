import { conformanceRuleName } from "./conformanceTemplate";
import { CONFORMANCE_RULES } from "./conformanceRules";

/** Which findings of one service are alerted on, and what an alert says. */
export interface FindingRoute {
  /** Part of the names of rule and target. */
  readonly id: string;
  readonly description: string;
  /** EventBridge pattern. @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html */
  readonly pattern: Readonly<Record<string, unknown>>;
  /** What the alert quotes, by name: identifiers, kinds and severities, never what was found. */
  readonly quotes: Readonly<Record<string, string>>;
  readonly citation: string;
}

/** GuardDuty counts 4.0 to 6.9 as medium. https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings-severity.html */
const MEDIUM = 4;

/**
 * What reaches the people on call (45 CFR 164.308(a)(6)(ii), 164.308(a)(1)(ii)(D); R-002-20). Everything else stays in the
 * services and in the bucket of findings: who is alerted all day looks no more.
 *
 * @param phiBucketNames buckets where patient data is expected: Macie finding it there is no alert
 */
export function findingRoutes(phiBucketNames: readonly string[]): FindingRoute[] {
  return [
    {
      id: "threats",
      description: "GuardDuty saw a threat of medium severity or more.",
      pattern: {
        "source": ["aws.guardduty"],
        "detail-type": ["GuardDuty Finding"],
        "detail": { severity: [{ numeric: [">=", MEDIUM] }] },
      },
      quotes: { id: "$.detail.id", kind: "$.detail.type", severity: "$.detail.severity" },
      citation: "45 CFR 164.308(a)(6)(ii)",
    },
    {
      id: "posture",
      description: "Security Hub found a failed control of high severity or more.",
      pattern: {
        "source": ["aws.securityhub"],
        "detail-type": ["Security Hub Findings - Imported"],
        "detail": {
          findings: {
            ProductName: ["Security Hub"],
            RecordState: ["ACTIVE"],
            Severity: { Label: ["CRITICAL", "HIGH"] },
            Workflow: { Status: ["NEW"] },
          },
        },
      },
      quotes: {
        id: "$.detail.findings[0].Id",
        kind: "$.detail.findings[0].GeneratorId",
        severity: "$.detail.findings[0].Severity.Label",
      },
      citation: "45 CFR 164.308(a)(8)",
    },
    {
      id: "open-buckets",
      description: "Macie found a bucket that became public, shared or unencrypted.",
      pattern: {
        "source": ["aws.macie"],
        "detail-type": ["Macie Finding"],
        "detail": { category: ["POLICY"], severity: { description: ["High", "Medium"] } },
      },
      quotes: { id: "$.detail.id", kind: "$.detail.type", severity: "$.detail.severity.description" },
      citation: "45 CFR 164.312(a)(1)",
    },
    {
      id: "misplaced-data",
      description: "Macie found identifiers of people outside the buckets for patient data.",
      pattern: {
        "source": ["aws.macie"],
        "detail-type": ["Macie Finding"],
        "detail": {
          category: ["CLASSIFICATION"],
          ...(phiBucketNames.length === 0
            ? {}
            : { resourcesAffected: { s3Bucket: { name: [{ "anything-but": phiBucketNames }] } } }),
        },
      },
      quotes: { id: "$.detail.id", kind: "$.detail.type", severity: "$.detail.severity.description" },
      citation: "45 CFR 164.502(d)",
    },
    {
      id: "foreign-access",
      description: "Access Analyzer found a resource that someone outside the account can reach.",
      pattern: {
        "source": ["aws.access-analyzer"],
        "detail-type": ["Access Analyzer Finding"],
        "detail": { status: ["ACTIVE"], isDeleted: [false] },
      },
      quotes: { id: "$.detail.id", kind: "$.detail.resourceType", severity: "$.detail.status" },
      citation: "45 CFR 164.308(a)(4)(ii)(C)",
    },
    {
      id: "vulnerabilities",
      description: "Inspector found a vulnerability of high severity or more.",
      pattern: {
        "source": ["aws.inspector2"],
        "detail-type": ["Inspector2 Finding"],
        "detail": { severity: ["CRITICAL", "HIGH"], status: ["ACTIVE"] },
      },
      quotes: { id: "$.detail.findingArn", kind: "$.detail.type", severity: "$.detail.severity" },
      citation: "45 CFR 164.308(a)(5)(ii)(B)",
    },
    {
      id: "drift",
      description: "A resource no longer meets a rule of the HIPAA conformance pack that guards patient data directly.",
      pattern: {
        "source": ["aws.config"],
        "detail-type": ["Config Rules Compliance Change"],
        "detail": {
          configRuleName: alerting().map((prefix) => ({ prefix })),
          messageType: ["ComplianceChangeNotification"],
          newEvaluationResult: { complianceType: ["NON_COMPLIANT"] },
        },
      },
      quotes: {
        id: "$.detail.resourceId",
        kind: "$.detail.configRuleName",
        severity: "$.detail.newEvaluationResult.complianceType",
      },
      citation: "45 CFR 164.308(a)(8)",
    },
  ];
}

/** Beginnings of the names of the rules that alert; Config adds the pack's own suffix. */
function alerting(): string[] {
  return CONFORMANCE_RULES.filter(({ alert }) => alert).map(({ identifier }) => conformanceRuleName(identifier));
}
