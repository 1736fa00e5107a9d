import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rules } from "../../policy-pack/rules";

/** The five mandatory families that these programs are about: keys, bucket transport, databases, listeners, trails. */
const FIVE =
  /-require-customer-key$|^s3-bucket-require-(default|kms)-encryption$|^s3-bucket-require-tls-only$|-require-storage-encryption$|^rds-storage-require-encryption$|-listener-require-modern-tls$|^cloudtrail-trail-require-log(-validation|ging)$/;

/**
 * Flags that let only the five families judge: the programs here weaken one thing at a time and are no whole stacks,
 * which every other rule would rightly complain of. The foundation itself is judged by the whole pack.
 */
export function fiveRulesOnly(): string[] {
  const file = join(mkdtempSync(join(tmpdir(), "phi-pack-config-")), "config.json");
  const levels = rules
    .map(({ control }) => control.id)
    .filter((id) => !FIVE.test(id))
    .map((id) => [id, "disabled"]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(levels)));
  return ["--policy-pack-config", file];
}
