import { type Naming } from "../naming";

/** End of the name of the rotation function and of the stack that makes it. */
export const ROTATION = "rotation";

/**
 * Pattern of the ARN of the role that CloudFormation makes for the rotation function: the Serverless Application
 * Repository puts its own word before the stack's name, CloudFormation a logical and a random part behind it.
 *
 * @see https://docs.aws.amazon.com/serverlessrepo/latest/devguide/serverlessrepo-how-to-consume.html
 */
export function rotationRoleArn(names: Naming): string {
  return names.arn("iam", `role/serverlessrepo-${names.of(ROTATION)}-*`, "");
}
