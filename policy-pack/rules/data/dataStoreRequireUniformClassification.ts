import { dataStoreRequireUniformClassification as control } from "../../controls/dataClassification";
import { look } from "../../judge/look";
import { oddOnesOut } from "../../judge/oddOnesOut";
import type { Stack, StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";
import { storeTypes } from "../../judge/stores";
import { accessLogTargets } from "../s3/logTargets";

const others = [
  ...["aws:athena/workgroup:Workgroup", "aws:backup/vault:Vault", "aws:cloudwatch/logGroup:LogGroup"],
  ...["aws:ec2/instance:Instance", "aws:secretsmanager/secret:Secret", "aws:sns/topic:Topic", "aws:sqs/queue:Queue"],
];
const types = [...storeTypes, ...others];
/** Types that say which buckets only receive logs of AWS. */
const deliveries = ["aws:cloudtrail/trail:Trail", "aws:cfg/deliveryChannel:DeliveryChannel", "aws:ec2/flowLog:FlowLog"];

/** The further tags of a resource, which tell one hand from another; undefined without any, or where they are not known. */
function handOf({ props }: StackResource, stack: Stack): string | undefined {
  const tags = look(props, "tags");
  const given = tags.state === "known" && typeof tags.value === "object" ? Object.entries(tags.value ?? {}) : [];
  const names = given.flatMap(([name, value]: [string, unknown]) => (value === null ? [] : [name]));
  const further = names.filter((name) => !stack.classification.isTag(name)).sort();
  return further.length === 0 ? undefined : further.join();
}

export const dataStoreRequireUniformClassification: Rule = {
  control,
  types: [...types, ...deliveries],
  settings: ["unprovable", "classificationTag"],
  stack: (stack, verdict) => {
    const isSaid = (item: StackResource): boolean => stack.classification.states(item);
    const targets = accessLogTargets(stack);
    const hands = new Map<string, StackResource[]>();
    for (const item of stack.ofType(types).filter((each) => isSaid(each) || !targets.has(each.urn))) {
      const hand = handOf(item, stack);
      if (hand !== undefined) {
        hands.set(hand, [...(hands.get(hand) ?? []), item]);
      }
    }
    for (const resource of [...hands.values()].flatMap((items) => oddOnesOut(items, isSaid, 3))) {
      verdict.violation({ resource, at: "tags", what: "say nothing about what it keeps, though they do on its like" });
    }
  },
};
