import { describeRules, describeStages, type RuleDescription } from "../policy-pack/describe";
import { deniedBy, watchedBy } from "./enforcement";
import { code, NOTE, plain } from "./markdown";

const TOOLS: Readonly<Record<keyof RuleDescription["equivalents"], string>> = {
  awsConfig: "AWS Config",
  securityHub: "Security Hub",
  cdkNag: "cdk-nag",
  checkov: "Checkov",
  prowler: "Prowler",
};

/** Every rule of the pack, as `docs/rules.md`. */
export function rulesDocument(): string {
  const rules = [...describeRules()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const mandatory = rules.filter(({ level }) => level === "mandatory").length;
  const services = [...new Set(rules.map(serviceOf))];
  return [
    "# Rules",
    NOTE,
    `${rules.length} rules, ${mandatory} of them mandatory. [controls.md](controls.md) goes from the regulation to rules, components and tests; [limits.md](limits.md) says what is not judged, and why.`,
    ...describeStages().map(({ id, title }) => {
      const own = rules.filter(({ stage }) => stage === id);
      return `- **${title}** (${own.length}): ${own.map((rule) => `[${rule.id}](#${rule.id})`).join(", ")}`;
    }),
    ...services.flatMap((service) => [
      `## ${service}`,
      ...rules.filter((rule) => serviceOf(rule) === service).flatMap(ruleSection),
    ]),
    "",
  ].join("\n\n");
}

function serviceOf({ id }: RuleDescription): string {
  return id.split("-")[0] ?? id;
}

function ruleSection(rule: RuleDescription): string[] {
  const elsewhere = Object.entries(TOOLS).flatMap(([tool, name]) => {
    const ids = rule.equivalents[tool as keyof typeof TOOLS] ?? [];
    return ids.length === 0 ? [] : [`${name} ${ids.map(code).join(", ")}`];
  });
  const watched = watchedBy(rule.equivalents.awsConfig).map(code);
  const points: readonly (readonly [name: string, text: string])[] = [
    ["Level", `${rule.level}, ${rule.severity}`],
    ["HIPAA", rule.citations.map(({ provision, caption }) => `45 CFR ${provision} (${caption})`).join("; ")],
    ["Judged", plain(rule.description)],
    ["To mend", plain(rule.remediation)],
    ["Types", rule.types.map(code).join(", ")],
    ["Settings", rule.settings.map(code).join(", ")],
    ["The same check elsewhere", elsewhere.join("; ")],
    ["At run time", watched.join(", ")],
    ["In the organisation", deniedBy(rule.id).map(code).join(", ")],
    ["Source", `<${rule.source}>`],
  ];
  return [
    `### ${rule.id}`,
    plain(rule.title),
    points
      .filter(([, text]) => text !== "")
      .map(([name, text]) => `- ${name}: ${text}`)
      .join("\n"),
  ];
}
