import { iamResourcepolicyRequireSource as control } from "../../controls/iam";
import { documentRule } from "../../judge/documentRule";
import type { Statement } from "../../judge/documents";
import { namesSource } from "../../judge/pinned";
import { bucketPolicies, keyPolicies, logPolicies, queuePolicies, topicPolicies } from "../../judge/policySources";
import type { Judged } from "../../judge/resource";
import { allows, placeOf } from "../../judge/strangers";

/** Services that send keys and topics nothing that says for whom they act, by AWS's documentation. */
const silent: ReadonlySet<string> = new Set(["events.amazonaws.com"]);
const spared = /^aws:(kms|sns)\//;

/** Load balancers send no such key either, but write below `AWSLogs/<account>/` only. */
const balancers = "logdelivery.elasticloadbalancing.amazonaws.com";
const ownPath = /\/AWSLogs\/\d{12}\//;

const concerns = ({ principal, resource }: Statement, { type }: Judged): boolean => {
  const inOwnPath = resource?.patterns.every((pattern) => ownPath.test(pattern)) === true;
  const names = principal?.entries.flatMap((entry) => (entry.type === "Service" ? [entry.value] : [])) ?? [];
  return names.some((name) => !(silent.has(name) && spared.test(type)) && !(name === balancers && inOwnPath));
};

export const iamResourcepolicyRequireSource = documentRule(
  control,
  [...bucketPolicies, ...keyPolicies, ...queuePolicies, ...topicPolicies, ...logPolicies],
  (document, holder) =>
    allows(document)
      .filter((statement) => concerns(statement, holder) && !namesSource(statement))
      .map((statement) => `lets an AWS service act for any customer in ${placeOf(statement)}`),
);
