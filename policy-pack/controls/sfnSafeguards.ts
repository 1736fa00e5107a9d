import type { Control } from "./control";

export const sfnStatemachineRequireLogging: Control = {
  id: "sfn-statemachine-require-logging",
  title: "State machines record their executions.",
  citations: ["164.312(b)"],
  severity: "medium",
  description:
    "loggingConfiguration.level is not OFF and has a destination; inputs and results, which are patient data, are logged only to log groups of this stack that have a customer-managed key.",
  remediation: 'set loggingConfiguration: { level: "ALL", includeExecutionData: false, logDestination }.',
  source: "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html",
  equivalents: {
    awsConfig: ["STEP_FUNCTIONS_STATE_MACHINE_LOGGING_ENABLED"],
    cdkNag: ["StepFunctionStateMachineAllLogsToCloudWatch"],
    checkov: ["CKV_AWS_285"],
    prowler: ["stepfunctions_statemachine_logging_enabled"],
  },
};

export const sfnStatemachineRequireTracing: Control = {
  id: "sfn-statemachine-require-tracing",
  title: "State machines are traced.",
  citations: ["164.312(b)"],
  severity: "low",
  description: "tracingConfiguration.enabled is on.",
  remediation: "set tracingConfiguration: { enabled: true }.",
  source: "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html",
  equivalents: { cdkNag: ["StepFunctionStateMachineXray"], checkov: ["CKV_AWS_284"] },
};
