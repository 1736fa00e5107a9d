import { cloudfrontDistributionRequireRootObject as control } from "../../controls/cloudfrontHeaders";
import { look, places } from "../../judge/look";
import { answerOf } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

const elsewhere = ["customOriginConfig", "customOriginConfigs", "vpcOriginConfig", "vpcOriginConfigs"];
const rewriters = ["functionAssociations", "lambdaFunctionAssociations"];

export const cloudfrontDistributionRequireRootObject: Rule = {
  control,
  types: ["aws:cloudfront/distribution:Distribution", "aws:cloudfront/multitenantDistribution:MultitenantDistribution"],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const at = "defaultRootObject";
    if (answerOf(look(resource.props, at), "given") === "absent" && rootIsOfBucket(resource.props)) {
      verdict.violation({ resource, at, what: "is not set, so the root may list what the bucket holds" });
    }
  },
};

/** Whether a request for the root goes to a bucket, and no function at the edge rewrites it before. */
function rootIsOfBucket(props: Props): boolean {
  const origins = places(props, "origins[]").flatMap(({ look: seen }) =>
    seen.state === "known" && typeof seen.value === "object" ? [seen.value as Props] : [],
  );
  const target = look(props, "defaultCacheBehavior.targetOriginId");
  const meant = origins.filter((origin) => {
    const id = look(origin, origin["originId"] === undefined ? "id" : "originId");
    return target.state === "known" && id.state === "known" && id.value === target.value;
  });
  const asked = meant.length > 0 ? meant : origins;
  const rewrites = rewriters.some((name) => look(props, `defaultCacheBehavior.${name}`).state !== "absent");
  return !rewrites && asked.length > 0 && asked.every(isBucket);
}

function isBucket(origin: Props): boolean {
  return elsewhere.every((name) => look(origin, name).state === "absent");
}
