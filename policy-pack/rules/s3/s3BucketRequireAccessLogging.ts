import { s3BucketRequireAccessLogging as control } from "../../controls/s3Protection";
import { incomplete } from "../../judge/companions";
import { look, places } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Rule } from "../../judge/rule";
import { bucketLoggingTypes, bucketTypes } from "../../judge/twins";
import { bucketReferences } from "./buckets";
import { accessLogTargets } from "./logTargets";

export const s3BucketRequireAccessLogging: Rule = {
  control,
  types: [...bucketTypes, ...bucketLoggingTypes],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    const { props } = resource;
    const [bucket, target] = [look(props, "bucket"), look(props, "targetBucket")];
    if (bucketLoggingTypes.includes(resource.type) && bucket.state === "known" && target.state === "known") {
      if (bucket.value === target.value) {
        const what = "is the bucket itself, so each log entry makes another and anyone who reads it is lost in them";
        verdict.violation({ resource, at: "targetBucket", what });
      }
    }
  },
  stack: (stack, verdict) => {
    const targets = accessLogTargets(stack);
    const companions = {
      owners: bucketTypes,
      names: bucketReferences,
      types: bucketLoggingTypes,
      property: "bucket",
    };
    const loggings = new References(stack.ofType(bucketTypes), bucketReferences);
    for (const resource of incomplete(stack, companions)) {
      const inline = ["logging.targetBucket", "loggings[].targetBucket"].flatMap((path) =>
        places(resource.props, path).filter((place) => place.look.state !== "absent"),
      );
      if (inline.length === 0 && !targets.has(resource.urn)) {
        verdict.violation({ resource, what: "has no access logging in this stack" });
      } else if (loggings.of(resource, "logging.targetBucket").some(({ urn }) => urn === resource.urn)) {
        verdict.violation({ resource, at: "logging.targetBucket", what: "is the bucket itself" });
      }
    }
  },
};
