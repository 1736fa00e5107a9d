import { lambdaPermissionForbidPublic as control } from "../../controls/lambdaSafeguards";
import { requireProperties } from "../../judge/requireProperties";

/** Services that call functions on behalf of their customers. */
const services = [
  "apigateway.amazonaws.com",
  "bedrock.amazonaws.com",
  "cloudwatch.amazonaws.com",
  "cognito-idp.amazonaws.com",
  "config.amazonaws.com",
  "elasticloadbalancing.amazonaws.com",
  "events.amazonaws.com",
  "iot.amazonaws.com",
  "lambda.alarms.cloudwatch.amazonaws.com",
  "lexv2.amazonaws.com",
  "logs.amazonaws.com",
  "s3.amazonaws.com",
  "scheduler.amazonaws.com",
  "secretsmanager.amazonaws.com",
  "ses.amazonaws.com",
  "sns.amazonaws.com",
];

export const lambdaPermissionForbidPublic = requireProperties(control, [
  {
    types: ["aws:lambda/permission:Permission"],
    path: "principal",
    accepts: { noneOf: ["*"] },
    weak: "lets everyone call the function",
    when: [{ path: "principalOrgId", is: "left out" }],
  },
  {
    types: ["aws:lambda/permission:Permission"],
    path: "functionUrlAuthType",
    accepts: { noneOf: ["NONE"] },
    weak: "lets unsigned requests call the function",
  },
  {
    types: ["aws:lambda/permission:Permission"],
    path: "sourceArn",
    or: ["sourceAccount"],
    accepts: "given",
    weak: "",
    absent: "so the service may call the function on behalf of any customer",
    when: [{ path: "principal", is: services }],
  },
]);
