import { join } from "node:path";
import { readEvents } from "../../../cli/report/events";
import { type Report, reportOf } from "../../../cli/report/report";
import { type PackInfo } from "../../../cli/report/rules";
import { checkConfiguration, describeRules, describeStages } from "../../../policy-pack/describe";

/** The pack as the commands load it, without the compiled files. */
export const PACK: PackInfo = {
  rules: new Map(describeRules().map((rule) => [rule.id, { ...rule, equivalents: { ...rule.equivalents } }])),
  stages: describeStages(),
  checkConfiguration,
};

/** One line of an event log: a finding. The message is the pack's own form. */
export function violation(
  rule: string,
  type: string,
  name: string,
  what: string,
  more: { readonly level?: string; readonly pack?: string; readonly exempted?: string } = {},
): string {
  const info = PACK.rules.get(rule);
  const [first] = info?.citations ?? [];
  const message = [
    info?.title ?? `${rule} is broken`,
    `${type} '${name}', ${what}.`,
    ...(first === undefined ? [] : [`HIPAA: 45 CFR ${first.provision} (${first.caption}).`]),
    ...(info === undefined ? [] : [`To mend: ${info.remediation}`]),
    ...(more.exempted === undefined ? [] : [more.exempted]),
  ].join("\n");
  return JSON.stringify({
    sequence: 7,
    timestamp: 1,
    policyEvent: {
      resourceUrn: `urn:pulumi:dev::phi::phi:storage:Store$${type}::${name}`,
      message,
      color: "never",
      policyName: rule,
      policyPackName: more.pack ?? `phi-policy-pack|local|${join("/somewhere", "pack")}`,
      policyPackVersion: "0.1.0",
      enforcementLevel: more.level ?? "mandatory",
      ...(info !== undefined && { severity: info.severity }),
    },
  });
}

/** The last line of a log. */
export function summary(
  packs: Readonly<Record<string, string>> = { "phi-policy-pack|local|/somewhere": "0.1.0" },
): string {
  return JSON.stringify({ sequence: 99, timestamp: 2, summaryEvent: { PolicyPacks: packs, isPreview: true } });
}

export const EXEMPTED =
  "Exempted until 2031-01-31: The pager cannot use KMS; no patient data (owner: on-call@hospital.example; ticket: SEC-77).";

/** Findings of every stage, in the wrong order, one of them exempted and one of another pack. */
export const LOG = [
  violation("logs-group-require-retention", "aws:cloudwatch/logGroup:LogGroup", "app", "retentionInDays: is not set"),
  violation("sns-topic-require-customer-key", "aws:sns/topic:Topic", "pager", "kmsMasterKeyId: is not set", {
    level: "advisory",
    exempted: EXEMPTED,
  }),
  violation("rds-storage-require-encryption", "aws:rds/instance:Instance", "db-2", "storageEncrypted: is off"),
  violation("acme-name", "aws:s3/bucket:Bucket", "docs", "has no prefix", { pack: "acme", level: "advisory" }),
  violation("ebs-volume-require-customer-key", "aws:ebs/volume:Volume", "disk", "kmsKeyId: is not set"),
  violation("rds-storage-require-encryption", "aws:rds/instance:Instance", "db-1", "storageEncrypted: is off"),
  violation("s3-bucket-forbid-public-acl", "aws:s3/bucketAcl:BucketAcl", "docs-acl", "acl: is public-read"),
  violation("kms-key-require-policy", "aws:kms/key:Key", "key", "policy: has no policy of its own", {
    level: "advisory",
  }),
  summary({ "phi-policy-pack|local|/somewhere": "0.1.0", "acme": "2.0.0" }),
].join("\n");

/** A report on a log. */
export function reportOn(log: string, positions?: Report["positions"]): Report {
  return reportOf("events.json", readEvents(log), PACK, positions);
}
