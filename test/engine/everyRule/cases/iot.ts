import { type Cases } from "../case";
import { arn, policy } from "../values";

export const cases: Cases = {
  "iot-policy-forbid-wildcards": {
    type: "aws:iot/policy:Policy",
    props: { policy: policy({ Effect: "Allow", Action: "iot:*", Resource: "*" }) },
    mended: { policy: policy({ Effect: "Allow", Action: "iot:Publish", Resource: arn("iot", "topic/ward/1") }) },
  },
};
