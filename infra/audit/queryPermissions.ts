import { type Naming } from "../naming";
import { document } from "../policies/statement";

/**
 * What an auditor needs to run the saved queries of `AccessQueries`, beside reading the trail: the workgroup, the table, and
 * the bucket of results. As a policy of its own, because the auditor's policy would grow too long.
 *
 * @see https://docs.aws.amazon.com/athena/latest/ug/example-policies-workgroup.html
 */
export function auditQueryPolicy(names: Naming): string {
  const results = names.bucketArn("audit-queries");
  const database = names.of("audit").replaceAll("-", "_");
  return document(
    [
      {
        Sid: "RunQueries",
        Effect: "Allow",
        Action: [
          "athena:BatchGetNamedQuery",
          "athena:GetNamedQuery",
          "athena:GetQueryExecution",
          "athena:GetQueryResults",
          "athena:GetWorkGroup",
          "athena:ListNamedQueries",
          "athena:ListQueryExecutions",
          "athena:StartQueryExecution",
          "athena:StopQueryExecution",
        ],
        Resource: names.arn("athena", `workgroup/${names.of("audit-queries")}`),
      },
      {
        Sid: "ReadTable",
        Effect: "Allow",
        Action: ["glue:GetDatabase", "glue:GetPartitions", "glue:GetTable", "glue:GetTables"],
        Resource: ["catalog", `database/${database}`, `table/${database}/*`].map((each) => names.arn("glue", each)),
      },
      {
        Sid: "KeepResults",
        Effect: "Allow",
        Action: ["s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject"],
        Resource: `${results}/results/*`,
      },
      {
        Sid: "FindResults",
        Effect: "Allow",
        Action: ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"],
        Resource: results,
      },
      {
        Sid: "EncryptResults",
        Effect: "Allow",
        Action: ["kms:Decrypt", "kms:GenerateDataKey"],
        Resource: names.arn("kms", "key/*"),
        Condition: {
          "StringEquals": { "kms:CallerAccount": names.accountId },
          "ForAnyValue:StringEquals": { "kms:ResourceAliases": [names.keyAlias("audit"), names.keyAlias("catalog")] },
        },
      },
    ],
    "managed",
  );
}
