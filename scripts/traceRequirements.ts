/** How a requirement is met: by infrastructure, by applications, by a process, or outside an AWS project. */
export type Kind = "I" | "A" | "P" | "X";

/** One line of the requirements, as `docs/requirements.json` keeps it. */
export interface Requirement {
  /** `R-000-01`: document and line. */
  readonly id: string;
  readonly kind: readonly Kind[];
  readonly text: string;
  /** The file that answers it, from the root of the repository. */
  readonly artefact?: string;
  /** Lines of other documents that ask for the same; their tests count here. */
  readonly sameAs?: readonly string[];
  /** What will answer it, where nothing does yet. */
  readonly later?: string;
}

/** A requirement with what answers it. */
export interface Trace {
  readonly requirement: Requirement;
  /** Files of tests that name it in a title. */
  readonly tests: readonly string[];
  /** What is missing of an answer that must be there; empty where nothing is. */
  readonly missing: readonly ("artefact" | "test")[];
}

/** What a trace looks at. */
export interface Evidence {
  /** Whether a file is there, by its path from the root of the repository. */
  readonly exists: (path: string) => boolean;
  /** Text of every spec by its path. */
  readonly specs: ReadonlyMap<string, string>;
}

const ID = /\bR-\d{3}-\d{2}\b/g;

/** A title of a test or of a group of tests, or the first cell of a table of cases, which becomes a title. */
const TITLE = /(?:\b(?:it|describe)\(\s*|^\s*\[\s*)(?:"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/gm;

/**
 * Finds the artefact and the tests of each requirement. A line that infrastructure meets needs both; of the others, what is
 * not there yet is said to come later.
 */
export function traceRequirements(requirements: readonly Requirement[], { exists, specs }: Evidence): Trace[] {
  const named = new Map<string, string[]>();
  for (const [path, text] of specs) {
    for (const id of idsInTitles(text)) {
      named.set(id, [...(named.get(id) ?? []), path]);
    }
  }
  return requirements.map((requirement) => {
    const ids = [requirement.id, ...(requirement.sameAs ?? [])];
    const tests = [...new Set(ids.flatMap((id) => named.get(id) ?? []))].sort();
    const hasArtefact = requirement.artefact !== undefined && exists(requirement.artefact);
    const needed = requirement.kind.includes("I");
    const missing = [
      ...(needed && !hasArtefact ? (["artefact"] as const) : []),
      ...(needed && tests.length === 0 ? (["test"] as const) : []),
    ];
    return { requirement, tests, missing };
  });
}

/** Every id that a title of the spec names, each once. */
export function idsInTitles(spec: string): readonly string[] {
  const titles = [...spec.matchAll(TITLE)].map(([, quoted, template]) => quoted ?? template ?? "");
  return [...new Set(titles.flatMap((title) => title.match(ID) ?? []))];
}

/** One line for each requirement, what it is met by, and how many are open. */
export function traceReport(traces: readonly Trace[]): string {
  const lines = traces.map(({ requirement: { id, kind, text, artefact, later }, tests, missing }) =>
    [
      `${id} [${kind.join("")}] ${text}`,
      `  artefact  ${artefact ?? `later: ${later ?? "not stated"}`}`,
      `  tests     ${tests.length > 0 ? tests.join(", ") : "none"}`,
      ...(missing.length > 0 ? [`  MISSING   ${missing.join(", ")}`] : []),
    ].join("\n"),
  );
  const open = traces.filter(({ missing }) => missing.length > 0).length;
  const later = traces.filter(({ requirement }) => requirement.later !== undefined).length;
  return `${lines.join("\n")}\n\n${traces.length} requirements: ${open} without an answer, ${later} to come later.\n`;
}
