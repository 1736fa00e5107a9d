import assert from "node:assert/strict";
import { Analytics, type AnalyticsArgs } from "../../../infra/analytics/analytics";
import { build, policyOf, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";
import { ROLE } from "../storage/fixtures";
import { deniedBy } from "../storage/requestVerdict";

const key = (end: string): string => `arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-0000000000${end}`;
const CATALOG_KEY = key("c1");
const ANALYTICS_KEY = key("a2");
const SECRETS_KEY = key("5e");
const RESULTS = "phi-test-analytics-111122223333-us-east-1";

function analytics(changes: Partial<AnalyticsArgs> = {}): Promise<Recording<Analytics>> {
  return build(
    () =>
      new Analytics("analytics", {
        names: testNaming(),
        holdsPhi: true,
        catalogKeyArn: CATALOG_KEY,
        analyticsKeyArn: ANALYTICS_KEY,
        accessLogBucketName: "access-logs",
        analysts: [ROLE("writer"), ROLE("reader")],
        administrators: [ROLE("deploy")],
        breakGlass: ROLE("break-glass"),
        glueCatalog: "manage",
        warehouse: {
          secretsKeyArn: SECRETS_KEY,
          vpcId: "vpc-1",
          subnetIds: ["subnet-1", "subnet-2", "subnet-3"],
          applicationSecurityGroupId: "sg-application",
          fips: false,
          logRetentionDays: 2192,
        },
        ...changes,
      }),
  );
}

describe("Analytics", () => {
  let made: Recording<Analytics>;
  before(async () => {
    made = await analytics();
  });

  it("R-002-01 encrypts the catalogue and the passwords of connections with the catalog key", () => {
    assert.deepEqual(made.one("aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings").inputs, {
      catalogId: "111122223333",
      dataCatalogEncryptionSettings: {
        encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: CATALOG_KEY },
        connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: CATALOG_KEY },
      },
    });
  });

  it("R-002-01 offers jobs a security configuration that encrypts data, logs and bookmarks", () => {
    assert.deepEqual(made.one("aws:glue/securityConfiguration:SecurityConfiguration").inputs, {
      name: "phi-test-jobs",
      encryptionConfiguration: {
        s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: ANALYTICS_KEY },
        cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: ANALYTICS_KEY },
        jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: ANALYTICS_KEY },
      },
    });
  });

  it("R-002-01 R-002-03 enforces encryption and place of query results whatever the client asks for", () => {
    const { inputs } = made.one("aws:athena/workgroup:Workgroup");
    assert.deepEqual(inputs["configuration"], {
      enforceWorkgroupConfiguration: true,
      publishCloudwatchMetricsEnabled: true,
      bytesScannedCutoffPerQuery: 1_099_511_627_776,
      requesterPaysEnabled: false,
      resultConfiguration: {
        outputLocation: `s3://${RESULTS}/results/`,
        expectedBucketOwner: "111122223333",
        encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: ANALYTICS_KEY },
      },
    });
    assert.equal(inputs["name"], "phi-test-analytics");
    assert.equal(inputs["forceDestroy"], false);
  });

  it("R-004-13 lets analysts and the emergency role at results, and nobody else", () => {
    const policy = policyOf(made.one("aws:s3/bucketPolicy:BucketPolicy"));
    const reading = (role: string): string[] =>
      deniedBy(policy, {
        action: "s3:GetObject",
        resource: `arn:aws:s3:::${RESULTS}/results/file.csv`,
        context: {
          "aws:SecureTransport": "true",
          "s3:TlsVersion": "1.3",
          "aws:PrincipalIsAWSService": "false",
          "aws:PrincipalArn": ROLE(role),
          "aws:PrincipalAccount": "111122223333",
        },
      });
    for (const role of ["writer", "reader", "break-glass"]) {
      assert.deepEqual(reading(role), [], role);
    }
    for (const role of ["auditor", "deploy", "key-admin"]) {
      assert.deepEqual(reading(role), ["DenyOthers"], role);
    }
    assert.deepEqual(
      policy.Statement.filter(({ Effect }) => Effect === "Allow"),
      [],
    );
  });

  it("leaves the catalogue of the account alone where it is told to", async () => {
    const skipped = await analytics({ glueCatalog: "skip" });
    assert.deepEqual(skipped.ofType("aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings"), []);
    assert.equal(skipped.ofType("aws:glue/securityConfiguration:SecurityConfiguration").length, 1);
  });
});

describe("Warehouse", () => {
  let made: Recording<Analytics>;
  before(async () => {
    made = await analytics();
  });

  it("R-002-01 R-000-18 is under the analytics key, its administrator's password made by AWS under the secrets key", () => {
    const { adminUsername, ...inputs } = made.one("aws:redshiftserverless/namespace:Namespace").inputs;
    // The SDK marks the name as a secret.
    assert.equal((adminUsername as { value: string }).value, "warehouse_admin");
    assert.deepEqual(inputs, {
      namespaceName: "phi-test-warehouse",
      dbName: "analytics",
      kmsKeyId: ANALYTICS_KEY,
      manageAdminPassword: true,
      adminPasswordSecretKmsKeyId: SECRETS_KEY,
      logExports: ["userlog", "connectionlog", "useractivitylog"],
      tags: { Name: "phi-test-warehouse", Purpose: "warehouse", DataClassification: "phi" },
    });
  });

  it("R-000-02 R-002-02 requires TLS and keeps its traffic inside the network", async () => {
    const { inputs } = made.one("aws:redshiftserverless/workgroup:Workgroup");
    assert.deepEqual(inputs, {
      workgroupName: "phi-test-warehouse",
      namespaceName: "phi-test-warehouse",
      baseCapacity: 8,
      maxCapacity: 64,
      port: 5439,
      publiclyAccessible: false,
      enhancedVpcRouting: true,
      subnetIds: ["subnet-1", "subnet-2", "subnet-3"],
      securityGroupIds: ["analytics-warehouse-group-id"],
      configParameters: [
        { parameterKey: "require_ssl", parameterValue: "true" },
        { parameterKey: "use_fips_ssl", parameterValue: "false" },
        { parameterKey: "enable_user_activity_logging", parameterValue: "true" },
      ],
      tags: { Name: "phi-test-warehouse", Purpose: "warehouse", DataClassification: "phi" },
    });
  });

  it("R-001-07 uses FIPS 140 validated TLS where the stack does", async () => {
    const fips = await analytics({
      warehouse: {
        secretsKeyArn: SECRETS_KEY,
        vpcId: "vpc-1",
        subnetIds: ["subnet-1"],
        applicationSecurityGroupId: "sg-application",
        fips: true,
        logRetentionDays: 2192,
      },
    });
    const { configParameters } = fips.one("aws:redshiftserverless/workgroup:Workgroup").inputs as {
      configParameters: { parameterKey: string; parameterValue: string }[];
    };
    assert.equal(configParameters.find(({ parameterKey }) => parameterKey === "use_fips_ssl")?.parameterValue, "true");
  });

  it("R-004-08 is reached from the application's group on its port and opens no connection itself", () => {
    const rules = made.ofType("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule");
    assert.deepEqual(
      rules.map(({ inputs }) => [inputs["fromPort"], inputs["toPort"], inputs["referencedSecurityGroupId"]]),
      [[5439, 5439, "sg-application"]],
    );
    const egress = made.ofType("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule");
    assert.deepEqual(
      egress.map(({ inputs }) => inputs["securityGroupId"]),
      ["sg-application"],
    );
  });

  it("R-002-09 keeps its logs for six years under a key, in groups made before Redshift would make its own", () => {
    const groups = made.ofType("aws:cloudwatch/logGroup:LogGroup").map(({ inputs }) => inputs);
    assert.deepEqual(groups.map(({ name }) => name).sort(), [
      "/aws/redshift/phi-test-warehouse/connectionlog",
      "/aws/redshift/phi-test-warehouse/useractivitylog",
      "/aws/redshift/phi-test-warehouse/userlog",
    ]);
    assert.ok(groups.every(({ kmsKeyId, retentionInDays }) => kmsKeyId === ANALYTICS_KEY && retentionInDays === 2192));
  });

  it("is an option: without it nothing of it exists", async () => {
    const without = await analytics({ warehouse: undefined });
    assert.ok(without.resources.every(({ type }) => !type.startsWith("aws:redshift")));
    assert.equal(without.value.warehouseName, undefined);
  });
});
