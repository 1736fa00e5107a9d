import { matches, regionOf, unique } from "./checks";
import { s3Lifecycle } from "./s3Lifecycle";
import { s3Settings } from "./s3Settings";
import { type Check, type Limit, UNKNOWN } from "./types";

const API = "https://docs.aws.amazon.com/AmazonS3/latest/API";
const NAMES = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html";
const BUCKET = "aws:s3/bucket:Bucket";

const rules: readonly [RegExp, string][] = [
  [/^.{3,63}$/, "must have 3 to 63 characters"],
  [/^[a-z0-9.-]*$/, "can hold only lowercase letters, numbers, periods and hyphens"],
  [/^[a-z0-9].*[a-z0-9]$/, "must begin and end with a letter or number"],
  [/^(?!.*\.\.)/, "must not contain two adjacent periods"],
  [/^(?!\d+\.\d+\.\d+\.\d+$)/, "must not be formatted as an IP address"],
  [/^(?!xn--|sthree-|amzn-s3-demo-)/, "begins with a prefix that S3 reserves"],
  [/^(?!.*(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$)/, "ends with a suffix that S3 reserves"],
];

const accountNamespace: Check = (name, context) => {
  const namespace = context.inputs["bucketNamespace"] ?? "global";
  const suffix = `-${context.accountId}-${String(regionOf(context))}-an`;
  if (typeof name !== "string" || namespace === UNKNOWN || regionOf(context) === UNKNOWN) {
    return undefined;
  }
  const own = namespace === "account-regional";
  return own === name.endsWith(own ? suffix : "-an")
    ? undefined
    : `InvalidBucketName: '${name}' ${own ? `must end with ${suffix}` : "ends with -an, which is for account-regional names"}`;
};

/** Limits of S3; bucket policies are in `policies.ts`. */
export const s3: readonly Limit[] = [
  ...rules.map(([pattern, rule]): Limit => {
    return { types: [BUCKET], property: "bucket", check: matches("InvalidBucketName", pattern, rule), source: NAMES };
  }),
  { types: [BUCKET], property: "bucket", check: accountNamespace, source: NAMES },
  {
    types: [BUCKET],
    property: "bucket",
    check: unique({
      property: "bucket",
      scope: "account",
      refuse: (name) => `BucketAlreadyOwnedByYou: The bucket '${name}' already exists, and you own it.`,
    }),
    source: `${API}/API_CreateBucket.html`,
  },
  ...s3Settings,
  ...s3Lifecycle,
];
