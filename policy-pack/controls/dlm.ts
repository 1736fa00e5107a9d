import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const dlmCopyRequireCustomerKey = customerKeyControl({
  id: "dlm-copy-require-customer-key",
  things: "Cross-region copies of Data Lifecycle Manager",
  severity: "high",
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html",
  equivalents: { checkov: ["CKV_AWS_253", "CKV_AWS_254", "CKV_AWS_255", "CKV_AWS_256"] },
});

export const dlmKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:dlm/lifecyclePolicy:LifecyclePolicy"],
    each: "policyDetails.schedules[].crossRegionCopyRules[]",
    key: "cmkArn",
    on: [{ path: "encrypted", is: [true] }],
    abroad: true,
  },
  {
    types: ["aws:dlm/lifecyclePolicy:LifecyclePolicy"],
    each: "policyDetails.action.crossRegionCopies[]",
    key: "encryptionConfiguration.cmkArn",
    on: [{ path: "encryptionConfiguration.encrypted", is: [true] }],
    abroad: true,
  },
];
