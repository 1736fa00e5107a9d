import { strict as assert } from "node:assert";
import { mutantsOf } from "../../bench/mutate/mutants";
import { removals } from "../../bench/mutate/removals";
import { openSchemas } from "../../cli/sandbox/provider/schema/schemas";
import type { Declared } from "../support/policyHarness";

const schemas = openSchemas(undefined);

/** Whether taking the resource out of a program counts as a weakening. */
const counts = (type: string, props: Declared["props"], from: Declared["from"] = {}): boolean =>
  removals([{ type, name: "it", props, from }], schemas).length === 1;
const weakenings = (type: string, props: Declared["props"]): readonly string[] =>
  mutantsOf([{ type, name: "it", props, outputs: props }], schemas).map(
    ({ property, operator, detail }) => `${property}: ${operator}, ${detail}`,
  );
const text = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });

describe("npm run mutate: what AWS has in place by itself, or only gives, may go", () => {
  it("buckets have no access lists by default; a statement that lets them in is judged as such", () => {
    const type = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";
    assert.equal(counts(type, { bucket: "b", rule: { objectOwnership: "BucketOwnerEnforced" } }), false);
    assert.equal(counts(type, { bucket: "b", rule: { objectOwnership: "BucketOwnerPreferred" } }), true);
  });

  it("RDS rotates the secret that it made; nobody rotates one of the program", () => {
    const type = "aws:secretsmanager/secretRotation:SecretRotation";
    const props = { secretId: "arn:aws:secretsmanager:us-east-1:111122223333:secret:x" };
    assert.equal(counts(type, props, { secretId: ["aws:rds/cluster:Cluster::db"] }), false);
    assert.equal(counts(type, props, { secretId: ["aws:secretsmanager/secret:Secret::db"] }), true);
  });

  it("a policy that only allows takes its rights with it; one that denies holds something back", () => {
    const type = "aws:cloudwatch/logResourcePolicy:LogResourcePolicy";
    const allow = { Effect: "Allow", Principal: { Service: "route53.amazonaws.com" }, Action: "logs:PutLogEvents" };
    assert.equal(counts(type, { policyName: "p", policyDocument: text(allow) }), false);
    assert.equal(counts(type, { policyName: "p", policyDocument: text(allow, { ...allow, Effect: "Deny" }) }), true);
  });

  it("one flow log of two may go, and a web ACL before what the internet does not reach", () => {
    const stack = (...declared: Declared[]): readonly string[] =>
      removals(declared, schemas).map(({ resource }) => resource);
    const log = (name: string, vpcId: string, trafficType = "ALL"): Declared => ({
      type: "aws:ec2/flowLog:FlowLog",
      name,
      props: { vpcId, trafficType },
    });
    assert.deepEqual(stack(log("a", "vpc-1"), log("b", "vpc-1")), []);
    assert.deepEqual(stack(log("a", "vpc-1"), log("b", "vpc-2")), ["a", "b"]);
    assert.deepEqual(stack(log("a", "vpc-1"), log("b", "vpc-1", "REJECT")), ["a"]);
    const guarded = (props: Declared["props"]): readonly string[] =>
      stack(
        { type: "aws:lb/loadBalancer:LoadBalancer", name: "front", props },
        {
          type: "aws:wafv2/webAclAssociation:WebAclAssociation",
          name: "acl",
          props: {},
          from: { resourceArn: ["front"] },
        },
      );
    assert.deepEqual(guarded({ internal: true }), []);
    assert.deepEqual(guarded({ internal: false }), ["acl"]);
  });

  it("a second layer of encryption is no ladder: a key of one's own is what counts", () => {
    const type = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
    const steps = (sseAlgorithm: string): readonly string[] =>
      weakenings(type, { bucket: "b", rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }] })
        .filter((each) => each.includes("sseAlgorithm: weaker value"))
        .map((each) => each.split(", ")[1] ?? "");
    assert.deepEqual(steps("aws:kms:dsse"), ["AES256"]);
    assert.deepEqual(steps("aws:kms"), ["AES256"]);
  });

  it("a session without MFA has no age of one: either condition holds it back, and losing both does not", () => {
    const trust = (...keys: readonly ("present" | "age")[]): readonly string[] => {
      const Condition = {
        ...(keys.includes("present") ? { Bool: { "aws:MultiFactorAuthPresent": "true" } } : {}),
        ...(keys.includes("age") ? { NumericLessThan: { "aws:MultiFactorAuthAge": "3600" } } : {}),
      };
      const statement = {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111122223333:root" },
        Action: "sts:AssumeRole",
        Condition,
      };
      return weakenings("aws:iam/role:Role", { assumeRolePolicy: text(statement) }).filter((each) =>
        /conditions? removed/.test(each),
      );
    };
    assert.deepEqual(trust("present", "age"), ["assumeRolePolicy: conditions removed, statement 0: all"]);
    assert.deepEqual(trust("present"), [
      "assumeRolePolicy: condition removed, statement 0: aws:MultiFactorAuthPresent",
    ]);
  });

  it("tags that only AWS writes name the resource, whatever Resource says", () => {
    const widened = (key: string): boolean =>
      weakenings("aws:iam/policy:Policy", {
        policy: text({
          Effect: "Allow",
          Action: "secretsmanager:GetSecretValue",
          Resource: "arn:aws:secretsmanager:us-east-1:111122223333:secret:x",
          Condition: { StringEquals: { [key]: "db" } },
        }),
      }).some((each) => each.includes("resource widened"));
    assert.equal(widened("aws:ResourceTag/aws:rds:primaryDBInstanceArn"), false);
    assert.equal(widened("aws:RequestedRegion"), true);
  });
});
