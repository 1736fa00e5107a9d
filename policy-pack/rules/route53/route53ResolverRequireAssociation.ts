import { route53ResolverRequireAssociation as control } from "../../controls/serviceRecords";
import { requireAttached } from "../../judge/attached";

export const route53ResolverRequireAssociation = requireAttached(control, [
  {
    targets: ["aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig"],
    names: ["id", "arn"],
    by: {
      "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation": "resolverQueryLogConfigId",
      "aws:ram/resourceAssociation:ResourceAssociation": "resourceArn",
    },
    missing: "is associated with no VPC in this stack, so it records nothing",
  },
]);
