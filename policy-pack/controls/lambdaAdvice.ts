import type { Control } from "./control";

export const lambdaFunctionRequireZones: Control = {
  id: "lambda-function-require-zones",
  title: "Functions in a VPC run in several zones.",
  citations: ["164.308(a)(7)(i)"],
  severity: "low",
  level: "advisory",
  description: "vpcConfig names at least two subnets, which have to be of different zones.",
  remediation: "name subnets of two zones in vpcConfig.subnetIds.",
  source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
  equivalents: { awsConfig: ["LAMBDA_VPC_MULTI_AZ_CHECK"], prowler: ["awslambda_function_vpc_multi_az"] },
};

export const lambdaFunctionRequireTracing: Control = {
  id: "lambda-function-require-tracing",
  title: "Functions say how their calls are traced.",
  citations: ["164.312(b)"],
  severity: "low",
  description:
    "tracingConfig.mode is Active, or PassThrough, which traces what the caller traces. Lambda@Edge has no such setting.",
  remediation: 'set tracingConfig: { mode: "Active" }, and let the role write to X-Ray.',
  source: "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html",
  equivalents: { cdkNag: ["LambdaTracing"], checkov: ["CKV_AWS_50"] },
};

export const lambdaFunctionRequireCodeSigning: Control = {
  id: "lambda-function-require-code-signing",
  title: "Functions run signed code.",
  citations: ["164.312(c)(1)"],
  severity: "low",
  level: "advisory",
  description:
    "codeSigningConfigArn is set on functions of type Zip; images are signed in their repository. Code that the program itself packs cannot be signed, which is why this is advice.",
  remediation: "sign the archive with AWS Signer and set codeSigningConfigArn.",
  source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html",
  equivalents: { checkov: ["CKV_AWS_272"] },
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
