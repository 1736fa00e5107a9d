import { cloudfrontDistributionRequireAccessLogs as control } from "../../controls/cloudfrontSafeguards";
import { requireAttached } from "../../judge/attached";
import { look } from "../../judge/look";

const logs = ["loggingConfig.bucket", "defaultCacheBehavior.realtimeLogConfigArn"];

export const cloudfrontDistributionRequireAccessLogs = requireAttached(control, [
  {
    targets: [
      "aws:cloudfront/distribution:Distribution",
      "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
    ],
    names: ["arn", "id"],
    by: { "aws:cloudwatch/logDeliverySource:LogDeliverySource": "resourceArn" },
    concerns: ({ props }) => logs.every((path) => look(props, path).state === "absent"),
    missing: "writes no access logs, so nobody can tell who read what",
  },
]);
