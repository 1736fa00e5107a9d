import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { load } from "js-yaml";
import { format, resolveConfig } from "prettier";
import { OUTPUTS } from "../infra/outputs";
import { organizationFiles } from "../infra/residency/organizationFiles";
import { parseSettings } from "../infra/settings/parse";
import { PROFILE_DEFAULTS } from "../infra/settings/profiles";
import { SCHEMA } from "../infra/settings/schema";
import { controlsDocument, leftOutTable } from "./controlsDocument";
import { accountSafeguards, conformanceRules } from "./enforcement";
import { NOTE } from "./markdown";
import { rulesDocument } from "./rulesDocument";

/** A document, or a part of one, that is written from the code. */
export interface Generated {
  readonly file: string;
  /** The whole document, from what it says now. */
  readonly render: (now: string) => string;
}

/** The document as it must read, laid out like every other file. */
export async function rendered({ file, render }: Generated, now: string): Promise<string> {
  const options = await resolveConfig(resolve(__dirname, "..", file));
  return format(render(now), { ...options, filepath: file });
}

export const GENERATED: readonly Generated[] = [
  { file: "docs/outputs.md", render: outputs },
  { file: "docs/rules.md", render: rulesDocument },
  { file: "docs/controls.md", render: controlsDocument },
  { file: "docs/limits.md", render: (now) => between(now, "catalogue", leftOutTable()) },
  { file: "infra/detection/hipaaRules.json", render: conformanceRules },
  { file: "infra/residency/accountSafeguards.json", render: accountSafeguards },
  ...organizationFiles(regionsOf("prod")).map(({ path, text }) => ({ file: path, render: () => text })),
  { file: "README.md", render: (now) => between(now, "settings", settings()) },
];

/** The regions that a stack's file allows. */
function regionsOf(stack: string): readonly string[] {
  const file = load(readFileSync(resolve(__dirname, `../Pulumi.${stack}.yaml`), "utf8")) as { config: object };
  const config = Object.entries(file.config).map(([key, value]) => [key.replace("phi:", ""), value as unknown]);
  return parseSettings(stack, Object.fromEntries(config) as Record<string, unknown>).allowedRegions;
}

/** Replaces what stands between the marks `<!-- name… -->` and `<!-- /name -->`. */
function between(text: string, name: string, content: string): string {
  const marked = new RegExp(`(<!-- ${name}\\b[^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marked.test(text)) {
    throw new Error(`the marks <!-- ${name} --> and <!-- /${name} --> are missing`);
  }
  return text.replace(marked, (_all, start: string, end: string) => `${start}\n${content}\n\n${end}`);
}

function outputs(): string {
  const rows = Object.entries(OUTPUTS).map(([name, description]) => [`\`${name}\``, description]);
  return [
    "# Outputs",
    NOTE,
    "What an application stack reads through a `StackReference`: ARNs, names and endpoints, never a secret.",
    table(["output", "what it is"], rows),
    "",
  ].join("\n\n");
}

function settings(): string {
  const project = load(readFileSync(resolve(__dirname, "../Pulumi.yaml"), "utf8")) as {
    config: Record<string, { type: string; description: string }>;
  };
  const rows = Object.entries(SCHEMA).map(([key, spec]) => {
    const description = project.config[key]?.description ?? "";
    return [`\`phi:${key}\``, spec.type, byDefault(key, spec.fallback), description];
  });
  return table(["setting", "type", "default", "what it is"], rows);
}

function byDefault(key: string, fallback: (typeof SCHEMA)["accountId"]["fallback"]): string {
  if (typeof fallback === "object") {
    const empty = JSON.stringify(fallback.value) === "[]" || JSON.stringify(fallback.value) === "{}";
    return empty
      ? "none"
      : `\`${typeof fallback.value === "object" ? JSON.stringify(fallback.value) : String(fallback.value)}\``;
  }
  if (fallback === "profile") {
    const values = Object.values(PROFILE_DEFAULTS).map((profile) => profile[key as keyof typeof profile]);
    const shown = values.map((value) => (Array.isArray(value) ? `${value.length} services` : String(value)));
    return `by profile: ${shown.join(", ")}`;
  }
  return { required: "**required**", optional: "none", computed: "see there" }[fallback];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
