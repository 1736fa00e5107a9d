import type { Control } from "./control";

export const dataStoreRequireClassification: Control = {
  id: "data-store-require-classification",
  title: "Each store says what it keeps.",
  citations: ["164.308(a)(1)(ii)(A)"],
  severity: "low",
  // A missing label weakens nothing: rules treat a store without one as PHI. Many teams label by account as well.
  level: "advisory",
  description:
    "Each bucket, table, database, file system, volume, cache, search domain and stream carries the classification tag (DataClassification, or the setting classificationTag) with a value, itself or through the provider's defaultTags. Without it a store counts as one with patient data, and a risk analysis has to ask somebody.",
  remediation: "tag it with the class of its data, e.g. DataClassification: phi, internal, audit or synthetic.",
  source: "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html",
  equivalents: { awsConfig: ["REQUIRED_TAGS"] },
};
