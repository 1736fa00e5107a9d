import { type Cases } from "../case";
import { arn, SUBNETS } from "../values";

export const cases: Cases = {
  "autoscaling-group-require-health-check": {
    type: "aws:autoscaling/group:Group",
    props: {
      minSize: 1,
      maxSize: 2,
      vpcZoneIdentifiers: SUBNETS,
      launchTemplate: { id: "lt-0a1b2c3d4e5f60001" },
      targetGroupArns: [arn("elasticloadbalancing", "targetgroup/records/0123456789abcdef")],
    },
    mended: { healthCheckType: "ELB" },
  },
};
