import { citations } from "../policy-pack/controls/control";
import { describeRules, type RuleDescription } from "../policy-pack/describe";
import { catalogue, coverage, leftOut } from "./catalogue";
import { deniedBy, watchedBy } from "./enforcement";
import { code, NOTE, plain } from "./markdown";
import { componentsCiting, testsOfRule } from "./mentions";

/** From each provision to rules, components and tests, as `docs/controls.md`. */
export function controlsDocument(): string {
  const rules = describeRules();
  return [
    "# Controls",
    NOTE,
    "From each provision of the HIPAA Security Rule to the rules that enforce it before a deployment, the managed rules of AWS Config that watch it at run time, the statements that deny undoing it in the organisation, the components that fulfil it, and the tests that prove both.",
    ...Object.entries(citations).flatMap(([provision, caption]) => section(provision, caption, rules)),
    "## Coverage of the catalogue",
    `The catalogue (${code("policy-pack/controls/catalogue")}) lists ${catalogue().length} controls on AWS that HIPAA rule sets, AWS Config, Security Hub, cdk-nag, Checkov and Prowler know. ${leftOut().length} are left out, each with its reason in [limits.md](limits.md).`,
    table(
      ["service", "answered by rules", "left out"],
      coverage().map((row) => row.map(String)),
    ),
    "",
  ].join("\n\n");
}

function section(provision: string, caption: string, rules: readonly RuleDescription[]): string[] {
  const serving = rules.filter((rule) => rule.citations.some((each) => each.provision === provision));
  const links = serving.map(({ id }) => id).sort();
  const watched = unique(serving.flatMap(({ equivalents }) => watchedBy(equivalents.awsConfig)));
  const denied = unique(serving.flatMap(({ id }) => deniedBy(id)));
  const tests = unique(serving.flatMap(({ id }) => testsOfRule(id)));
  const points: readonly (readonly [name: string, items: readonly string[]])[] = [
    ["Rules", links.map((id) => `[${id}](rules.md#${id})`)],
    ["AWS Config", watched.map(code)],
    ["Organisation", denied.map(code)],
    ["Components", componentsCiting(provision).map(link)],
    ["Tests", tests.map(link)],
  ];
  return [
    `## ${provision} ${caption}`,
    points
      .filter(([, items]) => items.length > 0)
      .map(([name, items]) => `- ${name} (${items.length}): ${items.join(", ")}`)
      .join("\n"),
  ];
}

/** The controls of the catalogue that no rule answers, as a table of `docs/limits.md`. */
export function leftOutTable(): string {
  return table(
    ["control", "service", "what it asks", "why no rule answers it"],
    [...leftOut()]
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ key, service, meaning, leftOut: reason }) => [code(key), service, plain(meaning), plain(reason)]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}

function link(path: string): string {
  return `[${path}](../${path})`;
}
