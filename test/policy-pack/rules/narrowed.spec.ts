import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function count(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}
const made = (type: string, props: object = {}, name = "it"): Declared => ({
  type: `aws:${type}`,
  name,
  props: { ...props },
});
const text = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });

describe("values that are weaker than they look", () => {
  it("iam-policy-forbid-service-wildcards: all of a service, whatever the resource and the conditions", () => {
    const policy = (Action: string | string[], more: object = {}): number =>
      count(
        "iam-policy-forbid-service-wildcards",
        made("iam/rolePolicy:RolePolicy", {
          policy: text({ Effect: "Allow", Action, Resource: "arn:aws:s3:::records/*", ...more }),
        }),
      );
    const Condition = { StringEquals: { "aws:PrincipalTag/team": "records" } };
    for (const service of ["s3:*", "logs:*", "secretsmanager:*", "dynamodb:**", "ecs:*"]) {
      strictEqual(policy(service), 1, service);
      strictEqual(policy(["s3:GetObject", service], { Condition }), 1, service);
    }
    for (const some of ["s3:Get*", "s3:GetObject", "logs:Put*"]) {
      strictEqual(policy(some, { Condition }), 0, some);
    }
  });

  it("iam-policy-limit-…: every role, passed to one service, and every lock lifted", () => {
    const allow = (right: string, Action: string, Resource: string, Condition: object = {}): number =>
      count(
        `iam-policy-limit-${right}`,
        made("iam/groupPolicy:GroupPolicy", { policy: text({ Effect: "Allow", Action, Resource, Condition }) }),
      );
    const toTasks = { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } };
    strictEqual(allow("privileges", "iam:PassRole", "*", toTasks), 1);
    strictEqual(allow("privileges", "iam:PassRole", "arn:aws:iam::111122223333:role/*", toTasks), 1);
    strictEqual(allow("privileges", "iam:PassRole", "arn:aws:iam::111122223333:role/app", toTasks), 0);
    for (const action of ["s3:BypassGovernanceRetention", "s3:PutObjectRetention"]) {
      strictEqual(allow("changes", action, "*"), 1, action);
      strictEqual(allow("changes", action, "arn:aws:s3:::trail/*"), 0, action);
    }
  });

  it("kms-key-limit-grants: a condition that a request without the key passes", () => {
    const key = (operator: string): number =>
      count(
        "kms-key-limit-grants",
        made("kms/key:Key", {
          policy: text({
            Effect: "Allow",
            Principal: { AWS: "arn:aws:iam::111122223333:role/app" },
            Action: "kms:CreateGrant",
            Resource: "*",
            Condition: { [operator]: { "kms:GrantIsForAWSResource": "true" } },
          }),
        }),
      );
    strictEqual(key("Bool"), 0);
    strictEqual(key("BoolIfExists"), 1);
  });

  it("backup-vault-limit-deletion: a ban on deletion that spares nobody but named roles", () => {
    const id = "backup-vault-limit-deletion";
    const vault = (...statements: object[]): number =>
      count(id, made("backup/vaultPolicy:VaultPolicy", { backupVaultName: "v", policy: text(...statements) }));
    const deny = { Effect: "Deny", Principal: "*", Action: "backup:DeleteRecoveryPoint", Resource: "*" };
    const but = (value: string): object => ({ ArnNotLike: { "aws:PrincipalArn": value } });
    const breakGlass = but("arn:aws:iam::111122223333:role/break-glass");
    const copy = { Effect: "Allow", Principal: { AWS: "111122223333" }, Action: "backup:CopyIntoBackupVault" };
    strictEqual(vault(deny), 0);
    strictEqual(vault({ ...deny, Action: "backup:*" }), 0);
    strictEqual(vault({ ...deny, Condition: breakGlass }), 0);
    const services = { BoolIfExists: { "aws:PrincipalIsAWSService": "false" } };
    strictEqual(vault({ ...deny, Condition: { ...breakGlass, ...services } }), 0);
    strictEqual(vault({ ...copy, Resource: "*" }), 0, "a policy that only admits copies is no guard");
    for (const Condition of [
      but("*"),
      but("arn:aws:iam::111122223333:role/*"),
      { StringNotEquals: { "aws:PrincipalTag/admin": "yes" } },
      { BoolIfExists: { "aws:PrincipalIsAWSService": "true" } },
    ]) {
      strictEqual(vault({ ...deny, Condition }), 1, JSON.stringify(Condition));
    }
    strictEqual(vault({ ...deny, Principal: { AWS: "arn:aws:iam::111122223333:role/intern" } }), 1);
    strictEqual(vault({ ...deny, Action: "backup:DeleteBackupVault" }), 1);
    strictEqual(
      count(
        id,
        { ...made("backup/vaultPolicy:VaultPolicy", { policy: unknown }), from: { policy: ["v"] } },
        made("backup/vault:Vault", {}, "v"),
      ),
      0,
    );
  });

  it("s3-object-forbid-plain-encryption: AES256, and aws:kms without a key", () => {
    for (const type of ["bucketObject:BucketObject", "bucketObjectv2:BucketObjectv2", "objectCopy:ObjectCopy"]) {
      const object = (props: object): number => count("s3-object-forbid-plain-encryption", made(`s3/${type}`, props));
      for (const fine of [{ kmsKeyId: unknown }, { serverSideEncryption: "aws:kms", kmsKeyId: unknown }]) {
        strictEqual(object(fine), 0, JSON.stringify(fine));
      }
      for (const weak of ["AES256", "aws:kms", "aws:kms:dsse"]) {
        strictEqual(object({ serverSideEncryption: weak }), 1, weak);
      }
      strictEqual(object({ serverSideEncryption: unknown, kmsKeyId: "alias/records" }), 1);
    }
  });

  it("s3-object-forbid-plain-encryption: what names no key goes to a bucket of the stack that uses KMS", () => {
    const id = "s3-object-forbid-plain-encryption";
    const bucket = made("s3/bucket:Bucket", { bucket: "records" }, "bucket");
    const statement = (sseAlgorithm: unknown): Declared =>
      made("s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", {
        bucket: "records",
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }],
      });
    for (const type of ["bucketObject:BucketObject", "bucketObjectv2:BucketObjectv2", "objectCopy:ObjectCopy"]) {
      const named = made(`s3/${type}`, { bucket: "records", serverSideEncryption: null });
      const refers = { ...made(`s3/${type}`, { bucket: unknown }), from: { bucket: ["bucket"] } };
      for (const object of [named, refers]) {
        for (const kms of ["aws:kms", "aws:kms:dsse", unknown]) {
          strictEqual(count(id, object, bucket, statement(kms)), 0, `${type} ${kms}`);
        }
        strictEqual(count(id, object, bucket, statement("AES256")), 1, type);
        strictEqual(count(id, object, bucket), 1, type);
      }
      strictEqual(count(id, named), 1, "a bucket of nobody knows where");
      strictEqual(count(id, { ...named, props: { ...named.props, kmsKeyId: "alias/records" } }), 0);
    }
  });

  it("s3-bucket-forbid-force-destroy: de-identified data beside patient data", () => {
    const bucket = (DataClassification: string, forceDestroy: unknown, name = DataClassification): Declared =>
      made("s3/bucket:Bucket", { bucket: name, tags: { DataClassification }, forceDestroy }, name);
    const id = "s3-bucket-forbid-force-destroy";
    for (const on of [true, "true", unknown]) {
      strictEqual(count(id, bucket("phi", false), bucket("deidentified", on)), 1, String(on));
      strictEqual(count(id, bucket("synthetic", true), bucket("deidentified", on)), 0, "a stack of samples");
    }
    strictEqual(count(id, bucket("phi", false), bucket("deidentified", false)), 0);
    strictEqual(count(id, bucket("phi", false), bucket("synthetic", true)), 0);
  });

  it("s3-bucket-limit-expiry: evidence that AWS delivers is kept for six years, backups for 35 days", () => {
    const id = "s3-bucket-limit-expiry";
    const kept = (bucket: string, days: unknown): Declared =>
      made("s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", {
        bucket,
        rules: [{ status: "Enabled", expiration: { days } }],
      });
    const bucket = (name: string, DataClassification?: string): Declared =>
      made("s3/bucket:Bucket", { bucket: name, ...(DataClassification && { tags: { DataClassification } }) }, name);
    const delivered = made("s3/bucketPolicy:BucketPolicy", {
      bucket: "b",
      policy: text({
        Effect: "Allow",
        Principal: { Service: "guardduty.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: "arn:aws:s3:::b/*",
      }),
    });
    const reports = made("backup/reportPlan:ReportPlan", { reportDeliveryChannel: { s3BucketName: "b" } });
    for (const sign of [delivered, reports]) {
      strictEqual(count(id, bucket("b", "audit"), sign, kept("b", 365)), 1, sign.type);
      strictEqual(count(id, bucket("b", "audit"), sign, kept("b", 2192)), 0, sign.type);
      strictEqual(count(id, bucket("b"), sign, kept("b", 365)), 0, "nobody says that it is evidence");
    }
    strictEqual(count(id, bucket("b", "audit"), kept("b", 365)), 0, "results of queries");
    strictEqual(count(id, bucket("app-backups"), kept("app-backups", 34)), 1);
    strictEqual(count(id, bucket("app-backups"), kept("app-backups", 35)), 0);
  });

  it("cognito-pool-limit-sessions: lives of tokens in each unit, and factors that are switched off", () => {
    const id = "cognito-pool-limit-sessions";
    for (const type of ["userPoolClient:UserPoolClient", "managedUserPoolClient:ManagedUserPoolClient"]) {
      const client = (props: object): number => count(id, made(`cognito/${type}`, props));
      strictEqual(client({}), 0);
      strictEqual(client({ accessTokenValidity: 24, idTokenValidity: 1, refreshTokenValidity: 30 }), 0);
      strictEqual(client({ accessTokenValidity: 25, idTokenValidity: 25, refreshTokenValidity: 31 }), 3);
      const minutes = { accessToken: "minutes", idToken: "minutes", refreshToken: "minutes" };
      strictEqual(client({ accessTokenValidity: 60, refreshTokenValidity: 1440, tokenValidityUnits: minutes }), 0);
      strictEqual(client({ idTokenValidity: 1441, tokenValidityUnits: minutes }), 1);
    }
    const pool = (props: object): number => count(id, made("cognito/userPool:UserPool", props));
    strictEqual(pool({ mfaConfiguration: "ON" }), 0);
    strictEqual(pool({ mfaConfiguration: "ON", softwareTokenMfaConfiguration: { enabled: false } }), 1);
    strictEqual(pool({ mfaConfiguration: "ON", softwareTokenMfaConfiguration: { enabled: unknown } }), 1);
    strictEqual(pool({ passwordPolicy: { temporaryPasswordValidityDays: 31 } }), 1);
    strictEqual(pool({ lambdaConfig: { customEmailSender: { lambdaArn: unknown } } }), 1);
    strictEqual(pool({ lambdaConfig: { customEmailSender: { lambdaArn: unknown }, kmsKeyId: unknown } }), 0);
    const identities = (allowClassicFlow: unknown): number =>
      count(id, made("cognito/identityPool:IdentityPool", { allowClassicFlow }));
    strictEqual(identities(true) + identities(unknown), 2);
    strictEqual(identities(false) + identities(undefined), 0);
  });
});
