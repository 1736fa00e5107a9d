import { type Cases } from "../case";
import { ACCOUNT, arn, GROUPS, KEY, ROLE, SUBNETS } from "../values";

const fn = { role: ROLE, handler: "index.handler", runtime: "nodejs22.x", s3Bucket: "code", s3Key: "records.zip" };

export const cases: Cases = {
  "lambda-function-require-customer-key": {
    type: "aws:lambda/function:Function",
    props: { ...fn, environment: { variables: { STAGE: "live" } } },
    mended: { kmsKeyArn: KEY },
  },
  "lambda-function-require-supported-code": {
    type: "aws:lambda/function:Function",
    props: { ...fn, runtime: "nodejs14.x" },
    mended: { runtime: "nodejs22.x" },
  },
  "lambda-permission-forbid-public": {
    type: "aws:lambda/permission:Permission",
    props: { action: "lambda:InvokeFunction", function: "records", principal: "*" },
    mended: { principal: "s3.amazonaws.com", sourceAccount: ACCOUNT },
  },
  "lambda-url-require-authorization": {
    type: "aws:lambda/functionUrl:FunctionUrl",
    props: { functionName: "records", authorizationType: "NONE" },
    mended: { authorizationType: "AWS_IAM" },
  },
  "lambda-function-require-concurrency-limit": {
    type: "aws:lambda/function:Function",
    props: fn,
    mended: { reservedConcurrentExecutions: 5 },
  },
  "lambda-function-require-dead-letters": {
    type: "aws:lambda/function:Function",
    props: fn,
    mended: { deadLetterConfig: { targetArn: arn("sqs", "failed") } },
  },
  "lambda-function-require-tracing": {
    type: "aws:lambda/function:Function",
    props: fn,
    mended: { tracingConfig: { mode: "Active" } },
  },
  "lambda-function-require-vpc": {
    type: "aws:lambda/function:Function",
    props: fn,
    mended: { vpcConfig: { subnetIds: SUBNETS, securityGroupIds: GROUPS } },
  },
  "lambda-function-require-code-signing": {
    type: "aws:lambda/function:Function",
    props: fn,
    mended: { codeSigningConfigArn: arn("lambda", "code-signing-config:csc-1") },
  },
  "lambda-function-require-zones": {
    type: "aws:lambda/function:Function",
    props: { ...fn, vpcConfig: { subnetIds: SUBNETS.slice(0, 1), securityGroupIds: GROUPS } },
    mended: { vpcConfig: { subnetIds: SUBNETS, securityGroupIds: GROUPS } },
  },
};
