import type { Control } from "./control";

export const lambdaFunctionRequireResilience: Control = {
  id: "lambda-function-require-resilience",
  title: "Functions keep what fails, have a limit of their own and run in several zones.",
  citations: ["164.308(a)(7)(i)", "164.312(b)"],
  severity: "low",
  level: "advisory",
  description:
    "deadLetterConfig.targetArn and reservedConcurrentExecutions are set, and vpcConfig names at least two subnets. A FunctionEventInvokeConfig with a destination for failures does as well as a dead-letter queue.",
  remediation: "set deadLetterConfig, reservedConcurrentExecutions and two subnets.",
  source: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html",
  equivalents: {
    awsConfig: ["LAMBDA_DLQ_CHECK", "LAMBDA_CONCURRENCY_CHECK", "LAMBDA_VPC_MULTI_AZ_CHECK"],
    cdkNag: ["HIPAA.Security-LambdaDLQ", "HIPAA.Security-LambdaConcurrency"],
    checkov: ["CKV_AWS_115", "CKV_AWS_116"],
    prowler: ["awslambda_function_no_dead_letter_queue", "awslambda_function_vpc_multi_az"],
  },
};

export const lambdaFunctionRequireTracing: Control = {
  id: "lambda-function-require-tracing",
  title: "Functions are traced and run signed code.",
  citations: ["164.312(b)", "164.312(c)(1)"],
  severity: "low",
  level: "advisory",
  description: "tracingConfig.mode is Active and codeSigningConfigArn is set; images are signed in their repository.",
  remediation: 'set tracingConfig: { mode: "Active" } and codeSigningConfigArn.',
  source: "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html",
  equivalents: { cdkNag: ["LambdaTracing"], checkov: ["CKV_AWS_50", "CKV_AWS_272"] },
};

export const lambdaFunctionRequireSupportedCode: Control = {
  id: "lambda-function-require-supported-code",
  title: "Functions run on runtimes that get security updates, and signing profiles are enforced.",
  citations: ["164.308(a)(5)(ii)(B)", "164.312(c)(1)"],
  severity: "medium",
  description:
    "runtime is none of those that AWS stopped patching before 2025, and a code signing configuration enforces its profiles instead of warning.",
  remediation: 'set a current runtime, and untrustedArtifactOnDeployment: "Enforce".',
  source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html",
  equivalents: {
    awsConfig: ["LAMBDA_FUNCTION_SETTINGS_CHECK"],
    checkov: ["CKV_AWS_363"],
    prowler: ["awslambda_function_using_supported_runtimes"],
  },
};
