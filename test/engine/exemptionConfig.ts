import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rules } from "../../policy-pack/rules";

/** The rule that the program `exempted` breaks. */
export const BROKEN_RULE = "sns-topic-require-customer-key";

/** A day from today on, YYYY-MM-DD in UTC. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** An exemption of the topic that has no key; a test changes what it is about. */
export const exemption = {
  rule: BROKEN_RULE,
  resource: "aws:sns/topic:Topic::legacy",
  reason: "Subscribers of the old pager cannot use KMS; no patient data is sent",
  owner: "on-call@hospital.example",
  ticket: "SEC-77",
  expiry: dayFromNow(20),
};

/** The rule that tells of every other one that is switched off here. */
const TELLS_OF_LEVELS = "pack-level-forbid-lowering";

/** A configuration file in which that rule and the rules on exemptions judge, with these exemptions and settings. */
export function exemptionConfig(exemptions: readonly object[], settings: object = {}): string {
  const file = join(mkdtempSync(join(tmpdir(), "phi-exemptions-")), "config.json");
  const levels = rules
    .map(({ control }) => control.id)
    .filter((id) => id !== BROKEN_RULE && (!id.startsWith("pack-") || id === TELLS_OF_LEVELS))
    .map((id) => [id, "disabled"]);
  const config = { ...Object.fromEntries(levels), "pack-exemption-require-justification": { exemptions }, ...settings };
  writeFileSync(file, JSON.stringify(config));
  return file;
}
