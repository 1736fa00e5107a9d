import { s3BucketForbidForceDestroy as control } from "../../controls/s3Protection";
import { requireProperties } from "../../judge/requireProperties";
import { bucketTypes, objectTypes } from "../../judge/twins";

const others = ["aws:s3/directoryBucket:DirectoryBucket", "aws:s3tables/tableBucket:TableBucket"];
const vectors = ["aws:s3/vectorsVectorBucket:VectorsVectorBucket"];

export const s3BucketForbidForceDestroy = requireProperties(control, [
  {
    types: [...bucketTypes, ...others, ...vectors, ...objectTypes, "aws:backup/vault:Vault"],
    path: "forceDestroy",
    accepts: { oneOf: [false] },
    patientData: true,
    weak: "is on, so the content is deleted with its container",
  },
]);
