import type { Control } from "./control";

export const dataStoreRequireUniformClassification: Control = {
  id: "data-store-require-uniform-classification",
  title: "Where a stack classifies its stores, it classifies each.",
  citations: ["164.308(a)(1)(ii)(A)", "164.308(a)(1)(ii)(B)"],
  severity: "medium",
  description:
    "Where at least three things that keep data carry the classification tag beside the same further tags, and three for each without, all with those further tags carry it: backups, audits and deletions are decided by it, so what lacks it is left out of them. Buckets that only receive logs, and stacks that do not classify, are not judged.",
  remediation: "tag it with the class of its data, e.g. DataClassification: phi, internal, audit or synthetic.",
  source: "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html",
  equivalents: { awsConfig: ["REQUIRED_TAGS"] },
};
