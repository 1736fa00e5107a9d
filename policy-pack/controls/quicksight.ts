import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const quicksightAccountRequireCustomerKey = customerKeyControl({
  id: "quicksight-account-require-customer-key",
  things: "QuickSight datasets",
  severity: "high",
  source: "https://docs.aws.amazon.com/quicksight/latest/user/customer-managed-keys.html",
  equivalents: {},
});

export const quicksightKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:quicksight/keyRegistration:KeyRegistration"],
    each: "keyRegistrations[]",
    eachRequired: true,
    key: "keyArn",
  },
];
