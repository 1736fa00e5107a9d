import type { Stack } from "../../judge/resource";
import { accessLogTargets, addTargets } from "./logTargets";

/** The buckets of the stack that trails deliver to: by URN, which trail. */
export function trailBuckets(stack: Stack): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  addTargets(stack, stack.ofType(["aws:cloudtrail/trail:Trail"]), "s3BucketName", targets);
  return targets;
}

/** The buckets of the stack that receive audit or access logs: by URN, who delivers. */
export function auditBuckets(stack: Stack): ReadonlyMap<string, string> {
  const targets = new Map([...accessLogTargets(stack), ...trailBuckets(stack)]);
  addTargets(stack, stack.ofType(["aws:cfg/deliveryChannel:DeliveryChannel"]), "s3BucketName", targets);
  addTargets(stack, stack.ofType(["aws:ec2/flowLog:FlowLog"]), "logDestination", targets);
  return targets;
}
