import assert from "node:assert/strict";
import { DEPLOY_AREAS, deployPolicy } from "../../../infra/identity/deployPolicies";
import { Naming } from "../../../infra/naming";
import { POLICY_LIMITS } from "../../../infra/policies/statement";
import { KEY, may, parse, through } from "../../support/identityRequests";
import { ACCOUNT, devNames } from "../../support/keyRequests";

const POLICIES = DEPLOY_AREAS.map((area) => deployPolicy(devNames(), area));
const BOUND = { "iam:PermissionsBoundary": `arn:aws:iam::${ACCOUNT}:policy/phi-dev-boundary` };
const arn = (service: string, rest: string): string => `arn:aws:${service}:us-east-1:${ACCOUNT}:${rest}`;
const role = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/${name}`;
const bucket = (name: string): string => `arn:aws:s3:::phi-dev-${name}-${ACCOUNT}-us-east-1`;
const TEMPLATES = bucket("templates");
const AUTHORITY = arn("acm-pca", "certificate-authority/1");
const linked = (service: string, name: string): string =>
  `arn:aws:iam::${ACCOUNT}:role/aws-service-role/${service}.amazonaws.com/AWSServiceRoleFor${name}`;
const CONFIG_ROLE = linked("config", "Config");
const GUARDDUTY_ROLE = linked("guardduty", "AmazonGuardDuty");
const template = (name: string): Record<string, string> => ({
  "acm-pca:TemplateArn": `arn:aws:acm-pca:::template/${name}`,
});
const ask = (action: string, resource = "*", context = {}): string =>
  may(POLICIES, "deploy", action, resource, context);

describe("infra/identity/deployPolicies", () => {
  it("is split into areas, each within the length of a managed policy", () => {
    assert.deepEqual(
      [...DEPLOY_AREAS],
      ["network", "data", "evidence", "identity", "recovery", "detection", "analysis", "edge"],
    );
    const region = "us-gov-west-1";
    const long = new Naming({ project: "phi", stack: "production-1", accountId: ACCOUNT, region, holdsPhi: true });
    for (const area of DEPLOY_AREAS) {
      assert.ok(deployPolicy(long, area).length <= POLICY_LIMITS.managed, area);
    }
    assert.ok(DEPLOY_AREAS.length <= 10, "a role carries ten managed policies");
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
      ["kms:PutKeyPolicy", KEY, { "kms:ResourceAliases": ["alias/phi-dev-records"] }],
      ["kms:EnableKeyRotation", KEY],
      ["kms:CreateAlias", KEY],
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
      ["route53resolver:CreateResolverQueryLogConfig", arn("route53resolver", "resolver-query-log-config/1")],
      ["elasticloadbalancing:AddTrustStoreRevocations", arn("elasticloadbalancing", "truststore/phi-dev-trust/1")],
      ["kms:CreateKey", "*", { "aws:RequestedRegion": "us-west-2" }],
      ["kms:GenerateDataKey", KEY, { ...through("s3", "compute"), "kms:EncryptionContext:aws:s3:arn": TEMPLATES }],
      ["s3:PutObject", `${TEMPLATES}/conformance/hipaa.json`],
      ["logs:PutDataProtectionPolicy", arn("logs", "log-group:/phi/dev/waf:*")],
      ["logs:PutQueryDefinition", "*"],
      ["backup:CreateBackupVault", arn("backup", "backup-vault:phi-dev-backups")],
      ["backup:PutBackupVaultLockConfiguration", arn("backup", "backup-vault:phi-dev-backups")],
      ["backup:CreateBackupPlan", arn("backup", "backup-plan:1")],
      ["backup:CreateRestoreTestingSelection", arn("backup", "restore-testing-plan:phi_dev_restore_test-1")],
      ["backup:CreateReportPlan", arn("backup", "report-plan:phi_dev_jobs-1")],
      ["backup-storage:MountCapsule", "*"],
      ["kms:CreateGrant", KEY, { ...through("backup", "backups"), "kms:GrantIsForAWSResource": "true" }],
      ["iam:PassRole", role("phi-dev-backup"), { "iam:PassedToService": "backup.amazonaws.com" }],
      ["config:PutConfigurationRecorder", "*"],
      ["config:PutConformancePack", arn("config", "conformance-pack/phi-dev-hipaa/1")],
      ["iam:PassRole", CONFIG_ROLE, { "iam:PassedToService": "config.amazonaws.com" }],
      ["guardduty:CreateDetector", "*"],
      ["securityhub:BatchEnableStandards", "*"],
      ["macie2:CreateClassificationJob", "*"],
      ["access-analyzer:CreateAnalyzer", arn("access-analyzer", "analyzer/phi-dev-external-access")],
      ["inspector2:Enable", "*"],
      ["iam:CreateServiceLinkedRole", GUARDDUTY_ROLE, { "iam:AWSServiceName": "guardduty.amazonaws.com" }],
      ["glue:CreateTable", arn("glue", "table/phi_dev_audit/trail")],
      ["glue:PutDataCatalogEncryptionSettings", arn("glue", "catalog")],
      ["athena:CreateWorkGroup", arn("athena", "workgroup/phi-dev-analytics")],
      ["redshift-serverless:CreateNamespace", arn("redshift-serverless", "namespace/1")],
      ["kms:GenerateDataKey", KEY, through("redshift-serverless", "analytics")],
      ["bedrock:CreateGuardrailVersion", arn("bedrock", "guardrail/1")],
      ["bedrock:PutModelInvocationLoggingConfiguration", "*"],
      ["sagemaker:CreateDomain", arn("sagemaker", "domain/d-1")],
      ["iam:PassRole", role("phi-dev-notebooks"), { "iam:PassedToService": "sagemaker.amazonaws.com" }],
      ["apigateway:POST", "arn:aws:apigateway:us-east-1::/restapis"],
      ["apigateway:POST", "arn:aws:apigateway:us-east-1::/clientcertificates"],
      ["apigateway:PATCH", "arn:aws:apigateway:us-east-1::/account"],
      ["cloudfront:CreateDistributionWithTags", `arn:aws:cloudfront::${ACCOUNT}:distribution/1`],
      ["cloudfront:CreateResponseHeadersPolicy", `arn:aws:cloudfront::${ACCOUNT}:response-headers-policy/1`],
      ["wafv2:CreateWebACL", arn("wafv2", "global/webacl/phi-dev-content-delivery/1")],
      ["acm-pca:CreateCertificateAuthority", "*"],
      ["acm-pca:IssueCertificate", AUTHORITY, template("RootCACertificate/V1")],
    ] as readonly (readonly [string, string, Record<string, string>?])[]) {
      assert.equal(ask(action, resource, context), "allowed", `${action} on ${resource}`);
    }
  });

  it("hands files over in two buckets, and encrypts through S3 for no other", () => {
    for (const name of ["records", "backups", "trail", "findings"]) {
      const context = { ...through("s3", "compute"), "kms:EncryptionContext:aws:s3:arn": bucket(name) };
      assert.equal(ask("kms:GenerateDataKey", KEY, context), "not allowed", name);
    }
    assert.equal(ask("s3:PutObject", `${bucket("findings")}/x`), "not allowed");
    assert.equal(ask("s3:GetObject", `${bucket("trail")}/x`), "not allowed");
  });

  it("uses none of what it makes: no model, query, warehouse, notebook, backup or certificate for a client", () => {
    for (const [action, resource, context] of [
      ["bedrock:InvokeModel", "arn:aws:bedrock:us-east-1::foundation-model/example.model-v1:0"],
      ["athena:StartQueryExecution", arn("athena", "workgroup/phi-dev-analytics")],
      ["redshift-serverless:GetCredentials", arn("redshift-serverless", "workgroup/1")],
      ["redshift-data:ExecuteStatement", arn("redshift-serverless", "workgroup/1")],
      ["sagemaker:CreatePresignedDomainUrl", arn("sagemaker", "user-profile/d-1/jo")],
      ["backup:StartRestoreJob", arn("backup", "recovery-point:1")],
      ["acm-pca:IssueCertificate", AUTHORITY, template("EndEntityClientAuthCertificate/V1")],
      ["acm-pca:IssueCertificate", AUTHORITY],
      ["execute-api:Invoke", arn("execute-api", "1/v1/GET/records")],
    ] as readonly (readonly [string, string, Record<string, string>?])[]) {
      assert.equal(ask(action, resource, context), "not allowed", `${action} on ${resource}`);
    }
  });

  it("ends no safeguard and lifts no lock (R-004-09, R-004-16)", () => {
    for (const action of [
      "backup:DeleteBackupVault",
      "backup:DeleteBackupVaultLockConfiguration",
      "bedrock:DeleteModelInvocationLoggingConfiguration",
      "config:StopConfigurationRecorder",
      "guardduty:DeleteDetector",
      "macie2:DisableMacie",
      "securityhub:DisableSecurityHub",
    ]) {
      assert.equal(ask(action), "denied", action);
    }
  });

  it("passes each role to the one service that it is for", () => {
    const pass = (name: string, service: string): string =>
      ask("iam:PassRole", role(`phi-dev-${name}`), { "iam:PassedToService": `${service}.amazonaws.com` });
    const passed = {
      "api-logs": "apigateway",
      "backup": "backup",
      "restore": "backup",
      "invocation-logs": "bedrock",
      "trail-logs": "cloudtrail",
      "db-monitoring": "monitoring.rds",
      "notebooks": "sagemaker",
      "flow-logs": "vpc-flow-logs",
    };
    for (const [name, service] of Object.entries(passed)) {
      for (const other of Object.values(passed)) {
        assert.equal(pass(name, other), other === service ? "allowed" : "not allowed", `${name} to ${other}`);
      }
      assert.equal(pass(name, "lambda"), "not allowed", name);
      assert.equal(pass(name, "ec2"), "not allowed", name);
    }
    for (const name of ["writer", "reader", "break-glass", "deploy", "auditor"]) {
      for (const service of ["backup", "sagemaker", "lambda", "ecs-tasks"]) {
        assert.equal(pass(name, service), "not allowed", `${name} to ${service}`);
      }
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

  it("changes who may use a key, or its state, only where the key is the stack's own by its alias (R-001-23)", () => {
    for (const action of ["CancelKeyDeletion", "DisableKey", "EnableKey", "PutKeyPolicy", "RevokeGrant"]) {
      assert.equal(ask(`kms:${action}`, KEY), "not allowed", action);
      const foreign = { "kms:ResourceAliases": ["alias/phi-prod-records"] };
      assert.equal(ask(`kms:${action}`, KEY, foreign), "not allowed", action);
      const own = { "kms:ResourceAliases": ["alias/phi-dev-records"] };
      assert.equal(ask(`kms:${action}`, KEY, own), "allowed", action);
    }
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
