import { between, count, distinct, length, oneOf } from "./checks";
import { holdsUnknown, isGiven, isRecord, listOf } from "./paths";
import { type Check, type Limit } from "./types";

const TYPES = ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration"];
const API = "https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleRule.html";
const GUIDE = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html";
const ELEMENTS = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html";

// Objects only move down this list.
const WATERFALL = ["STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"];
const INFREQUENT = ["STANDARD_IA", "ONEZONE_IA"];
const INFREQUENT_DAYS = 30;

interface Step {
  readonly days: number;
  readonly storageClass: string;
}

/** The transitions of a list that are given in days; those by date cannot be set against days. */
function stepsOf(transitions: unknown, daysKey: string): Step[] {
  return listOf(transitions)
    .filter(isRecord)
    .flatMap((one) => {
      const [days, storageClass] = [one[daysKey], one["storageClass"]];
      return typeof days === "number" && typeof storageClass === "string" ? [{ days, storageClass }] : [];
    })
    .sort((a, b) => a.days - b.days || WATERFALL.indexOf(a.storageClass) - WATERFALL.indexOf(b.storageClass));
}

function order(action: string, daysKey: string): Check {
  return (transitions) => {
    const steps = stepsOf(transitions, daysKey);
    const early = steps.find((step) => INFREQUENT.includes(step.storageClass) && step.days < INFREQUENT_DAYS);
    if (early) {
      return (
        `InvalidArgument: 'Days' in ${action} action must be greater than or equal to ${INFREQUENT_DAYS} ` +
        `for storageClass '${early.storageClass}'`
      );
    }
    for (const [index, next] of steps.entries()) {
      const previous = steps[index - 1];
      if (!previous) {
        continue;
      }
      const where = `'Days' in the '${action}' action for StorageClass '${next.storageClass}'`;
      if (WATERFALL.indexOf(next.storageClass) <= WATERFALL.indexOf(previous.storageClass)) {
        return `InvalidArgument: ${where} must come before '${previous.storageClass}': objects only move to colder classes`;
      }
      if (INFREQUENT.includes(previous.storageClass) && next.days < previous.days + INFREQUENT_DAYS) {
        return `InvalidArgument: ${where} must be ${INFREQUENT_DAYS} days more than for '${previous.storageClass}'`;
      }
    }
    return undefined;
  };
}

function expiresLast(action: string, [expiration, transitions]: [string, string], daysKey: string): Check {
  return (rule) => {
    const end = isRecord(rule) ? rule[expiration] : undefined;
    const days = isRecord(end) ? end[daysKey] : undefined;
    const last = isRecord(rule) ? stepsOf(rule[transitions], daysKey).at(-1) : undefined;
    return typeof days === "number" && last !== undefined && days <= last.days
      ? `InvalidArgument: 'Days' in the ${action} action must be greater than 'Days' in the Transition action`
      : undefined;
  };
}

const oneMoment: Check = (expiration) => {
  if (!isRecord(expiration) || holdsUnknown(expiration)) {
    return undefined;
  }
  const given = ["days", "date"].filter((key) => isGiven(expiration[key])).length;
  const marker = expiration["expiredObjectDeleteMarker"] === true ? 1 : 0;
  return given + marker > 1
    ? "MalformedXML: Expiration takes one of Days, Date and ExpiredObjectDeleteMarker."
    : undefined;
};

const daysXorDate: Check = (transition) =>
  isRecord(transition) && !holdsUnknown(transition) && isGiven(transition["days"]) && isGiven(transition["date"])
    ? "MalformedXML: A transition takes either Days or Date."
    : undefined;

const ACTIONS = [
  ...["abortIncompleteMultipartUpload", "expiration", "noncurrentVersionExpiration"],
  ...["noncurrentVersionTransitions", "transitions"],
];

const someAction: Check = (rule) =>
  isRecord(rule) &&
  !ACTIONS.some((action) => isGiven(rule[action]) && (!Array.isArray(rule[action]) || rule[action].length > 0))
    ? "InvalidRequest: At least one action needs to be specified in a rule"
    : undefined;

const midnight: Check = (date) =>
  typeof date === "string" && !/^\d{4}-\d{2}-\d{2}(T00:00:00(\.0+)?Z)?$/.test(date)
    ? `InvalidArgument: 'Date' must be at midnight GMT: '${date}'`
    : undefined;

const limit = (property: string, check: Check, source = API): Limit => ({ types: TYPES, property, check, source });

/** Limits of lifecycle configurations. */
export const s3Lifecycle: readonly Limit[] = [
  limit(
    "rules",
    count("MalformedXML", 1, 1000, "rules"),
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html",
  ),
  limit("rules", distinct("InvalidArgument", "id")),
  limit("rules[].id", length("InvalidArgument", 1, 255)),
  limit("rules[].status", oneOf("MalformedXML", ["Enabled", "Disabled"])),
  limit("rules[]", someAction),
  limit("rules[].expiration", oneMoment, ELEMENTS),
  limit("rules[].expiration.days", between("InvalidArgument", 1, 2147483647), ELEMENTS),
  limit("rules[].expiration.date", midnight, ELEMENTS),
  limit("rules[].transitions[]", daysXorDate, ELEMENTS),
  limit("rules[].transitions[].days", between("InvalidArgument", 0, 2147483647), ELEMENTS),
  limit("rules[].transitions[].date", midnight, ELEMENTS),
  limit("rules[].transitions[].storageClass", oneOf("MalformedXML", WATERFALL)),
  limit("rules[].transitions", order("Transition", "days"), GUIDE),
  limit("rules[]", expiresLast("Expiration", ["expiration", "transitions"], "days"), GUIDE),
  limit("rules[].noncurrentVersionTransitions[].storageClass", oneOf("MalformedXML", WATERFALL)),
  limit("rules[].noncurrentVersionTransitions", order("NoncurrentVersionTransition", "noncurrentDays"), GUIDE),
  limit("rules[].noncurrentVersionExpiration.noncurrentDays", between("InvalidArgument", 1, 2147483647), ELEMENTS),
  limit("rules[].noncurrentVersionExpiration.newerNoncurrentVersions", between("InvalidArgument", 1, 100), ELEMENTS),
  limit(
    "rules[]",
    expiresLast(
      "NoncurrentVersionExpiration",
      ["noncurrentVersionExpiration", "noncurrentVersionTransitions"],
      "noncurrentDays",
    ),
    GUIDE,
  ),
  limit(
    "rules[].abortIncompleteMultipartUpload.daysAfterInitiation",
    between("InvalidArgument", 1, 2147483647),
    ELEMENTS,
  ),
  limit(
    "transitionDefaultMinimumObjectSize",
    oneOf("InvalidRequest", ["all_storage_classes_128K", "varies_by_storage_class"]),
    GUIDE,
  ),
];
