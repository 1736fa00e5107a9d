import { type Naming } from "../naming";
import { confusedDeputy } from "../policies/confusedDeputy";
import { mergeConditions } from "../policies/mergeConditions";
import { type Statement } from "../policies/statement";
import { viaService } from "../policies/viaService";
import { DATA_KEYS, READ_ACTIONS } from "./keyActions";

/**
 * AWS Config encrypts snapshots and histories of configuration. Its service-linked role has no permission on buckets or
 * keys, so the service delivers in its own name.
 * https://docs.aws.amazon.com/config/latest/developerguide/s3-kms-key-policy.html
 */
export function configurationStatements(names: Naming): Statement[] {
  return [
    {
      Sid: "EncryptConfiguration",
      Effect: "Allow",
      Principal: { Service: "config.amazonaws.com" },
      Action: ["kms:Decrypt", ...DATA_KEYS],
      Resource: "*",
      Condition: confusedDeputy(names.accountId),
    },
  ];
}

/**
 * GuardDuty encrypts exported findings, Macie the results of its analyses.
 * https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html,
 * https://docs.aws.amazon.com/macie/latest/user/discovery-results-repository-s3.html
 */
export function findingStatements(names: Naming): Statement[] {
  const encrypt = { Effect: "Allow", Resource: "*" } as const;
  const macie = ["export-configuration:*", "classification-job/*"].map((resource) => names.arn("macie2", resource));
  return [
    {
      ...encrypt,
      Sid: "EncryptThreatFindings",
      Principal: { Service: "guardduty.amazonaws.com" },
      Action: "kms:GenerateDataKey",
      Condition: confusedDeputy(names.accountId, names.arn("guardduty", "detector/*")),
    },
    {
      ...encrypt,
      Sid: "EncryptClassificationResults",
      Principal: { Service: "macie.amazonaws.com" },
      Action: ["kms:Encrypt", "kms:GenerateDataKey"],
      Condition: confusedDeputy(names.accountId, macie),
    },
  ];
}

/**
 * Macie reads objects of this account's buckets, through S3 only. Its service-linked role has no permission on keys in its
 * own policy, so the key policy alone must allow it; the role is told by its ARN, because KMS refuses a policy that names
 * a role which does not exist yet.
 * https://docs.aws.amazon.com/macie/latest/user/discovery-supported-encryption-types.html
 */
export function classificationStatements(names: Naming): Statement[] {
  const role = names.arn("iam", "role/aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie", "");
  return [
    {
      Sid: "ReadToClassify",
      Effect: "Allow",
      Principal: "*",
      Action: READ_ACTIONS,
      Resource: "*",
      Condition: mergeConditions(viaService(names, ["s3"]), { ArnLike: { "aws:PrincipalArn": role } }),
    },
  ];
}

/**
 * Bedrock encrypts the log of prompts and answers that it delivers to S3.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 */
export function invocationStatements(names: Naming): Statement[] {
  return [
    {
      Sid: "EncryptInvocations",
      Effect: "Allow",
      Principal: { Service: "bedrock.amazonaws.com" },
      Action: "kms:GenerateDataKey",
      Resource: "*",
      Condition: confusedDeputy(names.accountId, names.arn("bedrock", "*")),
    },
  ];
}
