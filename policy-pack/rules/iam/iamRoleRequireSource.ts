import { iamRoleRequireSource as control } from "../../controls/iamTrust";
import { documentRule } from "../../judge/documentRule";
import { namesSource } from "../../judge/pinned";
import type { Rule } from "../../judge/rule";
import { allows, placeOf } from "../../judge/strangers";
import { unpinnedAmongPinned } from "./pinnedAlike";
import { readTrust } from "./trust";

/**
 * Services whose documentation gives or recommends a condition on whom they act for. Not ecs-tasks: it does so for the
 * role of a task and not for the role that starts it, and nothing in the trust policy tells the two apart. Not CloudTrail:
 * its documentation says that the role for CloudWatch Logs supports neither aws:SourceArn nor aws:SourceAccount.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html
 */
const bound = new Set(["vpc-flow-logs", "monitoring.rds", "bedrock"].map((name) => `${name}.amazonaws.com`));

const documents = documentRule(control, readTrust, (document) =>
  allows(document).flatMap((statement) => {
    const named = statement.principal?.negated === false ? statement.principal.entries : [];
    return named.flatMap((entry) =>
      entry.type === "Service" && bound.has(entry.value) && !namesSource(statement)
        ? [`lets ${entry.value} act for any customer in ${placeOf(statement)}`]
        : [],
    );
  }),
);

export const iamRoleRequireSource: Rule = {
  ...documents,
  stack: (stack, verdict) => {
    documents.stack?.(stack, verdict);
    for (const { role, statement } of unpinnedAmongPinned(stack, bound)) {
      const what = `does not say for whom the service acts in ${placeOf(statement)}, as roles of this stack that are written alike do`;
      verdict.violation({ resource: role, at: "assumeRolePolicy", what });
    }
  },
};
