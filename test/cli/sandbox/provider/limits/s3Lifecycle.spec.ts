import { describeLimits, type Inputs } from "./limitTable";

const TYPE = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
const rule = (actions: object, id = "keep"): object => ({ id, status: "Enabled", filter: { prefix: "" }, ...actions });
const rules = (...list: object[]): Inputs => ({ rules: list });
const expire = { expiration: { days: 2555 } };
const move = (...steps: [number, string][]): object => ({
  transitions: steps.map(([days, storageClass]) => ({ days, storageClass })),
});
const moveOld = (...steps: [number, string][]): object => ({
  noncurrentVersionTransitions: steps.map(([noncurrentDays, storageClass]) => ({ noncurrentDays, storageClass })),
});

describe("limits of S3 lifecycle rules", () => {
  describeLimits(TYPE, { bucket: "phi-backup", ...rules(rule({ ...move([90, "GLACIER"]), ...expire })) }, [
    {
      title: "two rules of one id",
      refused: rules(rule(expire), rule(expire)),
      reason: "InvalidArgument: Found two elements with the same id: 'keep'.",
      accepted: rules(rule(expire), rule(expire, "other")),
    },
    {
      title: "an id over 255 characters",
      refused: rules(rule(expire, "x".repeat(256))),
      property: "rules[0].id",
      reason: "InvalidArgument: Value 'xxx",
      accepted: rules(rule(expire, "x".repeat(255))),
    },
    {
      title: "over 1000 rules",
      refused: rules(...Array.from({ length: 1001 }, (_, index) => rule(expire, `r${index}`))),
      reason: "MalformedXML: 1001 rules given",
      accepted: rules(...Array.from({ length: 3 }, (_, index) => rule(expire, `r${index}`))),
    },
    {
      title: "a status that S3 does not have",
      refused: rules({ ...rule(expire), status: "On" }),
      property: "rules[0].status",
      reason: "MalformedXML: Value 'On'",
      accepted: rules({ ...rule(expire), status: "Disabled" }),
    },
    {
      title: "a rule that does nothing",
      refused: rules(rule({ transitions: [] })),
      property: "rules[0]",
      reason: "InvalidRequest: At least one action needs to be specified in a rule",
      accepted: rules(rule({ abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } })),
    },
    {
      title: "expiration by days and date",
      refused: rules(rule({ expiration: { days: 1, date: "2030-01-01T00:00:00Z" } })),
      property: "rules[0].expiration",
      reason: "MalformedXML: Expiration takes one of Days, Date and ExpiredObjectDeleteMarker.",
      accepted: rules(rule({ expiration: { date: "2030-01-01T00:00:00Z" } })),
    },
    {
      title: "expiration after no days",
      refused: rules(rule({ expiration: { days: 0 } })),
      property: "rules[0].expiration.days",
      reason: "InvalidArgument: Value '0'",
      accepted: rules(rule({ expiration: { days: 1 } })),
    },
    {
      title: "expiration in the middle of a day",
      refused: rules(rule({ expiration: { date: "2030-01-01T12:00:00Z" } })),
      property: "rules[0].expiration.date",
      reason: "InvalidArgument: 'Date' must be at midnight GMT: '2030-01-01T12:00:00Z'",
      accepted: rules(rule({ expiration: { date: "2030-01-01" } })),
    },
    {
      title: "expiration on the day of the transition",
      refused: rules(rule({ ...move([90, "GLACIER"]), expiration: { days: 90 } })),
      property: "rules[0]",
      reason: "InvalidArgument: 'Days' in the Expiration action must be greater than 'Days' in the Transition action",
      accepted: rules(rule({ ...move([90, "GLACIER"]), expiration: { days: 91 } })),
    },
    {
      title: "a transition to infrequent access before 30 days",
      refused: rules(rule(move([29, "STANDARD_IA"]))),
      property: "rules[0].transitions",
      reason:
        "InvalidArgument: 'Days' in Transition action must be greater than or equal to 30 for storageClass 'STANDARD_IA'",
      accepted: rules(rule(move([30, "STANDARD_IA"]))),
    },
    {
      title: "a transition to a warmer class",
      refused: rules(rule(move([60, "GLACIER"], [90, "STANDARD_IA"]))),
      property: "rules[0].transitions",
      reason:
        "InvalidArgument: 'Days' in the 'Transition' action for StorageClass 'STANDARD_IA' must come before 'GLACIER'",
      accepted: rules(rule(move([90, "GLACIER"], [60, "STANDARD_IA"]))),
    },
    {
      title: "a transition from infrequent access within 30 days",
      refused: rules(rule(move([30, "STANDARD_IA"], [59, "GLACIER"]))),
      property: "rules[0].transitions",
      reason: "InvalidArgument: 'Days' in the 'Transition' action for StorageClass 'GLACIER' must be 30 days more",
      accepted: rules(rule(move([30, "STANDARD_IA"], [60, "GLACIER"]))),
    },
    {
      title: "a storage class that S3 does not have",
      refused: rules(rule(move([30, "COLD"]))),
      property: "rules[0].transitions[0].storageClass",
      reason: "MalformedXML: Value 'COLD'",
      accepted: rules(rule(move([0, "GLACIER_IR"]))),
    },
    {
      title: "a transition by days and date",
      refused: rules(rule({ transitions: [{ days: 30, date: "2030-01-01", storageClass: "GLACIER" }] })),
      property: "rules[0].transitions[0]",
      reason: "MalformedXML: A transition takes either Days or Date.",
      accepted: rules(rule({ transitions: [{ date: "2030-01-01", storageClass: "GLACIER" }] })),
    },
    {
      title: "old versions to infrequent access before 30 days",
      refused: rules(rule(moveOld([10, "ONEZONE_IA"]))),
      property: "rules[0].noncurrentVersionTransitions",
      reason: "InvalidArgument: 'Days' in NoncurrentVersionTransition action must be greater than or equal to 30",
      accepted: rules(rule(moveOld([10, "GLACIER"]))),
    },
    {
      title: "old versions that expire before they move",
      refused: rules(rule({ ...moveOld([90, "GLACIER"]), noncurrentVersionExpiration: { noncurrentDays: 30 } })),
      property: "rules[0]",
      reason: "InvalidArgument: 'Days' in the NoncurrentVersionExpiration action must be greater",
      accepted: rules(rule({ ...moveOld([90, "GLACIER"]), noncurrentVersionExpiration: { noncurrentDays: 91 } })),
    },
    {
      title: "keeping over 100 old versions",
      refused: rules(rule({ noncurrentVersionExpiration: { noncurrentDays: 30, newerNoncurrentVersions: 101 } })),
      property: "rules[0].noncurrentVersionExpiration.newerNoncurrentVersions",
      reason: "InvalidArgument: Value '101'",
      accepted: rules(rule({ noncurrentVersionExpiration: { noncurrentDays: 30, newerNoncurrentVersions: 100 } })),
    },
    {
      title: "aborting uploads at once",
      refused: rules(rule({ abortIncompleteMultipartUpload: { daysAfterInitiation: 0 } })),
      property: "rules[0].abortIncompleteMultipartUpload.daysAfterInitiation",
      reason: "InvalidArgument: Value '0'",
      accepted: rules(rule({ abortIncompleteMultipartUpload: { daysAfterInitiation: 1 } })),
    },
    {
      title: "a minimum object size that S3 does not have",
      refused: { transitionDefaultMinimumObjectSize: "64K" },
      reason: "InvalidRequest: Value '64K'",
      accepted: { transitionDefaultMinimumObjectSize: "varies_by_storage_class" },
    },
  ]);
});
