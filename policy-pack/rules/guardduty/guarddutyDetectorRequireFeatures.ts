import { guarddutyDetectorRequireFeatures as control } from "../../controls/guarddutyFeatures";
import { lookString } from "../../judge/look";
import type { Rule } from "../../judge/rule";

const detector = "aws:guardduty/detector:Detector";
const feature = "aws:guardduty/detectorFeature:DetectorFeature";
const protections = [
  "S3_DATA_EVENTS",
  "EKS_AUDIT_LOGS",
  "EBS_MALWARE_PROTECTION",
  "RDS_LOGIN_EVENTS",
  "LAMBDA_NETWORK_LOGS",
];

export const guarddutyDetectorRequireFeatures: Rule = {
  control,
  types: [detector, feature],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const names = stack.ofType([feature]).map(({ props }) => lookString(props, "name"));
    if (names.some(({ state }) => state === "unknown")) {
      return;
    }
    const stated = names.flatMap((name) => (name.state === "known" ? [name.value] : []));
    const missing = protections.filter((name) => !stated.includes(name));
    // Whoever states most of them states them one by one.
    for (const resource of missing.length <= 2 ? stack.ofType([detector]) : []) {
      missing.forEach((name) => verdict.violation({ resource, what: `has no DetectorFeature ${name}` }));
    }
  },
};
