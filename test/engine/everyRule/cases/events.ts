import { type Cases, Output } from "../case";
import { ACCOUNT, arn, KEY } from "../values";

export const cases: Cases = {
  "events-bus-forbid-strangers": {
    type: "aws:cloudwatch/eventPermission:EventPermission",
    props: { principal: "*", statementId: "Everyone" },
    mended: { principal: ACCOUNT },
  },
  "events-bus-require-customer-key": {
    type: "aws:cloudwatch/eventBus:EventBus",
    props: { name: "admissions" },
    mended: { kmsKeyIdentifier: KEY },
  },
  "events-rule-require-target": {
    type: "aws:cloudwatch/eventRule:EventRule",
    props: { eventPattern: JSON.stringify({ source: ["aws.guardduty"] }) },
    mended: {},
    mendedBeside: {
      target: {
        type: "aws:cloudwatch/eventTarget:EventTarget",
        props: { rule: new Output("", "name"), arn: arn("sns", "alerts") },
      },
    },
  },
};
