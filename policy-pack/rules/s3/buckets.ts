import { lookString } from "../../judge/look";
import type { Judged, StackResource } from "../../judge/resource";

/** The properties of a bucket that others name it by. */
export const bucketReferences: readonly string[] = ["bucket", "id"];

/** The bucket's name where it is known: the property is called `bucket` in a bucket and in what belongs to it. */
export function bucketNameOf(resource: Judged | StackResource): string | undefined {
  const given = lookString(resource.props, "bucket");
  if (given.state === "known") {
    return given.value;
  }
  const answered = "outputs" in resource ? lookString(resource.outputs, "bucket") : given;
  return answered.state === "known" ? answered.value : undefined;
}

/** The ARN of a bucket in the partition of its region. */
export function bucketArn(name: string, region: string | undefined): string {
  const partition = region?.startsWith("cn-") ? "aws-cn" : region?.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  return `arn:${partition}:s3:::${name}`;
}
