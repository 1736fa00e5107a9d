import type {
  ReportViolation,
  ResourceValidationPolicy,
  StackValidation,
  Policy as PolicyMetadata,
} from "@pulumi/policy";
import { citations, type Control } from "../controls/control";
import { checkedConfig, configSchemaOf } from "./config";
import { exemptionLine } from "./exemptions";
import { judgedOf } from "./resource";
import type { Finding, Rule, Verdict } from "./rule";
import { Run } from "./run";
import { reportAt } from "./sdk";

/** A rule in the form that the SDK serves. One with both halves is one policy: one name, one level, one summary line. */
export type PackPolicy = ResourceValidationPolicy & { readonly validateStack?: StackValidation };

/**
 * The SDK's policy for a rule, at mandatory level unless its control is advice. A resource of another type is answered
 * by a plain return: the SDK's way to say "not applicable" is an exception, four times as dear.
 *
 * @param run what the rules of a pack share; a rule by itself shares with nobody
 */
export function policyOf(rule: Rule, run = new Run()): PackPolicy {
  const { control, types, settings, stack: judgeStack } = rule;
  const concerned = new Set(types);
  const seesAll = types.length === 0 && rule.resource !== undefined;
  let config: Verdict["config"] | undefined;
  const configOf = (args: { getConfig<T extends object>(): T }): Verdict["config"] => {
    const given = checkedConfig(control.id, settings, args.getConfig<object>());
    run.configure(given);
    return given;
  };
  run.exemptions.know(control.id);
  run.levels.know(control.id, control.level ?? "mandatory");
  return {
    ...metadataOf(control),
    enforcementLevel: control.level ?? "mandatory",
    configSchema: configSchemaOf(settings),
    validateResource: (args, report) => {
      // The first resource is the stack itself: a wrong setting fails the run even where no resource concerns the rule.
      config ??= configOf(args);
      if (seesAll || concerned.has(args.type)) {
        const resource = judgedOf(args);
        run.inputs.set(args.urn, resource.props);
        rule.resource?.(resource, verdictOf(control, config, report, run));
      }
    },
    ...(judgeStack !== undefined && {
      validateStack: (args, report) => {
        config ??= configOf(args);
        judgeStack(run.stackOf(args.resources), verdictOf(control, config, report, run));
      },
    }),
  };
}

function metadataOf(control: Control): PolicyMetadata {
  const [first] = control.citations;
  return {
    name: control.id,
    displayName: control.title,
    description: control.title,
    severity: control.severity,
    framework: {
      name: "HIPAA Security Rule",
      version: "45 CFR Part 164, Subpart C",
      reference: first,
      specification: citations[first],
    },
    tags: [...control.citations.map((citation) => `hipaa:${citation}`), ...equivalentTags(control)],
    remediationSteps: control.remediation,
    url: control.source,
  };
}

function equivalentTags(control: Control): string[] {
  return Object.entries(control.equivalents).flatMap(([tool, ids]: [string, readonly string[]]) =>
    ids.map((id) => `${tool}:${id}`),
  );
}

function verdictOf(control: Control, config: Verdict["config"], report: ReportViolation, run: Run): Verdict {
  const advise = (message: string, { resource }: Finding): void => {
    reportAt(report, {
      message: `${control.title}\n${message}`,
      urn: resource.urn,
      enforcementLevel: "advisory",
      severity: control.severity,
    });
  };
  const unlessExempted = (finding: Finding, otherwise: (message: string) => void): void => {
    const message = messageOf(control, finding);
    const exemption = run.exemptions.covering(control.id, finding.resource);
    if (exemption === undefined) {
      otherwise(message);
    } else {
      advise(`${message}\n${exemptionLine(exemption)}`, finding);
    }
  };
  const violation = (finding: Finding): void =>
    unlessExempted(finding, (message) => report(message, finding.resource.urn));
  const advice = (finding: Finding): void => unlessExempted(finding, (message) => advise(message, finding));
  return {
    config,
    exemptions: run.exemptions,
    levels: run.levels,
    violation,
    unprovable: config.unprovable === "report" ? advice : violation,
    deferred: advice,
  };
}

/** What is wrong and where, the provision, and how to mend it. The SDK puts the control's title on a line before it. */
function messageOf(control: Control, finding: Finding): string {
  const { resource, at, what, mend = control.remediation } = finding;
  const [first] = control.citations;
  const where = at === undefined ? "" : `, ${at}`;
  return [
    `${resource.type} '${resource.name}'${where}: ${what}.`,
    `HIPAA: 45 CFR ${first} (${citations[first]}).`,
    `To mend: ${mend}`,
  ].join("\n");
}
