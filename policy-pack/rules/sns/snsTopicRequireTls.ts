import { snsTopicRequireTls as control } from "../../controls/audit";
import { documentRule } from "../../judge/documentRule";
import {
  deniesAll,
  plainRequests,
  type ActionUniverse,
  type PolicyDocument,
  type ServiceName,
} from "../../judge/documents";
import { lookString } from "../../judge/look";
import { queuePolicies, topicPolicies } from "../../judge/policySources";
import type { Rule } from "../../judge/rule";

const subscription = "aws:sns/topicSubscription:TopicSubscription";

/** The topic or queue that the document speaks of; its ARN is unknown as long as it does not exist. */
function targetOf({ statements }: PolicyDocument, service: ServiceName): string {
  const arns = statements.flatMap(({ resource }) => resource?.patterns ?? []);
  return arns.find((arn) => /^arn:[^*?]+$/.test(arn)) ?? `arn:aws:${service}:us-east-1:000000000000:any`;
}

/** What carries messages; the documentation's own statement for topics denies Publish alone. */
const actions: Readonly<Record<"sns" | "sqs", ActionUniverse>> = {
  sns: { patterns: ["sns:Publish"], examples: ["sns:Publish"] },
  sqs: { patterns: ["sqs:SendMessage", "sqs:ReceiveMessage"], examples: ["sqs:SendMessage", "sqs:ReceiveMessage"] },
};

const documents = documentRule(control, [...topicPolicies, ...queuePolicies], (document, { type }) => {
  const service = type.startsWith("aws:sns/") ? "sns" : "sqs";
  const resourceArn = targetOf(document, service);
  const resources = { arn: resourceArn, examples: [resourceArn] };
  const requests = { ...plainRequests({ service, resourceArn }), facets: [{ actions: actions[service], resources }] };
  const coverage = deniesAll(document, requests);
  return coverage.ok ? [] : coverage.holes.map(({ reason }) => `leaves a request without TLS through: ${reason}`);
});

export const snsTopicRequireTls: Rule = {
  ...documents,
  types: [...documents.types, subscription],
  resource: (resource, verdict) => {
    documents.resource?.(resource, verdict);
    const protocol = lookString(resource.props, "protocol");
    if (resource.type === subscription && protocol.state === "known" && protocol.value === "http") {
      verdict.violation({ resource, at: "protocol", what: "is http, so messages travel in the clear" });
    }
  },
};
