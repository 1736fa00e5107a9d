import type { Control } from "./control";

export const sfnStatemachineRequireLogging: Control = {
  id: "sfn-statemachine-require-logging",
  title: "State machines record their executions.",
  citations: ["164.312(b)"],
  severity: "medium",
  description: "loggingConfiguration.level is not OFF.",
  remediation: 'set loggingConfiguration: { level: "ALL", includeExecutionData: false, logDestination }.',
  source: "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html",
  equivalents: {
    awsConfig: ["STEP_FUNCTIONS_STATE_MACHINE_LOGGING_ENABLED"],
    checkov: ["CKV_AWS_284", "CKV_AWS_285"],
    prowler: ["stepfunctions_statemachine_logging_enabled"],
  },
};
