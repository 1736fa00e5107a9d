import type { Control } from "./control";

export const lambdaUrlRequireAuthorization: Control = {
  id: "lambda-url-require-authorization",
  title: "Function URLs answer signed requests only.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(3)(ii)(A)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "critical",
  description: "authorizationType is AWS_IAM.",
  remediation: 'set authorizationType: "AWS_IAM".',
  source: "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html",
  equivalents: {
    cdkNag: ["LambdaFunctionUrlAuth"],
    checkov: ["CKV_AWS_258", "CKV2_AWS_75"],
    prowler: ["awslambda_function_url_public", "awslambda_function_url_cors_policy"],
  },
};

export const lambdaPermissionForbidPublic: Control = {
  id: "lambda-permission-forbid-public",
  title: "Functions are called by named principals for named sources.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(3)(ii)(A)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "critical",
  description:
    "principal is not * without an organisation, no permission is for unsigned function URLs, a permission for an AWS service names sourceArn or sourceAccount, and one for another account is for an account of allowedAccounts.",
  remediation: "name the account or role; for a service principal set sourceArn and sourceAccount.",
  source: "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html",
  equivalents: {
    awsConfig: ["LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED"],
    cdkNag: ["HIPAA.Security-LambdaFunctionPublicAccessProhibited"],
    checkov: ["CKV_AWS_301", "CKV_AWS_364"],
    prowler: ["awslambda_function_not_publicly_accessible"],
  },
};

export const lambdaFunctionRequireVpc: Control = {
  id: "lambda-function-require-vpc",
  title: "Functions run in a VPC.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(e)(1)",
  ],
  severity: "medium",
  description: "vpcConfig names subnets. Lambda@Edge, which AWS runs outside of every VPC, is not asked.",
  remediation: "set vpcConfig with private subnets and security groups.",
  source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
  equivalents: {
    awsConfig: ["LAMBDA_INSIDE_VPC"],
    cdkNag: ["HIPAA.Security-LambdaInsideVPC"],
    checkov: ["CKV_AWS_117"],
    prowler: ["awslambda_function_inside_vpc"],
  },
};
