import { guarddutyDetectorRequireProtections as control } from "../../controls/detection";
import { requireProperties } from "../../judge/requireProperties";

const features = ["detectorFeature:DetectorFeature", "memberDetectorFeature:MemberDetectorFeature"];
const types = features.map((type) => `aws:guardduty/${type}`);
const plans = ["s3Logs", "kubernetes.auditLogs", "malwareProtection.scanEc2InstanceWithFindings.ebsVolumes"];
const stated = { accepts: { oneOf: ["ENABLED"] }, weak: "is not ENABLED" };

export const guarddutyDetectorRequireProtections = requireProperties(control, [
  ...plans.map((plan) => ({
    types: ["aws:guardduty/detector:Detector"],
    path: `datasources.${plan}.enable`,
    accepts: { oneOf: [true] },
    weak: "is off",
  })),
  { ...stated, types, path: "status" },
  { ...stated, types, path: "additionalConfigurations[].status" },
]);
