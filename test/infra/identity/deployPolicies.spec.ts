import assert from "node:assert/strict";
import { DEPLOY_AREAS, deployPolicy } from "../../../infra/identity/deployPolicies";
import { POLICY_LIMITS } from "../../../infra/policies/statement";
import { KEY, may, parse, through } from "../../support/identityRequests";
import { ACCOUNT, devNames } from "../../support/keyRequests";

const POLICIES = DEPLOY_AREAS.map((area) => deployPolicy(devNames(), area));
const BOUND = { "iam:PermissionsBoundary": `arn:aws:iam::${ACCOUNT}:policy/phi-dev-boundary` };
const arn = (service: string, rest: string): string => `arn:aws:${service}:us-east-1:${ACCOUNT}:${rest}`;
const role = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/${name}`;
const bucket = (name: string): string => `arn:aws:s3:::phi-dev-${name}-${ACCOUNT}-us-east-1`;
const ask = (action: string, resource = "*", context = {}): string =>
  may(POLICIES, "deploy", action, resource, context);

describe("infra/identity/deployPolicies", () => {
  it("is split into areas, each within the length of a managed policy", () => {
    assert.deepEqual([...DEPLOY_AREAS], ["network", "data", "evidence", "identity"]);
    for (const policy of POLICIES) {
      assert.ok(policy.length <= POLICY_LIMITS.managed);
    }
  });

  it("allows what `up` of the foundation does", () => {
    for (const [action, resource, context] of [
      ["ec2:CreateVpc", arn("ec2", "vpc/*")],
      ["ec2:CreateVpcEndpoint", arn("ec2", "vpc-endpoint/*")],
      ["ec2:AuthorizeSecurityGroupIngress", arn("ec2", "security-group/sg-1")],
      ["ec2:EnableEbsEncryptionByDefault", "*"],
      ["elasticloadbalancing:CreateLoadBalancer", arn("elasticloadbalancing", "loadbalancer/app/phi-dev-edge/*")],
      ["wafv2:CreateWebACL", arn("wafv2", "regional/webacl/phi-dev-edge/1")],
      ["kms:CreateKey", "*"],
      ["kms:PutKeyPolicy", KEY],
      ["kms:CreateAlias", arn("kms", "alias/phi-dev-records")],
      ["kms:GenerateDataKey", KEY, through("secretsmanager", "secrets")],
      ["kms:CreateGrant", KEY, { ...through("rds", "database"), "kms:GrantIsForAWSResource": "true" }],
      ["s3:CreateBucket", bucket("records")],
      ["s3:PutBucketPolicy", bucket("records")],
      ["s3:PutEncryptionConfiguration", bucket("records")],
      ["s3:PutLifecycleConfiguration", bucket("backups")],
      ["s3:PutBucketObjectLockConfiguration", bucket("trail")],
      ["rds:CreateDBInstance", arn("rds", "db:phi-dev-database")],
      ["rds:CreateDBInstance", arn("rds", "og:default:postgres-17")],
      ["secretsmanager:CreateSecret", arn("secretsmanager", "secret:rds!db-1-AbCdEf")],
      ["cloudtrail:CreateTrail", arn("cloudtrail", "trail/phi-dev-trail")],
      ["logs:PutRetentionPolicy", arn("logs", "log-group:/phi/dev/trail:*")],
      ["logs:CreateLogGroup", arn("logs", "log-group:aws-waf-logs-phi-dev-edge")],
      ["cloudwatch:PutMetricAlarm", arn("cloudwatch", "alarm:phi-dev-root-use")],
      ["events:PutRule", arn("events", "rule/phi-dev-key-deletion")],
      ["sns:CreateTopic", arn("sns", "phi-dev-alerts")],
      ["iam:CreateRole", role("phi-dev-flow-logs"), BOUND],
      ["iam:PassRole", role("phi-dev-flow-logs"), { "iam:PassedToService": "vpc-flow-logs.amazonaws.com" }],
    ] as readonly (readonly [string, string, Record<string, string>?])[]) {
      assert.equal(ask(action, resource, context), "allowed", `${action} on ${resource}`);
    }
  });

  it("reads no patient data and no credentials, whatever else it is given", () => {
    assert.equal(ask("s3:GetObject", `${bucket("records")}/patients/1`), "denied");
    assert.equal(ask("s3:PutObject", `${bucket("records")}/patients/1`), "denied");
    assert.equal(ask("s3:GetObject", `${bucket("backups")}/1`), "denied");
    assert.equal(ask("secretsmanager:GetSecretValue", arn("secretsmanager", "secret:rds!db-1-AbCdEf")), "denied");
    assert.equal(ask("kms:Decrypt", KEY), "not allowed");
    assert.equal(ask("kms:Decrypt", KEY, through("s3", "records")), "not allowed");
    assert.equal(ask("kms:CreateGrant", KEY, through("rds", "database")), "not allowed");
  });

  it("touches nothing of another stack where a service names resources", () => {
    for (const [action, resource] of [
      ["s3:PutBucketPolicy", bucket("records").replace("phi-dev", "phi-prod")],
      ["rds:DeleteDBInstance", arn("rds", "db:phi-prod-database")],
      ["cloudtrail:UpdateTrail", arn("cloudtrail", "trail/other")],
      ["kms:UpdateAlias", arn("kms", "alias/phi-prod-records")],
      ["iam:PutRolePolicy", role("phi-prod-writer")],
      ["sns:DeleteTopic", arn("sns", "phi-prod-alerts")],
    ] as const) {
      assert.equal(ask(action, resource, BOUND), "not allowed", `${action} on ${resource}`);
    }
  });

  it("cannot make itself more powerful (R-002-04)", () => {
    assert.equal(ask("iam:CreateRole", role("phi-dev-flow-logs")), "denied");
    assert.equal(ask("iam:UpdateAssumeRolePolicy", role("phi-dev-break-glass"), BOUND), "denied");
    assert.equal(ask("iam:PutRolePolicy", role("phi-dev-deploy"), BOUND), "denied");
    assert.equal(ask("iam:CreatePolicyVersion", `arn:aws:iam::${ACCOUNT}:policy/phi-dev-boundary`), "denied");
    assert.equal(ask("sts:AssumeRole", role("phi-dev-break-glass")), "not allowed");
    const toCompute = { "iam:PassedToService": "lambda.amazonaws.com" };
    assert.equal(ask("iam:PassRole", role("phi-dev-writer"), toCompute), "not allowed");
  });

  it("names no resource by an account-wide wildcard for what changes access: roles, policies and buckets", () => {
    for (const { Effect, Action, Resource } of POLICIES.flatMap((policy) => parse(policy).Statement)) {
      const changes = [Action ?? []].flat().some((each) => /^(iam:(Attach|Create|Put|Pass)|s3:Put)/.test(each));
      if (Effect === "Allow" && changes) {
        for (const resource of [Resource ?? []].flat()) {
          assert.match(resource, /phi-dev-|aws-service-role/);
        }
      }
    }
  });
});
