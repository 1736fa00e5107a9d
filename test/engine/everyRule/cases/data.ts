import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "data-store-forbid-force-destroy": {
    type: "aws:athena/database:Database",
    props: { name: "records", bucket: "results", forceDestroy: true },
    mended: { forceDestroy: false },
  },
  // Only stores with the same further tags are compared.
  "data-store-require-uniform-classification": {
    type: "aws:kinesis/stream:Stream",
    props: { tags: { Clinic: "north" } },
    beside: {
      one: { type: "aws:kinesis/stream:Stream", props: { tags: { Clinic: "north", DataClassification: "phi" } } },
      two: { type: "aws:kinesis/stream:Stream", props: { tags: { Clinic: "north", DataClassification: "phi" } } },
      three: { type: "aws:kinesis/stream:Stream", props: { tags: { Clinic: "north", DataClassification: "phi" } } },
    },
    mended: { tags: { Clinic: "north", DataClassification: "phi" } },
  },
  "data-store-require-classification": {
    type: "aws:efs/fileSystem:FileSystem",
    props: { encrypted: true, kmsKeyId: KEY },
    mended: { tags: { DataClassification: "phi" } },
  },
};
