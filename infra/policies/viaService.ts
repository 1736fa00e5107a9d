import { type Naming } from "../naming";
import { type Condition } from "./statement";

/** An AWS service as KMS knows it when it calls for someone: `s3`, `rds`, `elasticache`, `secretsmanager`, `ec2` … */
export type KmsService =
  | "athena"
  | "backup"
  | "bedrock"
  | "dynamodb"
  | "ec2"
  | "ecr"
  | "elasticache"
  | "glue"
  | "lambda"
  | "logs"
  | "rds"
  | "redshift"
  | "redshift-serverless"
  | "s3"
  | "sagemaker"
  | "secretsmanager"
  | "sns"
  | "sqs";

/** Value of `kms:ViaService` for a service in the stack's region. */
export function serviceEndpoint(names: Naming, service: KmsService): string {
  const suffix = names.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  return `${service}.${names.region}.${suffix}`;
}

/**
 * Condition that a key is used by a principal of this account, and only through these services: what a caller may read
 * in S3 it may not decrypt by hand.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
 */
export function viaService(names: Naming, services: readonly KmsService[]): Condition {
  return {
    StringEquals: {
      "kms:CallerAccount": names.accountId,
      "kms:ViaService": services.map((service) => serviceEndpoint(names, service)),
    },
  };
}
