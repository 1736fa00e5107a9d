import { USE_ACTIONS } from "../keys/keyActions";
import { type KeyDomain } from "../keys/keyDomains";
import { type Naming } from "../naming";
import { mergeConditions } from "../policies/mergeConditions";
import { type Statement } from "../policies/statement";
import { type KmsService, viaService } from "../policies/viaService";

/** Prefix of patient records in the records bucket: `patients/<id>/records/<file>`. */
export const RECORDS_PREFIX = "patients/*";

/**
 * Use of a domain's key through a service, in an identity policy. The key is named by its alias, because its ARN is not
 * known before it exists; who may move the alias is therefore a privilege (see the deploy and key-admin policies).
 * https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
 */
export function useKey(
  names: Naming,
  sid: string,
  use: { readonly domain: KeyDomain; readonly actions: readonly string[]; readonly through: readonly KmsService[] },
): Statement {
  return {
    Sid: sid,
    Effect: "Allow",
    Action: use.actions,
    Resource: names.arn("kms", "key/*"),
    Condition: mergeConditions(viaService(names, use.through), {
      "ForAnyValue:StringEquals": { "kms:ResourceAliases": names.keyAlias(use.domain) },
    }),
  };
}

/** Listing one prefix of a bucket of the stack. */
export function listPrefix(names: Naming, bucketRole: string, prefix: string): Statement {
  return {
    Sid: "ListRecords",
    Effect: "Allow",
    Action: "s3:ListBucket",
    Resource: names.bucketArn(bucketRole),
    Condition: { StringLike: { "s3:prefix": prefix } },
  };
}

/**
 * Reading the secret that RDS made for the master user. Its name (`rds!db-<uuid>`) says nothing of the stack, the tag that
 * RDS puts on it does; only RDS can set a tag that begins with `aws:`.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
 */
export function readMasterSecret(names: Naming): Statement {
  return {
    Sid: "ReadMasterSecret",
    Effect: "Allow",
    Action: ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"],
    Resource: names.arn("secretsmanager", "secret:rds!db-*"),
    Condition: {
      StringLike: { "aws:ResourceTag/aws:rds:primaryDBInstanceArn": names.arn("rds", `db:${names.of("*")}`) },
    },
  };
}

/** Reading the secrets that an application keeps under `<project>-<stack>/`. */
export function readApplicationSecrets(names: Naming): Statement {
  return {
    Sid: "ReadApplicationSecrets",
    Effect: "Allow",
    Action: ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"],
    Resource: names.arn("secretsmanager", `secret:${names.prefix}/*`),
  };
}

/** Writing the log of an application, `/<project>/<stack>/app…` or what Lambda writes to. */
export function writeLogs(names: Naming): Statement {
  const groups = [names.logGroup("app*"), `/aws/lambda/${names.of("*")}`];
  return {
    Sid: "WriteLogs",
    Effect: "Allow",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: groups.map((group) => `${names.logGroupArn(group)}:*`),
  };
}

/** No use of any key at all (R-001-44). */
export function denyKeyUse(): Statement {
  return { Sid: "DenyKeyUse", Effect: "Deny", Action: USE_ACTIONS, Resource: "*" };
}

/** No patient data and no credentials, through whatever other policy the role may have. */
export function denyPatientData(names: Naming): Statement {
  return {
    Sid: "DenyPatientData",
    Effect: "Deny",
    Action: ["s3:GetObject*", "s3:PutObject*", "s3:DeleteObject*", "secretsmanager:GetSecretValue"],
    Resource: [
      `${names.bucketArn("records")}/*`,
      `${names.bucketArn("backups")}/*`,
      `${names.bucketArn("invocations")}/*`,
      `${names.bucketArn("analytics")}/*`,
      names.arn("secretsmanager", "secret:*"),
    ],
  };
}

/**
 * No prompts and answers of models, and nothing that was masked: CloudWatch Logs decrypts for whoever may read a log group,
 * whatever the policy of its key says of them.
 */
export function denyPrompts(names: Naming): Statement {
  const group = names.logGroupArn(names.logGroup("invocations"));
  return {
    Sid: "DenyPrompts",
    Effect: "Deny",
    Action: ["logs:FilterLogEvents", "logs:GetLog*", "logs:StartLiveTail", "logs:StartQuery", "logs:Unmask"],
    Resource: [group, `${group}:*`],
  };
}
