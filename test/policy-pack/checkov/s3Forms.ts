import { unknown } from "../../support/policyHarness";
import { type Form, made } from "./tellApart";

/** A stack of one bucket. */
export const bucket = (props: object = {}, type = "s3/bucket:Bucket"): Form => [
  made(type, { bucket: "records", ...props }, undefined, "bucket"),
];
/** The same in the deprecated twin. */
export const v2 = (props: object = {}): Form => bucket(props, "s3/bucketV2:BucketV2");
/** A bucket and what a resource of its own says of it: by reference, by name, and in the deprecated twin. */
export const beside = (kind: string, props: object, twin = true): readonly Form[] => {
  const type = `s3/${kind}:${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return [
    [...bucket(), made(type, { bucket: unknown, ...props }, { bucket: ["bucket"] })],
    [...bucket(), made(type, { bucket: "records", ...props })],
    ...(twin
      ? [[...v2(), made(`${type}V2`.replace(":", "V2:"), { bucket: unknown, ...props }, { bucket: ["bucket"] })]]
      : []),
  ];
};
/** A policy document. */
export const text = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });
/** A statement of a bucket policy that allows reading. */
export const allow = (Principal: unknown, more: object = {}): object => ({
  Effect: "Allow",
  Principal,
  Action: "s3:GetObject",
  Resource: "arn:aws:s3:::records/*",
  ...more,
});
/** A bucket with this policy, beside it and in its own property. */
export const policies = (...statements: object[]): readonly Form[] => [
  ...beside("bucketPolicy", { policy: text(...statements) }, false),
  bucket({ policy: text(...statements) }),
];
