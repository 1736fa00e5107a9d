import { ecsServiceForbidPublicAddress as control } from "../../controls/ecsSafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const ecsServiceForbidPublicAddress = requireProperties(control, [
  {
    types: ["aws:ecs/service:Service", "aws:ecs/taskSet:TaskSet"],
    path: "networkConfiguration.assignPublicIp",
    accepts: { oneOf: [false] },
    weak: "gives tasks a public address",
  },
  {
    types: ["aws:cloudwatch/eventTarget:EventTarget"],
    path: "ecsTarget.networkConfiguration.assignPublicIp",
    accepts: { oneOf: [false] },
    weak: "gives tasks a public address",
  },
  {
    types: ["aws:scheduler/schedule:Schedule"],
    path: "target.ecsParameters.networkConfiguration.assignPublicIp",
    accepts: { oneOf: [false] },
    weak: "gives tasks a public address",
  },
  {
    types: ["aws:pipes/pipe:Pipe"],
    path: "targetParameters.ecsTaskParameters.networkConfiguration.awsVpcConfiguration.assignPublicIp",
    accepts: { noneOf: ["ENABLED"] },
    weak: "gives tasks a public address",
  },
]);
