import { type Cases } from "../case";
import { KEY, managedKey, ROLE } from "../values";

function snapshots(schedule: object): Record<string, unknown> {
  return {
    description: "Daily snapshots",
    executionRoleArn: ROLE,
    policyDetails: {
      resourceTypes: ["VOLUME"],
      targetTags: { Snapshot: "true" },
      schedules: [
        { name: "daily", createRule: { interval: 24, times: "03:00" }, retainRule: { count: 7 }, ...schedule },
      ],
    },
  };
}

export const cases: Cases = {
  "dlm-copy-require-customer-key": {
    type: "aws:dlm/lifecyclePolicy:LifecyclePolicy",
    props: snapshots({ crossRegionCopyRules: [{ target: "us-west-2", encrypted: true, cmkArn: managedKey("ebs") }] }),
    mended: snapshots({ crossRegionCopyRules: [{ target: "us-west-2", encrypted: true, cmkArn: KEY }] }),
  },
  "dlm-policy-require-enabled": {
    type: "aws:dlm/lifecyclePolicy:LifecyclePolicy",
    props: { ...snapshots({}), state: "DISABLED" },
    mended: { state: "ENABLED" },
  },
};
