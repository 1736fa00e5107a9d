import type { Control } from "../../controls/control";
import { requireProperties, type PropertyRule } from "../../judge/requireProperties";

/** The rule that one switch of Block Public Access is on, for each bucket and account that has such a block. */
export function publicAccessSwitch(control: Control, path: string): PropertyRule {
  const types = [
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
    "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
  ];
  return requireProperties(control, [
    { types, path, accepts: { oneOf: [true] }, weak: "is off", absent: "and the default is off" },
  ]);
}
