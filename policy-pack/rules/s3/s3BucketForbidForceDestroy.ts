import { s3BucketForbidForceDestroy as control } from "../../controls/s3Protection";
import { judgeRequirements, requireProperties } from "../../judge/requireProperties";
import type { Rule } from "../../judge/rule";
import { bucketTypes, objectTypes } from "../../judge/twins";

const others = ["aws:s3/directoryBucket:DirectoryBucket", "aws:s3tables/tableBucket:TableBucket"];
const vectors = ["aws:s3/vectorsVectorBucket:VectorsVectorBucket"];

const deidentified = /^de-?identified$/;
const path = "forceDestroy";
const accepts = { oneOf: [false] };
const weak = "is on, so the content is deleted with its container";

const stated = requireProperties(control, [
  {
    types: [...bucketTypes, ...others, ...vectors, ...objectTypes, "aws:backup/vault:Vault"],
    path,
    accepts,
    patientData: true,
    weak,
  },
]);

/** De-identified data may be deleted with a stack of samples; beside patient data it is somebody's result. */
export const s3BucketForbidForceDestroy: Rule = {
  ...stated,
  stack: (stack, verdict) => {
    stated.stack?.(stack, verdict);
    if (stack.classes().some((name) => /^e?phi$/.test(name))) {
      stack
        .ofType(bucketTypes)
        .filter((item) => deidentified.test(stack.classification.of(item) ?? ""))
        .forEach((item) => judgeRequirements(item, [{ types: bucketTypes, path, accepts, weak }], verdict));
    }
  },
};
