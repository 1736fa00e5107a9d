import { describeLimits, type Inputs, type Neighbour } from "./limitTable";

const TYPE = "aws:cloudtrail/trail:Trail";
const GROUP = "arn:aws:logs:us-east-1:111122223333:log-group:/phi/dev/trail";
const ROLE = "arn:aws:iam::111122223333:role/trail";
const KEY = "arn:aws:kms:us-east-1:111122223333:key/1234";
const base = { name: "phi-dev-trail", s3BucketName: "phi-audit", includeGlobalServiceEvents: true };

const selectors = (...fieldSelectors: object[][]): Inputs => ({
  advancedEventSelectors: fieldSelectors.map((fields) => ({ name: "s", fieldSelectors: fields })),
});
const is = (field: string, ...equals: string[]): object => ({ field, equals });
const management = [is("eventCategory", "Management")];
const objects = [is("eventCategory", "Data"), is("resources.type", "AWS::S3::Object")];
const CODE = "InvalidEventSelectorsException: ";

const bucket: Neighbour = { type: "aws:s3/bucket:Bucket", id: "phi-audit" };
const bucketPolicy = (...actions: string[]): Neighbour => ({
  type: "aws:s3/bucketPolicy:BucketPolicy",
  inputs: {
    bucket: "phi-audit",
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" }, Action: actions, Resource: "*" },
      ],
    }),
  },
});
const trails = (count: number, region: string): Neighbour[] =>
  Array.from({ length: count }, (_, index) => ({
    type: TYPE,
    inputs: { name: `trail-${index}` },
    outputs: { region },
  }));

describe("limits of CloudTrail", () => {
  describeLimits(TYPE, { ...base, ...selectors(management, objects) }, [
    {
      title: "a name under 3 characters",
      refused: { name: "tr" },
      reason: "InvalidTrailNameException: Value 'tr'",
      accepted: { name: "trl" },
    },
    {
      title: "a name over 128 characters",
      refused: { name: "x".repeat(129) },
      reason: "InvalidTrailNameException: Value 'xxx",
      accepted: { name: "x".repeat(128) },
    },
    {
      title: "a name with a slash",
      refused: { name: "phi/trail" },
      reason: "InvalidTrailNameException: 'phi/trail' can hold only letters",
      accepted: { name: "phi.tr_ai-l" },
    },
    {
      title: "a name that ends with a dash",
      refused: { name: "phi-" },
      reason: "InvalidTrailNameException: 'phi-' must begin and end with a letter or number",
      accepted: { name: "phi-1" },
    },
    {
      title: "a name with two dashes side by side",
      refused: { name: "phi--trail" },
      reason: "InvalidTrailNameException: 'phi--trail' must not hold two",
      accepted: { name: "phi-t-rail" },
    },
    {
      title: "a name that looks like an IP address",
      refused: { name: "192.168.5.4" },
      reason: "InvalidTrailNameException: '192.168.5.4' must not be formatted as an IP address",
      accepted: { name: "192.168.5" },
    },
    {
      title: "a name that exists in the region",
      refused: { name: "trail-0" },
      reason: "TrailAlreadyExistsException: Trail trail-0 already exists.",
      accepted: { name: "trail-9" },
      world: trails(1, "us-east-1"),
    },
    {
      title: "a name that a multi-Region trail of elsewhere has",
      refused: { name: "global" },
      reason: "TrailAlreadyExistsException: Trail global already exists as a multi-Region trail.",
      accepted: { name: "local" },
      world: ["global", "local"].map((name) => ({
        type: TYPE,
        inputs: { name, isMultiRegionTrail: name === "global" },
        outputs: { region: "eu-west-1" },
      })),
    },
    {
      title: "a sixth trail of a region",
      refused: { name: "sixth" },
      reason: "MaximumNumberOfTrailsExceededException: User: 111122223333 already has 5 trails in us-east-1.",
      accepted: { name: "sixth", region: "eu-west-1" },
      world: trails(5, "us-east-1"),
    },
    {
      title: "a log group without :*",
      refused: { cloudWatchLogsGroupArn: GROUP, cloudWatchLogsRoleArn: ROLE },
      reason: `InvalidCloudWatchLogsLogGroupArnException: '${GROUP}' must be the ARN of a log group ending in :*`,
      accepted: { cloudWatchLogsGroupArn: `${GROUP}:*`, cloudWatchLogsRoleArn: ROLE },
    },
    {
      title: "a log group without a role",
      refused: { cloudWatchLogsGroupArn: `${GROUP}:*` },
      property: "cloudWatchLogsRoleArn",
      reason: "InvalidCloudWatchLogsRoleArnException: A log group and a role",
      accepted: { cloudWatchLogsGroupArn: `${GROUP}:*`, cloudWatchLogsRoleArn: ROLE },
    },
    {
      title: "a multi-Region trail without global events",
      refused: { isMultiRegionTrail: true, includeGlobalServiceEvents: false },
      reason: "InvalidParameterCombinationException: Multi-Region trail must include global service events.",
      accepted: { isMultiRegionTrail: false, includeGlobalServiceEvents: false },
    },
    {
      title: "a malformed key",
      refused: { kmsKeyId: "phi-audit" },
      reason: "InvalidKmsKeyIdException: 'phi-audit' must be a key id",
      accepted: { kmsKeyId: KEY },
    },
    {
      title: "a prefix over 200 characters",
      refused: { s3KeyPrefix: "x".repeat(201) },
      reason: "InvalidS3PrefixException: Value 'xxx",
      accepted: { s3KeyPrefix: "x".repeat(200) },
    },
    {
      title: "a bucket that does not let CloudTrail in",
      refused: { s3BucketName: "phi-audit" },
      reason: "InsufficientS3BucketPolicyException: Incorrect S3 bucket policy is detected for bucket: phi-audit",
      accepted: { s3BucketName: "not-of-this-stack" },
      world: [bucket, bucketPolicy("s3:PutObject")],
    },
    {
      title: "a bucket that has no policy yet",
      refused: { s3BucketName: "phi-bare" },
      reason: "InsufficientS3BucketPolicyException",
      accepted: { s3BucketName: "phi-audit" },
      world: [
        bucket,
        bucketPolicy("s3:PutObject", "s3:GetBucketAcl"),
        { type: "aws:s3/bucket:Bucket", id: "phi-bare" },
      ],
    },
    {
      title: "basic and advanced event selectors",
      refused: { eventSelectors: [{ readWriteType: "All" }] },
      property: "advancedEventSelectors",
      reason: `${CODE}A trail takes event selectors or advanced event selectors, not both.`,
      accepted: { eventSelectors: [{ readWriteType: "All" }], advancedEventSelectors: [] },
    },
    {
      title: "six event selectors",
      refused: { eventSelectors: Array.from({ length: 6 }, () => ({})), advancedEventSelectors: undefined },
      reason: `${CODE}6 event selectors given`,
      accepted: { eventSelectors: Array.from({ length: 5 }, () => ({})), advancedEventSelectors: undefined },
    },
    {
      title: "a read/write type that it does not have",
      refused: { eventSelectors: [{ readWriteType: "Read" }], advancedEventSelectors: undefined },
      property: "eventSelectors[0].readWriteType",
      reason: `${CODE}Value 'Read'`,
      accepted: { eventSelectors: [{ readWriteType: "ReadOnly" }], advancedEventSelectors: undefined },
    },
    {
      title: "excluding a source that cannot be excluded",
      refused: {
        eventSelectors: [{ excludeManagementEventSources: ["s3.amazonaws.com"] }],
        advancedEventSelectors: undefined,
      },
      property: "eventSelectors[0].excludeManagementEventSources[0]",
      reason: `${CODE}Value 's3.amazonaws.com'`,
      accepted: {
        eventSelectors: [{ excludeManagementEventSources: ["rdsdata.amazonaws.com"] }],
        advancedEventSelectors: undefined,
      },
    },
    {
      title: "an advanced selector without a category",
      refused: selectors([is("resources.type", "AWS::S3::Object")]),
      property: "advancedEventSelectors[0]",
      reason: `${CODE}A selector needs eventCategory equal to one of Management, Data, NetworkActivity.`,
      accepted: selectors(objects),
    },
    {
      title: "data events without a resource type",
      refused: selectors(management, [is("eventCategory", "Data")]),
      property: "advancedEventSelectors[1]",
      reason: `${CODE}A selector of data events needs resources.type equal to one resource type.`,
      accepted: selectors(management, objects),
    },
    {
      title: "a field of data events in management events",
      refused: selectors([...management, { field: "resources.ARN", startsWiths: ["arn:"] }]),
      property: "advancedEventSelectors[0]",
      reason: `${CODE}Field 'resources.ARN' does not apply to Management events.`,
      accepted: selectors([...objects, { field: "resources.ARN", startsWiths: ["arn:aws:s3:::phi-records/"] }]),
    },
    {
      title: "a field twice in a selector",
      refused: selectors([...objects, is("readOnly", "true"), is("readOnly", "false")]),
      property: "advancedEventSelectors[0]",
      reason: `${CODE}A field can stand in a selector only once.`,
      accepted: selectors([...objects, is("readOnly", "true")]),
    },
    {
      title: "a field without an operator",
      refused: selectors([...objects, { field: "eventName" }]),
      property: "advancedEventSelectors[0]",
      reason: `${CODE}Field 'eventName' needs an operator with a value.`,
      accepted: selectors([...objects, { field: "eventName", notEquals: ["GetObject"] }]),
    },
    {
      title: "readOnly compared with another operator",
      refused: selectors([...objects, { field: "readOnly", notEquals: ["true"] }]),
      property: "advancedEventSelectors[0]",
      reason: `${CODE}Field 'readOnly' can only be compared with equals.`,
      accepted: selectors([...objects, is("readOnly", "false")]),
    },
    {
      title: "over 500 values",
      refused: selectors([...objects, { field: "eventName", equals: Array.from({ length: 499 }, (_, n) => `e${n}`) }]),
      property: "advancedEventSelectors",
      reason: `${CODE}501 values given, at most 500`,
      accepted: selectors([...objects, { field: "eventName", equals: Array.from({ length: 498 }, (_, n) => `e${n}`) }]),
    },
    {
      title: "an insight that it does not have",
      refused: { insightSelectors: [{ insightType: "CostInsight" }] },
      property: "insightSelectors[0].insightType",
      reason: "InvalidInsightSelectorsException: Value 'CostInsight'",
      accepted: { insightSelectors: [{ insightType: "ApiErrorRateInsight" }] },
    },
  ]);
});
