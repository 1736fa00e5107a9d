import assert from "node:assert/strict";
import { ALARM_CATALOGUE } from "../../../infra/audit/alarmCatalogue";
import { filterPattern } from "../../../infra/audit/filterPattern";
import { naming, ROLE } from "../storage/fixtures";
import { matches } from "./filterEvaluator";

type Event = Record<string, unknown>;

const PERSON = { userIdentity: { type: "AssumedRole" } };

function call(service: string, eventName: string, more: Event = {}): Event {
  return { eventSource: `${service}.amazonaws.com`, eventName, eventType: "AwsApiCall", ...PERSON, ...more };
}

/** Ids of the alarms that an event raises. */
function raised(event: Event): string[] {
  return ALARM_CATALOGUE.filter((spec) => matches(filterPattern(spec.matches(naming())), event)).map((spec) => spec.id);
}

function signIn(user: string, result: string, mfa?: string): Event {
  return {
    eventSource: "signin.amazonaws.com",
    eventName: "ConsoleLogin",
    eventType: "AwsConsoleSignIn",
    userIdentity: { type: user },
    responseElements: { ConsoleLogin: result },
    additionalEventData: mfa === undefined ? {} : { MFAUsed: mfa },
  };
}

const DENIED = { errorCode: "AccessDenied" };
const SERVICE = { userIdentity: { type: "AssumedRole", invokedBy: "rds.amazonaws.com" } };

const CASES: readonly [string, Event, string[]][] = [
  ["a denied decrypt (R-001-49)", call("kms", "Decrypt", DENIED), ["denied-decrypts"]],
  [
    "a denied decrypt by the older error code",
    call("kms", "Decrypt", { errorCode: "AccessDeniedException" }),
    ["denied-decrypts"],
  ],
  ["a decrypt that was allowed", call("kms", "Decrypt"), []],
  ["a denial of another service", call("s3", "GetObject", DENIED), []],
  ["scheduling a key's deletion", call("kms", "ScheduleKeyDeletion"), ["key-deletion"]],
  ["an attempt to disable a key", call("kms", "DisableKey", DENIED), ["key-deletion"]],
  ["cancelling a deletion", call("kms", "CancelKeyDeletion"), []],
  ["another key policy", call("kms", "PutKeyPolicy"), ["key-access-changes"]],
  ["moving an alias that policies name", call("kms", "UpdateAlias"), ["key-access-changes"]],
  ["a grant by a person", call("kms", "CreateGrant"), ["key-access-changes"]],
  ["a grant by an AWS service", call("kms", "CreateGrant", SERVICE), []],
  [
    "decrypting with a disabled key (R-003-21)",
    call("kms", "Decrypt", { errorCode: "DisabledException" }),
    ["key-failures"],
  ],
  [
    "reading an object under a key that is to be deleted",
    call("s3", "GetObject", { errorCode: "KMS.KMSInvalidStateException" }),
    ["key-failures"],
  ],
  ["a new policy on a role", call("iam", "AttachRolePolicy"), ["iam-policy-changes"]],
  ["another trust policy", call("iam", "UpdateAssumeRolePolicy"), ["iam-policy-changes"]],
  ["another default version", call("iam", "SetDefaultPolicyVersion"), ["iam-policy-changes"]],
  ["a removed boundary", call("iam", "DeleteRolePermissionsBoundary"), ["iam-policy-changes"]],
  ["reading a policy", call("iam", "GetRolePolicy"), []],
  ["a new access key", call("iam", "CreateAccessKey"), ["new-credentials"]],
  ["stopping the trail", call("cloudtrail", "StopLogging"), ["trail-changes"]],
  ["other event selectors", call("cloudtrail", "PutEventSelectors"), ["trail-changes"]],
  ["looking up events", call("cloudtrail", "LookupEvents"), []],
  ["deleting an alarm", call("monitoring", "DeleteAlarms"), ["monitoring-changes"]],
  ["deleting a log group", call("logs", "DeleteLogGroup"), ["monitoring-changes"]],
  ["disabling an event rule", call("events", "DisableRule"), ["monitoring-changes"]],
  ["unsubscribing from alerts", call("sns", "Unsubscribe"), ["monitoring-changes"]],
  ["creating a log stream", call("logs", "CreateLogStream"), []],
  ["the root user at work", call("ec2", "DescribeVpcs", { userIdentity: { type: "Root" } }), ["root-use"]],
  [
    "a service in the root user's name",
    call("ec2", "DescribeVpcs", { userIdentity: { type: "Root", invokedBy: "backup.amazonaws.com" } }),
    [],
  ],
  [
    "an event of AWS itself under the root identity",
    call("kms", "RotateKey", { eventType: "AwsServiceEvent", userIdentity: { type: "Root" } }),
    [],
  ],
  ["a sign-in with a password alone", signIn("IAMUser", "Success", "No"), ["sign-in-without-mfa"]],
  ["a sign-in that says nothing of MFA", signIn("IAMUser", "Success"), ["sign-in-without-mfa"]],
  ["a sign-in with MFA", signIn("IAMUser", "Success", "Yes"), []],
  ["a failed sign-in", signIn("IAMUser", "Failure", "No"), []],
  ["a federated sign-in", signIn("AssumedRole", "Success", "No"), []],
  ["a root sign-in without MFA", signIn("Root", "Success", "No"), ["root-use", "sign-in-without-mfa"]],
  ["another bucket policy", call("s3", "PutBucketPolicy"), ["bucket-protection-changes"]],
  ["a removed public block", call("s3", "DeleteBucketPublicAccessBlock"), ["bucket-protection-changes"]],
  ["another account-wide public block", call("s3", "PutAccountPublicAccessBlock"), ["bucket-protection-changes"]],
  ["reading the public block", call("s3", "GetBucketPublicAccessBlock"), []],
  ["an opened port", call("ec2", "AuthorizeSecurityGroupIngress"), ["security-group-changes"]],
  ["looking at security groups", call("ec2", "DescribeSecurityGroups"), []],
  ["a new route", call("ec2", "CreateRoute"), ["network-changes"]],
  ["another endpoint policy", call("ec2", "ModifyVpcEndpoint"), ["network-changes"]],
  ["a peering (R-003-05)", call("ec2", "AcceptVpcPeeringConnection"), ["network-changes"]],
  ["the end of flow logs", call("ec2", "DeleteFlowLogs"), ["network-changes"]],
  ["looking at routes", call("ec2", "DescribeRouteTables"), []],
  [
    "assuming the emergency role (R-004-23)",
    call("sts", "AssumeRole", { requestParameters: { roleArn: ROLE("break-glass") } }),
    ["break-glass"],
  ],
  ["assuming another role", call("sts", "AssumeRole", { requestParameters: { roleArn: ROLE("reader") } }), []],
];

describe("alarm catalogue", () => {
  for (const [what, event, expected] of CASES) {
    it(`${what} raises ${expected.join(" and ") || "no alarm"}`, () => {
      assert.deepEqual(raised(event), expected);
    });
  }

  it("every alarm is raised by at least one of these events", () => {
    const proved = new Set(CASES.flatMap(([, , expected]) => expected));
    assert.deepEqual(
      ALARM_CATALOGUE.map((spec) => spec.id).filter((id) => !proved.has(id)),
      [],
    );
  });

  it("every row has an id of its own, a HIPAA citation and a requirement", () => {
    assert.equal(new Set(ALARM_CATALOGUE.map((spec) => spec.id)).size, ALARM_CATALOGUE.length);
    for (const { id, citation, requirements } of ALARM_CATALOGUE) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.match(citation, /^45 CFR 164\.3\d\d\([a-z]\)/, id);
      assert.ok(requirements.length > 0 && requirements.every((each) => /^R-00\d-\d\d$/.test(each)), id);
    }
  });
});

describe("filterPattern", () => {
  it("refuses a pattern that CloudWatch Logs would refuse for its length", () => {
    assert.equal(filterPattern("x".repeat(1020)).length, 1024);
    assert.throws(() => filterPattern("x".repeat(1021)), {
      message: "A filter pattern has 1025 characters; at most 1024 are allowed.",
    });
  });
});
