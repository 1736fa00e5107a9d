import { iamResourcepolicyRequireSource as control } from "../../controls/iam";
import { documentRule } from "../../judge/documentRule";
import type { Statement } from "../../judge/documents";
import { namesSource } from "../../judge/pinned";
import { bucketPolicies, keyPolicies, queuePolicies, topicPolicies } from "../../judge/policySources";
import { allows, placeOf } from "../../judge/strangers";

/** Services that send no key to say for whom they act, by AWS's documentation. */
const silent: ReadonlySet<string> = new Set(["events.amazonaws.com"]);

/** Load balancers send no such key either, but write below `AWSLogs/<account>/` only. */
const balancers = "logdelivery.elasticloadbalancing.amazonaws.com";
const ownPath = /\/AWSLogs\/\d{12}\//;

const concerns = ({ principal, resource }: Statement): boolean => {
  const inOwnPath = resource?.patterns.every((pattern) => ownPath.test(pattern)) === true;
  const names = principal?.entries.flatMap((entry) => (entry.type === "Service" ? [entry.value] : [])) ?? [];
  return names.some((name) => !silent.has(name) && !(name === balancers && inOwnPath));
};

export const iamResourcepolicyRequireSource = documentRule(
  control,
  [...bucketPolicies, ...keyPolicies, ...queuePolicies, ...topicPolicies],
  (document) =>
    allows(document)
      .filter((statement) => concerns(statement) && !namesSource(statement))
      .map((statement) => `lets an AWS service act for any customer in ${placeOf(statement)}`),
);
