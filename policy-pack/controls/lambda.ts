import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const lambdaFunctionRequireCustomerKey = customerKeyControl({
  id: "lambda-function-require-customer-key",
  things: "Lambda environment variables and code",
  severity: "high",
  source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html",
  equivalents: { checkov: ["CKV_AWS_173"], prowler: ["awslambda_function_env_vars_not_encrypted_with_cmk"] },
});

export const lambdaKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:lambda/function:Function"],
    key: "kmsKeyArn",
    when: [{ path: "environment", is: "given" }],
  },
  {
    types: ["aws:lambda/function:Function"],
    key: "kmsKeyArn",
    when: [{ path: "environment", is: "left out" }],
    optional: "a function without environment variables has nothing to encrypt with it",
  },
  {
    types: ["aws:lambda/function:Function"],
    key: "sourceKmsKeyArn",
    optional: "code, no patient data",
  },
  {
    types: ["aws:lambda/capacityProvider:CapacityProvider"],
    key: "kmsKeyArn",
  },
  {
    types: ["aws:lambda/eventSourceMapping:EventSourceMapping"],
    key: "kmsKeyArn",
    optional: "filter criteria, no patient data",
  },
];
