import { locksAccountOut } from "./keyLockout";
import { asList, matchesPattern, policyDocumentError, statementsOf } from "./policyDocument";
import * as kinds from "./policyKinds";
import { policySizes } from "./policySizes";
import { carriers, onPolicy, type TextCheck } from "./policyText";
import { type Limit, UNKNOWN } from "./types";

function grammar(types: readonly string[], property: string, kind: kinds.PolicyKind): Limit {
  return onPolicy(types, property, kind.source, (text) => {
    const error = policyDocumentError(text, kind);
    return error === undefined ? undefined : `${kind.code}: ${error}`;
  });
}

// Asked only of documents that keep the grammar, so that one mistake is told once.
function meaning(types: readonly string[], kind: kinds.PolicyKind, source: string, check: TextCheck): Limit {
  return onPolicy(types, "policy", source, (text, context) =>
    policyDocumentError(text, kind) === undefined ? check(text, context) : undefined,
  );
}

const resourcesOf = (text: string): string[] =>
  statementsOf(text)
    .flatMap((statement) => [...asList(statement["Resource"]), ...asList(statement["NotResource"])])
    .map(String);

const ownBucket: TextCheck = (text, { inputs: { bucket } }) => {
  const foreign = resourcesOf(text).find((resource) => {
    const name = /^arn:[^:]*:s3:::([^/]+)/.exec(resource)?.[1];
    return typeof bucket === "string" && resource !== "*" && (name === undefined || !matchesPattern(name, bucket));
  });
  return foreign === undefined ? undefined : `MalformedPolicy: Policy has invalid resource: ${foreign}`;
};

const ownTopic: TextCheck = (text, { inputs: { arn } }) => {
  const foreign = resourcesOf(text).find((resource) => typeof arn === "string" && !matchesPattern(resource, arn));
  return foreign === undefined
    ? undefined
    : `InvalidParameter: Invalid parameter: Policy statement resource must match the topic: ${foreign}`;
};

const TOPIC_ACTIONS = [
  ...["AddPermission", "DeleteTopic", "GetDataProtectionPolicy", "GetTopicAttributes", "ListSubscriptionsByTopic"],
  ...["ListTagsForResource", "Publish", "PutDataProtectionPolicy", "Receive", "RemovePermission", "SetTopicAttributes"],
  "Subscribe",
].map((action) => `sns:${action}`.toLowerCase());

// Publish and its like belong to a topic; CreateTopic and its like belong to the account.
const topicActions: TextCheck = (text) =>
  statementsOf(text)
    .flatMap((statement) => asList(statement["Action"]))
    .some((action) => !/[*?]/.test(String(action)) && !TOPIC_ACTIONS.includes(String(action).toLowerCase()))
    ? "InvalidParameter: Invalid parameter: Policy statement action out of service scope!"
    : undefined;

const lockout: TextCheck = (text, { inputs, accountId }) => {
  const bypass = inputs["bypassPolicyLockoutSafetyCheck"];
  return bypass !== true && bypass !== UNKNOWN && locksAccountOut(text, accountId)
    ? "MalformedPolicyDocumentException: The new key policy will not allow you to update the key policy in the future."
    : undefined;
};

/** Grammar and size of every policy document, and what a service refuses of a well-formed one. */
export const policies: readonly Limit[] = [
  grammar(carriers.managed, "policy", kinds.identityPolicy),
  grammar(carriers.inline, "policy", kinds.identityPolicy),
  grammar(carriers.role, "inlinePolicies[].policy", kinds.identityPolicy),
  grammar(carriers.role, "assumeRolePolicy", kinds.trustPolicy),
  grammar(carriers.key, "policy", kinds.keyPolicy),
  meaning(carriers.key, kinds.keyPolicy, kinds.keyPolicy.source, lockout),
  grammar(carriers.bucket, "policy", kinds.bucketPolicy),
  meaning(carriers.bucket, kinds.bucketPolicy, kinds.bucketPolicy.source, ownBucket),
  grammar(carriers.topic, "policy", kinds.topicPolicy),
  meaning(carriers.topic, kinds.topicPolicy, kinds.topicPolicy.source, topicActions),
  meaning(carriers.topic, kinds.topicPolicy, kinds.topicPolicy.source, ownTopic),
  grammar(carriers.endpoint, "policy", kinds.endpointPolicy),
  grammar(carriers.secret, "policy", kinds.secretPolicy),
  grammar(carriers.logs, "policyDocument", kinds.logsPolicy),
  ...policySizes,
];
