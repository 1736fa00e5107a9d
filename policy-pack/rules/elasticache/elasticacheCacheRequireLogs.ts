import { elasticacheCacheRequireLogs as control } from "../../controls/serviceRecords";
import { answerOf } from "../../judge/requirement";
import { look, lookString } from "../../judge/look";
import type { Stack, StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const cache = "aws:elasticache/replicationGroup:ReplicationGroup";
const group = "aws:cloudwatch/logGroup:LogGroup";
const property = "logDeliveryConfigurations";

export const elasticacheCacheRequireLogs: Rule = {
  control,
  types: [cache, group],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    if (stack.ofType([cache]).every((resource) => isGiven(resource, property))) {
      return;
    }
    for (const resource of stack.ofType([group]).filter((item) => isForCache(item) && !isUsed(item, stack))) {
      const what = `has no writer: a cache of the stack leaves ${property} out, and nothing else uses the group`;
      verdict.violation({ resource, what });
    }
  },
};

function isGiven({ props }: StackResource, name: string): boolean {
  return answerOf(look(props, name), "given") === "good";
}

/** Groups below /aws/ are found by name by the service that writes them. */
function isForCache({ name, props }: StackResource): boolean {
  const seen = lookString(props, "name");
  const called = seen.state === "known" ? seen.value : name;
  return /cache|redis|valkey/i.test(called) && (!called.startsWith("/aws/") || called.startsWith("/aws/elasticache/"));
}

/** Whether anything but what CloudWatch itself does with a group points at it or names it. */
function isUsed(target: StackResource, stack: Stack): boolean {
  const seen = lookString(target.props, "name");
  return stack
    .all()
    .filter(({ type }) => !type.startsWith("aws:cloudwatch/"))
    .some((resource) =>
      Object.keys(resource.props)
        .filter((name) => isGiven(resource, name))
        .some((name) => points(resource, name, target) || (seen.state === "known" && says(resource, name, seen.value))),
    );
}

function points(resource: StackResource, name: string, target: StackResource): boolean {
  return resource.dependenciesOf(name).some(({ urn }) => urn === target.urn);
}

function says({ props }: StackResource, name: string, text: string): boolean {
  return JSON.stringify(props[name])?.includes(text) === true;
}
