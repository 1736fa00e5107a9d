import { type Condition } from "./statement";

/**
 * Condition for a statement that allows an AWS service: the service acts for this account and, where given, for this
 * resource. Without it anyone's resource of that service could make it act on ours (the confused deputy problem).
 *
 * Do not use it for a service that sends neither key; its requests would be refused. Amazon EventBridge is one when it
 * publishes to an encrypted topic.
 *
 * @param accountId the account whose resources the service may act for
 * @param sourceArn ARNs of those resources, `*` allowed
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function confusedDeputy(accountId: string, sourceArn?: string | readonly string[]): Condition {
  const account = { StringEquals: { "aws:SourceAccount": accountId } };
  return sourceArn === undefined ? account : { ...account, ArnLike: { "aws:SourceArn": sourceArn } };
}
