import { ecsServiceRequireLatestPlatform as control } from "../../controls/ecsAdvice";
import { requireProperties } from "../../judge/requireProperties";

export const ecsServiceRequireLatestPlatform = requireProperties(control, [
  {
    types: ["aws:ecs/service:Service", "aws:ecs/taskSet:TaskSet"],
    path: "platformVersion",
    accepts: { noneOf: ["1.1.0", "1.2.0", "1.3.0"] },
    weak: "gets no security updates any more",
    reference: true,
  },
  {
    types: ["aws:cloudwatch/eventTarget:EventTarget"],
    path: "ecsTarget.platformVersion",
    accepts: { noneOf: ["1.1.0", "1.2.0", "1.3.0"] },
    weak: "gets no security updates any more",
    reference: true,
  },
  {
    types: ["aws:scheduler/schedule:Schedule"],
    path: "target.ecsParameters.platformVersion",
    accepts: { noneOf: ["1.1.0", "1.2.0", "1.3.0"] },
    weak: "gets no security updates any more",
    reference: true,
  },
]);
