import { sqsQueueRequireRedrive as control } from "../../controls/messages";
import { incomplete } from "../../judge/companions";
import { look, lookString } from "../../judge/look";
import type { StackResource } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const queue = "aws:sqs/queue:Queue";
const redrive = "aws:sqs/redrivePolicy:RedrivePolicy";
const allow = "aws:sqs/redriveAllowPolicy:RedriveAllowPolicy";
const names = ["url", "id", "arn"];

/** A queue that names itself so, or says who may redrive into it, takes the dead letters of others. */
function isForDeadLetters({ props, name }: StackResource): boolean {
  const given = lookString(props, "name");
  const called = given.state === "known" ? given.value : name;
  return look(props, "redriveAllowPolicy").state !== "absent" || /dlq|dead-?letter/i.test(called);
}

export const sqsQueueRequireRedrive: Rule = {
  control,
  types: [queue, redrive, allow],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const senders = stack.ofType([queue, redrive]);
    const receives = ({ urn }: StackResource): boolean =>
      ["redrivePolicy", "deadLetterTargetArn"].some((property) =>
        senders.some(
          (sender) => sender.urn !== urn && sender.dependenciesOf(property).some((item) => item.urn === urn),
        ),
      );
    const complete = (owner: StackResource): boolean =>
      look(owner.props, "redrivePolicy").state !== "absent" || isForDeadLetters(owner) || receives(owner);
    const companions = { owners: [queue], names, types: [redrive, allow], property: "queueUrl", complete };
    for (const resource of incomplete(stack, companions)) {
      verdict.violation({ resource, at: "redrivePolicy", what: "is not set, so what fails again and again is lost" });
    }
  },
};
