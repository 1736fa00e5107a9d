import { type Naming } from "../naming";

/**
 * Patterns of `aws:PrincipalArn` that only AWS itself can carry in this account. A denial of "everyone else" leaves them
 * out, because encrypted volumes, databases and caches stop working when AWS cannot use its grants.
 *
 * - `role/aws-service-role/*`: service-linked roles; IAM lets nobody else create a role on that path.
 *   https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
 * - `role/aws:*` and its sessions: infrastructure roles such as `aws:ec2-infrastructure`, to which KMS grants of volumes
 *   are made; a role name of one's own cannot contain a colon.
 *   https://docs.aws.amazon.com/kms/latest/developerguide/determining-access-grants.html
 */
export function awsOwnPrincipals(names: Naming): string[] {
  return [
    names.arn("iam", "role/aws-service-role/*", ""),
    names.arn("iam", "role/aws:*", ""),
    names.arn("sts", "assumed-role/aws:*", ""),
  ];
}
