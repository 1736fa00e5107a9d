import { deepEqual, equal } from "node:assert";
import { elasticacheCacheRequireAuthentication } from "../../../policy-pack/rules/elasticache/elasticacheCacheRequireAuthentication";
import { iamRoleRequireSource } from "../../../policy-pack/rules/iam/iamRoleRequireSource";
import { s3BucketForbidCustomerProvidedKeys } from "../../../policy-pack/rules/s3/s3BucketForbidCustomerProvidedKeys";
import { s3BucketForbidAcls } from "../../../policy-pack/rules/s3/s3BucketForbidAcls";
import { type Declared, judge, unknown } from "../../support/policyHarness";

const named = (resources: readonly Declared[]): readonly string[] =>
  judge(s3BucketForbidAcls, resources).map(({ resource }) => resource.split("::").at(-1) ?? "");
const bucket = (name: string, props: object = {}): Declared => ({
  type: "aws:s3/bucket:Bucket",
  name,
  props: { bucket: name, ...props },
});
const beside = (type: string, name: string, props: object = {}): Declared => ({
  type: `aws:s3/${type[0]?.toLowerCase() ?? ""}${type.slice(1)}:${type}`,
  name: `${name}-${type}`,
  props: { bucket: name, ...props },
});
const owned = (name: string, objectOwnership = "BucketOwnerEnforced"): Declared =>
  beside("BucketOwnershipControls", name, { rule: { objectOwnership } });

describe("sound forms that differ from those around them", () => {
  it("s3-bucket-forbid-acls: a bucket in the deprecated form, or with other settings, needs no statement", () => {
    const records = [bucket("records"), beside("BucketVersioning", "records"), owned("records")];
    deepEqual(named([...records, bucket("legacy", { versioning: { enabled: true } })]), []);
    deepEqual(named([...records, bucket("logs"), beside("BucketPublicAccessBlock", "logs")]), []);
    deepEqual(named([...records, bucket("other"), beside("BucketVersioning", "other")]), ["other"]);
  });

  it("s3-bucket-forbid-acls: the bucket of CloudFront's logs keeps ACLs, and no other bucket does", () => {
    const logs = [bucket("logs"), owned("logs", "BucketOwnerPreferred")];
    const distribution = (to: unknown): Declared => ({
      type: "aws:cloudfront/distribution:Distribution",
      name: "site",
      props: { loggingConfig: { bucket: to } },
    });
    deepEqual(named([...logs, distribution("logs.s3.amazonaws.com")]), []);
    for (const others of [[], [distribution("other.s3.amazonaws.com")], [distribution(unknown)]]) {
      deepEqual(named([...logs, ...others]), ["logs-BucketOwnershipControls"]);
    }
    const byWriter = [bucket("logs"), owned("logs", "ObjectWriter"), distribution("logs.s3.amazonaws.com")];
    deepEqual(named(byWriter), ["logs-BucketOwnershipControls"]);
  });

  it("s3-bucket-forbid-customer-provided-keys: a statement with another algorithm or without a bucket key", () => {
    const encrypted = (name: string, sseAlgorithm: string, more: object = {}): Declared =>
      beside("BucketServerSideEncryptionConfiguration", name, {
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm }, ...more }],
      });
    const records = encrypted("records", "aws:kms", { bucketKeyEnabled: true, blockedEncryptionTypes: ["SSE-C"] });
    const found = (other: Declared): number => judge(s3BucketForbidCustomerProvidedKeys, [records, other]).length;
    equal(found(encrypted("logs", "AES256")), 0);
    equal(found(encrypted("twice", "aws:kms:dsse")), 0);
    equal(found(encrypted("other", "aws:kms", { bucketKeyEnabled: true })), 1);
    equal(found(encrypted("logs", "AES256", { blockedEncryptionTypes: ["NONE"] })), 1);
  });

  it("elasticache-cache-require-authentication: a user that is off needs no password", () => {
    const user = (accessString: unknown): number =>
      judge(elasticacheCacheRequireAuthentication, [
        {
          type: "aws:elasticache/user:User",
          props: { accessString, authenticationMode: { type: "no-password-required" } },
        },
      ]).length;
    equal(user("off ~* -@all"), 0);
    equal(user("off -@all"), 0);
    for (const on of ["on ~* +@all", "off ~* on +@all", "~off +@all", unknown, undefined]) {
      equal(user(on), 1, String(on));
    }
  });

  it("iam-role-require-source: ECS may start tasks with a role; services that act for others still name their source", () => {
    const trusted = (Service: string): number =>
      judge(iamRoleRequireSource, [
        {
          type: "aws:iam/role:Role",
          props: {
            assumeRolePolicy: JSON.stringify({
              Version: "2012-10-17",
              Statement: [{ Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" }],
            }),
          },
        },
      ]).length;
    equal(trusted("ecs-tasks.amazonaws.com"), 0);
    equal(trusted("cloudtrail.amazonaws.com"), 0, "its role supports no such condition");
    equal(trusted("vpc-flow-logs.amazonaws.com"), 1);
  });
});
