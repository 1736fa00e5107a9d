import { type ShapeRules } from "./model";

/**
 * The hosted zones of the S3 website endpoints.
 * Source: docs.aws.amazon.com/general/latest/gr/s3.html
 */
const HOSTED_ZONES: Readonly<Record<string, string>> = {
  "us-east-1": "Z3AQBSTGFAJSTF",
  "us-east-2": "Z2O1EMRO9K5GLX",
  "us-west-1": "Z2F56UZL2M1ACD",
  "us-west-2": "Z3BJ6K6RIION7M",
  "ca-central-1": "Z1QDHH18159H29",
  "eu-central-1": "Z21DNDUVLTQW6Q",
  "eu-west-1": "Z1BKCTXD74EZPE",
  "eu-west-2": "Z3GKZC51ZF0DB4",
};

const OBJECT_TYPES = ["aws:s3/bucketObject:BucketObject", "aws:s3/bucketObjectv2:BucketObjectv2"];

export const s3: ShapeRules = {
  "aws:s3/bucket:Bucket": {
    outputs: ({ inputs, identity, configuration, madeUp }) => {
      const region = String(inputs["region"] ?? configuration.region);
      const bucket = identity.localId;
      const suffix = configuration.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
      return {
        bucketDomainName: `${bucket}.s3.${suffix}`,
        bucketRegionalDomainName: `${bucket}.s3.${region}.${suffix}`,
        bucketRegion: region,
        hostedZoneId: HOSTED_ZONES[region] ?? `Z${madeUp.capitals("zone", 13)}`,
        requestPayer: "BucketOwner",
        versioning: { enabled: false, mfaDelete: false },
        // Every new bucket is encrypted with S3's own keys: docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html
        serverSideEncryptionConfiguration: {
          rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" }, bucketKeyEnabled: false },
        },
      };
    },
    conflict: "BucketAlreadyOwnedByYou",
    deletion: ({ id, outputs }, existing) =>
      outputs["forceDestroy"] !== true &&
      OBJECT_TYPES.some((type) => existing(type).some((object) => object.inputs["bucket"] === id))
        ? "BucketNotEmpty: The bucket you tried to delete is not empty"
        : undefined,
  },
  "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock": {
    id: ({ inputs, configuration }) => String(inputs["accountId"] ?? configuration.account),
  },
  ...Object.fromEntries(
    OBJECT_TYPES.map((type) => [type, { id: ({ inputs }) => `${String(inputs["bucket"])}/${String(inputs["key"])}` }]),
  ),
};
