import { type Naming } from "../naming";
import { mergeConditions } from "../policies/mergeConditions";
import { document, type Statement } from "../policies/statement";
import { everyoneBut, NOT_AN_AWS_SERVICE } from "../storage/bucketPolicies";

/** What puts an image into a repository, takes one out, or changes who may. */
const CHANGE_ACTIONS = [
  "ecr:BatchDeleteImage",
  "ecr:CompleteLayerUpload",
  "ecr:DeleteRepository",
  "ecr:DeleteRepositoryPolicy",
  "ecr:InitiateLayerUpload",
  "ecr:PutImage",
  "ecr:PutImageTagMutability",
  "ecr:SetRepositoryPolicy",
  "ecr:UploadLayerPart",
];

/**
 * The policy of an image repository: nobody of another account does anything, and only those named change it. A policy of
 * a repository names no resource.
 *
 * @param pushers ARNs (`*` allowed)
 * @see https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html
 */
export function repositoryPolicy(names: Naming, pushers: readonly string[]): string {
  const deny = (Sid: string, Action: string | readonly string[], Condition: Statement["Condition"]): Statement => ({
    Sid,
    Effect: "Deny",
    Principal: "*",
    Action,
    ...(Condition === undefined ? {} : { Condition }),
  });
  return document([
    deny(
      "DenyForeignAccounts",
      "ecr:*",
      mergeConditions(NOT_AN_AWS_SERVICE, { StringNotEquals: { "aws:PrincipalAccount": names.accountId } }),
    ),
    deny("DenyPlainRequests", "ecr:*", { Bool: { "aws:SecureTransport": "false" } }),
    deny("DenyChangesByOthers", CHANGE_ACTIONS, everyoneBut(pushers)),
    {
      // Lambda pulls an image in its own name; ECS does as the execution role.
      Sid: "PullForFunctions",
      Effect: "Allow",
      Principal: { Service: "lambda.amazonaws.com" },
      Action: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
      Condition: {
        StringEquals: { "aws:SourceAccount": names.accountId },
        ArnLike: { "aws:SourceArn": names.arn("lambda", `function:${names.of("*")}`) },
      },
    },
  ]);
}
