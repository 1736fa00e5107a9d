import { configRecorderRequireRunning as control } from "../../controls/configRecorder";
import { requireAttached } from "../../judge/attached";
import { requireProperties } from "../../judge/requireProperties";
import type { Rule } from "../../judge/rule";

const recorder = "aws:cfg/recorder:Recorder";
const channel = "aws:cfg/deliveryChannel:DeliveryChannel";
const status = "aws:cfg/recorderStatus:RecorderStatus";

const stated = requireProperties(control, [
  {
    types: [status],
    path: "isEnabled",
    accepts: { oneOf: [true] },
    weak: "is off, so nothing is recorded",
    absent: "so nothing is recorded",
  },
]);

const attached = requireAttached(control, [
  {
    targets: [recorder],
    names: ["name", "id"],
    by: { [status]: "name" },
    missing: "has no RecorderStatus in this stack, so it never starts",
  },
]);

export const configRecorderRequireRunning: Rule = {
  ...stated,
  types: [...stated.types, recorder, channel],
  stack: (stack, verdict) => {
    attached.stack?.(stack, verdict);
    const switches = stack.ofType([status]);
    if (stack.ofType([recorder]).length === 0 && stack.ofType([channel]).length > 0) {
      const what = "and a DeliveryChannel stand without a Recorder in this stack, so nothing is recorded";
      switches.forEach((resource) => verdict.violation({ resource, what }));
    }
  },
};
