import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const cognitoPoolRequireCustomerKey = customerKeyControl({
  id: "cognito-pool-require-customer-key",
  things: "Cognito user pools",
  severity: "high",
  source: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-sender-triggers.html",
  equivalents: {},
});

export const cognitoKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:cognito/userPool:UserPool"],
    key: "lambdaConfig.kmsKeyId",
    optional: "only pools with custom sender triggers use a key",
  },
];
