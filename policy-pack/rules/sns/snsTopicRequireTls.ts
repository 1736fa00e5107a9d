import { snsTopicRequireTls as control } from "../../controls/audit";
import { keepsPatientData } from "../../judge/classification";
import { incomplete } from "../../judge/companions";
import { documentRule } from "../../judge/documentRule";
import { deniesAll, plainRequests } from "../../judge/documents";
import { look, lookString } from "../../judge/look";
import { queuePolicies, topicPolicies } from "../../judge/policySources";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { actions, meansTransport, serviceOf, targetOf, vaultPolicies } from "./plainTraffic";

const subscription = "aws:sns/topicSubscription:TopicSubscription";

const documents = documentRule(control, [...topicPolicies, ...queuePolicies, vaultPolicies], (document, { type }) => {
  const service = serviceOf(type);
  if (service === "glacier" && !document.statements.some(meansTransport)) {
    return [];
  }
  const resourceArn = targetOf(document, service);
  const resources = { arn: resourceArn, examples: [resourceArn] };
  const requests = { ...plainRequests({ service, resourceArn }), facets: [{ actions: actions[service], resources }] };
  const coverage = deniesAll(document, requests);
  return coverage.ok ? [] : coverage.holes.map(({ reason }) => `leaves a request without TLS through: ${reason}`);
});

const companions = [
  { owners: ["aws:sns/topic:Topic"], types: ["aws:sns/topicPolicy:TopicPolicy"], property: "arn" },
  { owners: ["aws:sqs/queue:Queue"], types: ["aws:sqs/queuePolicy:QueuePolicy"], property: "queueUrl" },
] as const;
const names = ["arn", "url", "id", "name"];

export const snsTopicRequireTls: Rule = {
  ...documents,
  types: [...documents.types, subscription],
  stack: (stack, verdict) => {
    documents.stack?.(stack, verdict);
    const complete = (owner: StackResource): boolean =>
      look(owner.props, "policy").state !== "absent" || !keepsPatientData(owner, stack);
    for (const companion of companions) {
      for (const resource of incomplete(stack, { ...companion, names, complete })) {
        verdict.violation({ resource, at: "policy", what: "is not set, so messages may come over plain HTTP" });
      }
    }
  },
  resource: (resource, verdict) => {
    documents.resource?.(resource, verdict);
    const protocol = lookString(resource.props, "protocol");
    if (resource.type === subscription && protocol.state === "known" && protocol.value === "http") {
      verdict.violation({ resource, at: "protocol", what: "is http, so messages travel in the clear" });
    }
  },
};
