import { s3BucketRequireUploadAbort as control } from "../../controls/s3Uploads";
import { type Look, look, lookBoolean, lookString, places } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";
import { bucketLifecycleTypes, bucketTypes } from "../../judge/twins";

const aborting = ["abortIncompleteMultipartUpload", "abortIncompleteMultipartUploadDays"];
/** Where a rule narrows itself to some objects. */
const narrowing = ["filter", "prefix", "tags"];

function says(seen: Look): boolean {
  if (seen.state !== "known") {
    return false;
  }
  const { value } = seen;
  return typeof value === "object" && value !== null
    ? Object.values(value).some((item: unknown) => item !== undefined && item !== null && item !== "")
    : value !== "";
}

function isOff(rule: Props): boolean {
  const [status, enabled] = [lookString(rule, "status"), lookBoolean(rule, "enabled")];
  return (status.state === "known" && status.value !== "Enabled") || (enabled.state === "known" && !enabled.value);
}

/** A rule that is not known yet may be the one. */
function aborts(rule: Look): boolean {
  if (rule.state !== "known") {
    return rule.state === "unknown";
  }
  const props = rule.value as Props;
  return (
    !isOff(props) &&
    aborting.some((name) => look(props, name).state !== "absent") &&
    !narrowing.some((name) => says(look(props, name)))
  );
}

export const s3BucketRequireUploadAbort: Rule = {
  control,
  types: [...bucketLifecycleTypes, ...bucketTypes],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const at = bucketTypes.includes(resource.type) ? "lifecycleRules" : "rules";
    const rules = places(resource.props, `${at}[]`).map((place) => place.look);
    // A configuration that is a resource of its own is nothing but its rules.
    const isThere = bucketLifecycleTypes.includes(resource.type) || rules.some(({ state }) => state !== "absent");
    if (isThere && !rules.some(aborts)) {
      const what = "abort no unfinished upload in the whole bucket, and no listing shows what is left of one";
      verdict.violation({ resource, at, what });
    }
  },
};
