import { s3BucketForbidWebsite as control } from "../../controls/s3Protection";
import type { Rule } from "../../judge/rule";
import { places } from "../../judge/look";
import { bucketTypes } from "../../judge/twins";

const websiteTypes = [
  "aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration",
  "aws:s3/bucketWebsiteConfigurationV2:BucketWebsiteConfigurationV2",
];

export const s3BucketForbidWebsite: Rule = {
  control,
  types: [...websiteTypes, ...bucketTypes],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const what = "makes the bucket answer plain HTTP from the Internet";
    if (websiteTypes.includes(resource.type)) {
      verdict.violation({ resource, what });
      return;
    }
    for (const { at, look } of ["website", "websites[]"].flatMap((path) => places(resource.props, path))) {
      if (look.state !== "absent") {
        verdict.violation({ resource, at, what });
      }
    }
  },
};
