import type { Control } from "./control";

export const kmsKeyLimitMultiRegion: Control = {
  id: "kms-key-limit-multi-region",
  title: "A key among single-region keys leaves its region for a replica only.",
  citations: ["164.312(a)(2)(iv)", "164.312(a)(1)"],
  severity: "medium",
  description:
    "Where at least two keys of the stack, and three for each that does not, stay in their region or have a replica in the stack, none is multi-region without a replica: whoever may replicate it can use it in any region, beyond the trail and the policies of this one.",
  remediation: "leave multiRegion out, or declare the aws.kms.ReplicaKey that it is for.",
  source: "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html",
  equivalents: { prowler: ["kms_cmk_not_multi_region"] },
};
