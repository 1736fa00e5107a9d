import type { Control } from "./control";

export const iotPolicyForbidWildcards: Control = {
  id: "iot-policy-forbid-wildcards",
  title: "Policies of devices name what a device may do.",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(B)"],
  severity: "high",
  description:
    'No statement of an IoT policy allows all actions (* or iot:*) or all resources ("*"). A resource may end in a wildcard below the name of the device or the topic.',
  remediation: "name the actions, and the topics and clients as ARNs, with policy variables for the device.",
  source: "https://docs.aws.amazon.com/iot/latest/developerguide/iot-policies.html",
  equivalents: {},
};
