import { type Cases, Output } from "../case";
import { arn, VPC } from "../values";

export const cases: Cases = {
  "route53-resolver-require-association": {
    type: "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig",
    props: { destinationArn: arn("logs", "log-group:resolver") },
    mended: {},
    mendedBeside: {
      association: {
        type: "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation",
        props: { resolverQueryLogConfigId: new Output("", "id"), resourceId: VPC },
      },
    },
  },
  "route53-zone-require-query-logs": {
    type: "aws:route53/zone:Zone",
    props: { name: "example.org" },
    mended: {},
    mendedBeside: {
      log: {
        type: "aws:route53/queryLog:QueryLog",
        props: { zoneId: new Output("", "zoneId"), cloudwatchLogGroupArn: arn("logs", "log-group:dns") },
      },
    },
  },
  "route53-zone-require-dnssec": {
    type: "aws:route53/zone:Zone",
    props: { name: "unsigned.example.org" },
    mended: {},
    mendedBeside: {
      signing: {
        type: "aws:route53/hostedZoneDnsSec:HostedZoneDnsSec",
        props: { hostedZoneId: new Output("", "zoneId") },
      },
    },
  },
};
