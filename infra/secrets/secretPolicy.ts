import { type Naming } from "../naming";
import { document, type Statement } from "../policies/statement";
import { mergeConditions } from "../policies/mergeConditions";
import { everyoneBut, NOT_AN_AWS_SERVICE } from "../storage/bucketPolicies";

/** Who may do what with a secret; everyone else is denied, whatever their own policies allow. */
export interface SecretAccess {
  /** ARNs (`*` allowed) of roles that read the value. */
  readonly readers: readonly string[];
  /** ARNs (`*` allowed) of roles that write new values: rotation, and whoever enters the first one. */
  readonly writers: readonly string[];
  /** ARNs (`*` allowed) of those who manage the secret, and cannot read it. */
  readonly administrators: readonly string[];
  /** ARN of the emergency role, which reads. */
  readonly breakGlass: string;
}

/** Actions on the value. */
const READ = ["secretsmanager:GetSecretValue"];
const WRITE = ["secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"];

/** Actions that decide who may read the value, how it is encrypted and whether it stays. */
const MANAGE = [
  "secretsmanager:CancelRotateSecret",
  "secretsmanager:DeleteResourcePolicy",
  "secretsmanager:DeleteSecret",
  "secretsmanager:PutResourcePolicy",
  "secretsmanager:RemoveRegionsFromReplication",
  "secretsmanager:ReplicateSecretToRegions",
  "secretsmanager:RotateSecret",
  "secretsmanager:StopReplicationToReplica",
  "secretsmanager:UpdateSecret",
];

/**
 * The resource policy of a secret: TLS only, this account only, and only those named. It consists of denials; what is
 * allowed stands in the roles' own policies.
 *
 * Writers read too: a rotation function compares the old value with the new one. The secret's ARN ends in six random
 * characters, so it is named by a pattern, and the document is known before the secret exists.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html
 */
export function secretPolicy(names: Naming, secretArnPattern: string, access: SecretAccess): string {
  const { readers, writers, administrators, breakGlass } = access;
  const deny = (Sid: string, Action: string | readonly string[], Condition: Statement["Condition"]): Statement => ({
    Sid,
    Effect: "Deny",
    Principal: "*",
    Action,
    Resource: secretArnPattern,
    ...(Condition === undefined ? {} : { Condition }),
  });
  return document([
    deny("DenyPlainRequests", "secretsmanager:*", { Bool: { "aws:SecureTransport": "false" } }),
    deny(
      "DenyForeignAccounts",
      "secretsmanager:*",
      mergeConditions(NOT_AN_AWS_SERVICE, { StringNotEquals: { "aws:PrincipalAccount": names.accountId } }),
    ),
    deny("DenyReadingByOthers", READ, everyoneBut([...new Set([...readers, ...writers, breakGlass])])),
    deny("DenyWritingByOthers", WRITE, everyoneBut(writers)),
    deny("DenyManagementByOthers", MANAGE, everyoneBut(administrators)),
  ]);
}
