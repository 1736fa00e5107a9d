import { lookString, places } from "../../judge/look";
import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import { bucketLoggingTypes, bucketTypes, classicLoadBalancerTypes, loadBalancerTypes } from "../../judge/twins";
import { bucketReferences } from "./buckets";

/**
 * The buckets of the stack that AWS delivers logs to which it encrypts with SSE-S3 only:
 * - server access logs: https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
 * - logs of Application Load Balancers:
 *   https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
 * - logs of Classic Load Balancers:
 *   https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-access-logs.html
 * Network Load Balancers deliver to buckets with customer-managed keys, so they give no exception.
 * @returns for each such bucket, by URN, who delivers to it
 */
export function logTargets(stack: Stack): ReadonlyMap<string, string> {
  const targets = new Map(accessLogTargets(stack));
  const balancers = stack.ofType(loadBalancerTypes).filter(isApplication);
  for (const property of ["accessLogs.bucket", "connectionLogs.bucket", "healthCheckLogs.bucket"]) {
    addTargets(stack, balancers, property, targets);
  }
  addTargets(stack, stack.ofType(classicLoadBalancerTypes), "accessLogs.bucket", targets);
  return targets;
}

/** The buckets of the stack that receive server access logs of S3: by URN, who delivers. */
export function accessLogTargets(stack: Stack): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  addTargets(stack, stack.ofType(bucketLoggingTypes), "targetBucket", targets);
  addTargets(stack, stack.ofType(["aws:s3/bucket:Bucket"]), "logging.targetBucket", targets);
  addTargets(stack, stack.ofType(["aws:s3/bucketV2:BucketV2"]), "loggings[].targetBucket", targets);
  return targets;
}

/**
 * CloudFront's standard logs are delivered by an ACL and need a bucket that still has them.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging-legacy-s3.html
 */
export function takesCloudFrontLogs(bucket: string | undefined, stack: Stack): boolean {
  return stack
    .ofType(["aws:cloudfront/distribution:Distribution"])
    .flatMap(({ props }) => places(props, "loggingConfig.bucket"))
    .some(
      ({ look }) => look.state === "known" && bucket !== undefined && String(look.value).startsWith(`${bucket}.s3.`),
    );
}

/** Adds the buckets that these resources name in a property. */
export function addTargets(
  stack: Stack,
  sources: readonly StackResource[],
  property: string,
  targets: Map<string, string>,
): void {
  const buckets = new References(stack.ofType(bucketTypes), bucketReferences);
  for (const source of sources) {
    for (const bucket of buckets.of(source, property)) {
      targets.set(bucket.urn, `${source.type} '${source.name}'`);
    }
  }
}

function isApplication(balancer: StackResource): boolean {
  const type = lookString(balancer.props, "loadBalancerType");
  return type.state === "absent" || (type.state === "known" && type.value === "application");
}
