import * as secretsmanager from "@pulumi/aws/secretsmanager";
import * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { type SecretAccess, secretPolicy } from "./secretPolicy";

/** Days between two rotations (R-000-23). */
export const ROTATION_DAYS = 30;

/** Days in which a deleted secret can be brought back; the longest that AWS offers. */
const RECOVERY_DAYS = 30;

/** What rotates a secret: a function of this account, or the partner service that it is for. */
export type Rotation =
  | { readonly functionArn: pulumi.Input<string> }
  | {
      /** Whose credentials these are; Secrets Manager rotates them with the partner, without a function. */
      readonly partner: "BigIDClientSecret" | "SalesforceClientSecret" | "SnowflakeKeyPairAuthentication";
      /** Role in which Secrets Manager rotates. */
      readonly roleArn: pulumi.Input<string>;
      /** What the partner needs to know, by its key; none of it secret. */
      readonly metadata: Readonly<Record<string, string>>;
    };

/** Arguments of `AppSecret`. There is none for the value. */
export interface AppSecretArgs extends SecretAccess {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** What the secret is, for example `payments/api`; lower case, with `/` and `-`. Its name is `<project>-<stack>/<this>`. */
  readonly secret: string;
  readonly description: string;
  /** The secrets key. */
  readonly keyArn: pulumi.Input<string>;
  readonly rotation: Rotation;
}

/**
 * A secret of an application: its own key, a policy that names who reads it, rotated every 30 days, recoverable for 30
 * (R-000-06, R-000-22, R-000-23, R-000-43; 45 CFR 164.308(a)(5)(ii)(D), 164.312(d)).
 *
 * The program never holds the value: someone of `writers` enters the first one with `aws secretsmanager
 * put-secret-value`, the rotation every other. Until then rotation reports a failure and nothing else.
 *
 * @throws Error when the name is malformed, or ends as the ARNs of secrets do
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html
 */
export class AppSecret extends pulumi.ComponentResource {
  /** Name of the secret, known before it exists: what an application reads it by. */
  public readonly secretName: string;
  /** ARN with `??????` for the random end, for identity policies. */
  public readonly arnPattern: string;
  public readonly arn: pulumi.Output<string>;

  constructor(name: string, args: AppSecretArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:secrets:AppSecret", name, {}, opts);
    const { names, holdsPhi, rotation } = args;
    checkName(args.secret);
    this.secretName = `${names.prefix}/${args.secret}`;
    this.arnPattern = names.arn("secretsmanager", `secret:${this.secretName}-??????`);

    const kept = { parent: this, ...keepData(holdsPhi) };
    const secret = new secretsmanager.Secret(
      name,
      {
        name: this.secretName,
        description: args.description,
        kmsKeyId: args.keyArn,
        recoveryWindowInDays: RECOVERY_DAYS,
        ...("partner" in rotation ? { type: rotation.partner } : {}),
        tags: names.tags(args.secret, "internal"),
      },
      kept,
    );
    const policy = new secretsmanager.SecretPolicy(
      `${name}-policy`,
      { secretArn: secret.arn, policy: secretPolicy(names, this.arnPattern, args), blockPublicPolicy: true },
      kept,
    );
    new secretsmanager.SecretRotation(
      `${name}-rotation`,
      {
        secretId: secret.id,
        ...rotatedBy(rotation),
        rotationRules: { automaticallyAfterDays: ROTATION_DAYS },
        // There is no value to rotate yet.
        rotateImmediately: false,
      },
      { ...kept, dependsOn: policy },
    );
    this.arn = secret.arn;
    this.registerOutputs({ arn: this.arn, secretName: this.secretName });
  }
}

function rotatedBy(rotation: Rotation): Partial<secretsmanager.SecretRotationArgs> {
  return "functionArn" in rotation
    ? { rotationLambdaArn: rotation.functionArn }
    : {
        externalSecretRotationRoleArn: rotation.roleArn,
        externalSecretRotationMetadatas: Object.entries(rotation.metadata).map(([key, value]) => ({ key, value })),
      };
}

/** A name that ends in a hyphen and six characters looks like an ARN's random end, and finds the wrong secret. */
function checkName(secret: string): void {
  if (!/^[a-z][a-z0-9-]*(\/[a-z0-9-]+)*$/.test(secret)) {
    throw new Error(`Secret "${secret}": a name consists of lower-case letters, digits, "-" and single "/".`);
  }
  if (/-[a-z0-9]{6}$/.test(secret)) {
    throw new Error(`Secret "${secret}": a name must not end in a hyphen and six characters, as ARNs of secrets do.`);
  }
}
