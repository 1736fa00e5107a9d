import { type Cases } from "../case";
import { arn, KEY, ROLE } from "../values";

const machine = { roleArn: ROLE, definition: JSON.stringify({ StartAt: "End", States: { End: { Type: "Succeed" } } }) };

export const cases: Cases = {
  "sfn-statemachine-require-customer-key": {
    type: "aws:sfn/stateMachine:StateMachine",
    props: machine,
    mended: { encryptionConfiguration: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId: KEY } },
  },
  "sfn-statemachine-require-logging": {
    type: "aws:sfn/stateMachine:StateMachine",
    props: { ...machine, loggingConfiguration: { level: "OFF" } },
    mended: {
      loggingConfiguration: {
        level: "ERROR",
        includeExecutionData: false,
        logDestination: `${arn("logs", "log-group:machine")}:*`,
      },
    },
  },
  "sfn-statemachine-require-tracing": {
    type: "aws:sfn/stateMachine:StateMachine",
    props: { ...machine, tracingConfiguration: { enabled: false } },
    mended: { tracingConfiguration: { enabled: true } },
  },
};
