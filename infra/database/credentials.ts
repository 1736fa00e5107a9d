import type * as rds from "@pulumi/aws/rds";
import * as secretsmanager from "@pulumi/aws/secretsmanager";
import type * as pulumi from "@pulumi/pulumi";

/** Days between two rotations of the master password. */
export const ROTATION_DAYS = 30;

/** ARN of the secret in which RDS keeps the master password; RDS makes it with the instance. */
export function masterSecretArn(instance: rds.Instance): pulumi.Output<string> {
  return instance.masterUserSecrets.apply((secrets) => {
    const [secret] = secrets;
    if (secret === undefined) {
      throw new Error(
        "RDS reports no managed master secret for the database. On an instance that had its own password, apply the " +
          "change to a managed one first, then run `pulumi up` again.",
      );
    }
    return secret.secretArn;
  });
}

/**
 * Sets the schedule on which the service rotates the master password; its own default is seven days. The secret belongs
 * to RDS, which brings the rotation: there is no function to name.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
 */
export function rotateMasterPassword(
  name: string,
  instance: rds.Instance,
  opts: pulumi.CustomResourceOptions,
): secretsmanager.SecretRotation {
  return new secretsmanager.SecretRotation(
    name,
    {
      secretId: masterSecretArn(instance),
      rotationRules: { automaticallyAfterDays: ROTATION_DAYS },
      rotateImmediately: false,
    },
    opts,
  );
}
