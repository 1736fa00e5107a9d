import { bedrockAccountRequireInvocationLog as control } from "../../controls/bedrockRecords";
import { matchAction } from "../../judge/documents/evaluate";
import type { Rule } from "../../judge/rule";
import { allows } from "../../judge/strangers";
import { bucketPolicyTypes, bucketTypes } from "../../judge/twins";
import { policiesOf } from "../s3/policiesOf";

const logging = "aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration";
const service = "bedrock.amazonaws.com";

export const bedrockAccountRequireInvocationLog: Rule = {
  control,
  types: [logging, ...bucketTypes, ...bucketPolicyTypes],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    if (stack.ofType([logging]).length > 0) {
      return;
    }
    for (const { holder, document } of policiesOf(stack)) {
      const admits = allows(document).some(
        ({ principal, action }) =>
          matchAction(action, "s3:PutObject") === "yes" &&
          principal?.entries.some((entry) => entry.type === "Service" && entry.value === service) === true,
      );
      if (admits) {
        const what = "lets Bedrock write its record of invocations, and the stack switches none on";
        verdict.violation({ resource: holder, at: "policy", what });
      }
    }
  },
};
