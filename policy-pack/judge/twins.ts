/**
 * Types of `@pulumi/aws` 7.48 that stand for the same thing on AWS. A rule that names one and not its twin is evaded by
 * writing the other.
 */
export const listenerTypes = balancing("listener:Listener");
export const listenerRuleTypes = balancing("listenerRule:ListenerRule");
export const listenerCertificateTypes = balancing("listenerCertificate:ListenerCertificate");
export const targetGroupTypes = balancing("targetGroup:TargetGroup");
export const loadBalancerTypes = balancing("loadBalancer:LoadBalancer");
export const classicLoadBalancerTypes = classic("loadBalancer:LoadBalancer");
export const negotiationPolicyTypes = classic("sslNegotiationPolicy:SslNegotiationPolicy");
export const classicPolicyTypes = classic("loadBalancerPolicy:LoadBalancerPolicy");
export const listenerPolicyTypes = classic("listenerPolicy:ListenerPolicy");
export const bucketTypes: readonly string[] = ["aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"];
export const bucketEncryptionTypes: readonly string[] = [
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
  "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
];
export const bucketLoggingTypes: readonly string[] = [
  "aws:s3/bucketLogging:BucketLogging",
  "aws:s3/bucketLoggingV2:BucketLoggingV2",
];
export const bucketVersioningTypes: readonly string[] = [
  "aws:s3/bucketVersioning:BucketVersioning",
  "aws:s3/bucketVersioningV2:BucketVersioningV2",
];
export const bucketLifecycleTypes: readonly string[] = [
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
  "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2",
];
export const bucketLockTypes: readonly string[] = [
  "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
  "aws:s3/bucketObjectLockConfigurationV2:BucketObjectLockConfigurationV2",
];
export const bucketAclTypes: readonly string[] = ["aws:s3/bucketAcl:BucketAcl", "aws:s3/bucketAclV2:BucketAclV2"];
export const objectTypes: readonly string[] = [
  "aws:s3/bucketObject:BucketObject",
  "aws:s3/bucketObjectv2:BucketObjectv2",
  "aws:s3/objectCopy:ObjectCopy",
];
export const bucketPolicyTypes: readonly string[] = ["aws:s3/bucketPolicy:BucketPolicy"];

/** `lb` and `alb`, and the module names that they had in earlier versions of the SDK, which old stacks still carry. */
function balancing(rest: string): readonly string[] {
  return ["lb", "alb", "elasticloadbalancingv2", "applicationloadbalancing"].map((module) => `aws:${module}/${rest}`);
}

function classic(rest: string): readonly string[] {
  return ["elb", "elasticloadbalancing"].map((module) => `aws:${module}/${rest}`);
}
