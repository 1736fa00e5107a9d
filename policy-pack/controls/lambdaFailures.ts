import type { Control } from "./control";

export const lambdaFunctionRequireDeadLetters: Control = {
  id: "lambda-function-require-dead-letters",
  title: "Events that a function fails on are kept.",
  citations: ["164.308(a)(7)(i)", "164.312(b)", "164.312(c)(1)"],
  severity: "medium",
  description:
    "deadLetterConfig.targetArn is set, or a FunctionEventInvokeConfig of the stack sends what fails to a destination. Asked of no function that an EventSourceMapping of the stack feeds, since what is polled stays in its source, nor of Lambda@Edge, which AWS gives no such queue.",
  remediation: "set deadLetterConfig.targetArn to a queue or a topic, or declare a FunctionEventInvokeConfig.",
  source: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html",
  equivalents: {
    awsConfig: ["LAMBDA_DLQ_CHECK"],
    cdkNag: ["HIPAA.Security-LambdaDLQ", "LambdaAsyncFailureDestination"],
    checkov: ["CKV_AWS_116"],
    prowler: ["awslambda_function_no_dead_letter_queue"],
  },
};

export const lambdaFunctionRequireConcurrencyLimit: Control = {
  id: "lambda-function-require-concurrency-limit",
  title: "Functions have a share of the account's concurrency of their own.",
  citations: ["164.308(a)(7)(i)", "164.312(b)"],
  severity: "medium",
  description:
    "reservedConcurrentExecutions is set: without it one function that runs away leaves none for the others, those that serve patients included.",
  remediation: "set reservedConcurrentExecutions to what the function needs at its peak; 0 stops it.",
  source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html",
  equivalents: {
    awsConfig: ["LAMBDA_CONCURRENCY_CHECK"],
    cdkNag: ["HIPAA.Security-LambdaConcurrency"],
    checkov: ["CKV_AWS_115"],
  },
};
