import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const sfnStatemachineRequireCustomerKey = customerKeyControl({
  id: "sfn-statemachine-require-customer-key",
  things: "Step Functions state machines and activities",
  severity: "high",
  source: "https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html",
  equivalents: { prowler: ["stepfunctions_statemachine_encrypted_with_cmk"] },
});

export const sfnKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:sfn/activity:Activity", "aws:sfn/stateMachine:StateMachine"],
    key: "encryptionConfiguration.kmsKeyId",
    on: [{ path: "encryptionConfiguration.type", is: ["CUSTOMER_MANAGED_KMS_KEY"] }],
  },
];
