import type { Citation, Control } from "./control";

/** A step of the work that follows from findings. */
export interface Stage {
  readonly id: "exposure" | "plain" | "keys" | "access" | "audit" | "recovery" | "operation";
  /** What its findings have in common, as a heading. */
  readonly title: string;
}

/**
 * The order in which a security engineer takes findings: what strangers can reach now, then what they could read, then
 * whose keys stand between, then the rest. It follows from a control's first provision and its severity, here only.
 */
export const stages: readonly Stage[] = [
  { id: "exposure", title: "Open to strangers, or to everybody" },
  { id: "plain", title: "Stored or sent in the clear" },
  { id: "keys", title: "Keys that are not ours, or not guarded" },
  { id: "access", title: "Who may do what" },
  { id: "audit", title: "What would go unseen" },
  { id: "recovery", title: "What could be lost or changed" },
  { id: "operation", title: "How it is run" },
];

/** Provisions by the beginning of their number; the first that fits counts. */
const byProvision: readonly (readonly [start: string, stage: Stage["id"]])[] = [
  ["164.312(a)(2)(iv)", "plain"],
  ["164.312(e)", "plain"],
  ["164.312(a)(2)(ii)", "recovery"],
  ["164.312(a)", "access"],
  ["164.312(d)", "access"],
  ["164.308(a)(3)", "access"],
  ["164.308(a)(4)", "access"],
  ["164.308(a)(5)(ii)(D)", "access"],
  ["164.312(b)", "audit"],
  ["164.308(a)(1)(ii)(D)", "audit"],
  ["164.308(a)(5)(ii)(C)", "audit"],
  ["164.308(a)(6)", "audit"],
  ["164.312(c)", "recovery"],
  ["164.308(a)(7)", "recovery"],
  ["164.310(d)", "recovery"],
  ["164.316(b)", "recovery"],
];

/** The stage of a control's findings. */
export function stageOf({ id, severity, citations }: Pick<Control, "id" | "severity" | "citations">): Stage {
  const found = stageOfProvision(citations[0]);
  const access = found === "access";
  const ofKeys = id.endsWith("-require-customer-key") || id.startsWith("kms-");
  const stage = access && severity === "critical" ? "exposure" : ofKeys ? "keys" : found;
  return stages.find((each) => each.id === stage) ?? { id: "operation", title: "" };
}

function stageOfProvision(citation: Citation): Stage["id"] {
  return byProvision.find(([start]) => citation.startsWith(start))?.[1] ?? "operation";
}
