import { guarddutyDetectorRequireEnabled as control } from "../../controls/detection";
import { requireProperties } from "../../judge/requireProperties";

export const guarddutyDetectorRequireEnabled = requireProperties(control, [
  { types: ["aws:guardduty/detector:Detector"], path: "enable", accepts: { oneOf: [true] }, weak: "is off" },
]);
