import { s3BucketRequireVersioning as control } from "../../controls/s3Protection";
import { incomplete } from "../../judge/companions";
import { places } from "../../judge/look";
import { requireProperties } from "../../judge/requireProperties";
import type { Rule } from "../../judge/rule";
import { bucketTypes, bucketVersioningTypes } from "../../judge/twins";
import { bucketReferences } from "./buckets";

const [bucket = "", bucketV2 = ""] = bucketTypes;
const weak = "is not Enabled, so what is overwritten or deleted is gone";
const off = "is off, so what is overwritten or deleted is gone";
const accepts = { oneOf: [true] };
const stated = requireProperties(control, [
  {
    types: bucketVersioningTypes,
    path: "versioningConfiguration.status",
    accepts: { oneOf: ["Enabled"] },
    weak,
    absent: "so nothing is versioned",
  },
  { types: [bucket], path: "versioning.enabled", accepts, weak: off },
  { types: [bucketV2], path: "versionings[].enabled", accepts, weak: off },
]);

export const s3BucketRequireVersioning: Rule = {
  ...stated,
  stack: (stack, verdict) => {
    const companions = {
      owners: bucketTypes,
      names: bucketReferences,
      types: bucketVersioningTypes,
      property: "bucket",
      // A deprecated inline form that is off has been reported by itself.
      complete: ({ type, props }: { type: string; props: Readonly<Record<string, unknown>> }) =>
        places(props, type === bucketV2 ? "versionings[].enabled" : "versioning.enabled").some(
          ({ look }) => look.state !== "absent",
        ),
    };
    const what = "has no versioning in this stack, so what is overwritten or deleted is gone";
    incomplete(stack, companions).forEach((resource) => verdict.violation({ resource, what }));
  },
};
