import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

const own = "444455556666";
const provider = { allowedAccountIds: JSON.stringify([own]), region: "us-east-1" };

function found(id: string, resources: readonly Declared[], config: object = {}): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources, config).length;
}

/** Property by property: values that pass and values that do not; a missing property is `undefined`. */
type Case = readonly [
  id: string,
  type: string,
  path: string,
  good: readonly unknown[],
  bad: readonly unknown[],
  rest?: object,
];

const none = [undefined, null];
const pool = "aws:cognito/userPool:UserPool";
const client = "aws:cognito/userPoolClient:UserPoolClient";
const strong = {
  minimumLength: 14,
  requireLowercase: true,
  requireUppercase: true,
  requireNumbers: true,
  requireSymbols: true,
};
const user = { mfaConfiguration: "ON", passwordPolicy: strong };
const rotation = "aws:secretsmanager/secretRotation:SecretRotation";
const hub = "securityhub-controls-require-enabled";

const cases: readonly Case[] = [
  [
    "config-history-require-retention",
    "aws:cfg/retentionConfiguration:RetentionConfiguration",
    "retentionPeriodInDays",
    [2192, 2557],
    [30, unknown],
  ],
  [
    hub,
    "aws:securityhub/standardsControlAssociation:StandardsControlAssociation",
    "associationStatus",
    ["ENABLED"],
    ["DISABLED", unknown],
  ],
  [
    hub,
    "aws:securityhub/configurationPolicy:ConfigurationPolicy",
    "configurationPolicy",
    [{ serviceEnabled: true }],
    [{ serviceEnabled: false }, unknown],
  ],
  [
    "guardduty-detector-require-protections",
    "aws:guardduty/detectorFeature:DetectorFeature",
    "additionalConfigurations",
    [[{ status: "ENABLED" }], ...none],
    [[{ status: "DISABLED" }]],
    { status: "ENABLED" },
  ],
  [
    "macie2-account-require-enabled",
    "aws:macie2/organizationConfiguration:OrganizationConfiguration",
    "autoEnable",
    [true, "true"],
    [false, unknown],
  ],
  ["macie2-account-require-enabled", "aws:macie2/member:Member", "status", ["ENABLED", ...none], ["PAUSED"]],
  [
    "inspector2-scan-require-everything",
    "aws:inspector2/enabler:Enabler",
    "resourceTypes",
    [
      ["EC2", "ECR", "LAMBDA"],
      ["LAMBDA", "ECR", "EC2", "LAMBDA_CODE"],
    ],
    [["EC2"], [], unknown],
  ],
  [
    "inspector2-scan-require-everything",
    "aws:inspector2/organizationConfiguration:OrganizationConfiguration",
    "autoEnable",
    [{ ec2: true, ecr: true, lambda: true }],
    [{ ec2: true, ecr: true }, { ec2: true, ecr: true, lambda: false }, unknown],
  ],
  [
    "organizations-organization-require-all-features",
    "aws:organizations/organization:Organization",
    "featureSet",
    ["ALL", ...none],
    ["CONSOLIDATED_BILLING", unknown],
  ],
  [
    "secretsmanager-rotation-limit-interval",
    rotation,
    "rotationRules",
    [
      { automaticallyAfterDays: 30 },
      { scheduleExpression: "rate(90 days)" },
      { scheduleExpression: "rate(4 hours)" },
      { scheduleExpression: "cron(0 8 1 * ? *)" },
    ],
    [
      { automaticallyAfterDays: 120 },
      { scheduleExpression: "rate(91 days)" },
      { scheduleExpression: "rate(365 days)" },
    ],
  ],
  [
    "iam-role-limit-session",
    "aws:ssoadmin/permissionSet:PermissionSet",
    "sessionDuration",
    ["PT1H", "PT4H", "PT90M", "PT3H30M", ...none],
    ["PT12H", "PT4H1M", "PT241M", unknown],
  ],
  [
    "cognito-pool-require-strong-passwords",
    pool,
    "passwordPolicy",
    [strong],
    [...none, unknown, { ...strong, minimumLength: 8 }, { ...strong, requireSymbols: false }, { minimumLength: 14 }],
    user,
  ],
  [
    "cognito-pool-require-protection",
    pool,
    "userPoolAddOns",
    [{ advancedSecurityMode: "ENFORCED" }, ...none],
    [{ advancedSecurityMode: "OFF" }, { advancedSecurityMode: "AUDIT" }],
    user,
  ],
  ["cognito-pool-require-protection", pool, "deletionProtection", ["ACTIVE", ...none], ["INACTIVE"], user],
  ["cognito-client-limit-flows", client, "preventUserExistenceErrors", ["ENABLED", ...none], ["LEGACY"]],
  [
    "cognito-client-limit-flows",
    client,
    "callbackUrls",
    [["https://portal.example.org/cb"], ["http://localhost:3000"], ["app://cb"], ...none],
    [["https://a.example.org", "http://portal.example.org"]],
  ],
  [
    "directoryservice-directory-forbid-plain-password",
    "aws:directoryservice/directory:Directory",
    "password",
    [unknown, ...none],
    ["Sup3rSecret!"],
  ],
  [
    "directoryservice-directory-forbid-plain-password",
    "aws:directoryservice/radiusSettings:RadiusSettings",
    "sharedSecret",
    [unknown],
    ["12345678"],
  ],
  [
    "ssm-document-forbid-sharing",
    "aws:ssm/document:Document",
    "permissions",
    [...none, { type: "Share", accountIds: own }],
    [{ accountIds: "All" }, { account_ids: `${own},all` }, { accountIds: "999988887777" }, { accountIds: unknown }],
  ],
  [
    "provider-aws-limit-regions",
    "pulumi:providers:aws",
    "endpoints",
    [...none, JSON.stringify([{ s3: "https://s3.example.org" }, { sts: "http://localhost:4566" }])],
    [JSON.stringify([{ s3: "http://proxy.example.org" }])],
  ],
];

describe("services of the account, property by property: good, bad, absent, null, unknown and another type", () => {
  for (const [id, type, path, good, bad, rest = {}] of cases) {
    it(`${id}: ${type}, ${path}`, () => {
      const run = (value: unknown, of = type): number =>
        found(id, [{ type: of, props: { ...rest, [path]: value }, provider }]);
      good.forEach((value) => strictEqual(run(value), 0, `${JSON.stringify(value)} passes`));
      bad.forEach((value) => ok(run(value) > 0, `${JSON.stringify(value)} is refused`));
      strictEqual(run(bad[0], "aws:ec2/vpc:Vpc"), 0, "another type");
    });
  }

  it("config-recorder-require-running: a recorder that nothing starts", () => {
    const id = "config-recorder-require-running";
    const recordingGroup = { allSupported: true, includeGlobalResourceTypes: true };
    const recorder = { type: "aws:cfg/recorder:Recorder", name: "r", props: { name: "main", recordingGroup } };
    const status = (name: unknown, from: readonly string[] = []): Declared => ({
      type: "aws:cfg/recorderStatus:RecorderStatus",
      props: { name, isEnabled: true },
      from: { name: from },
    });
    strictEqual(found(id, [recorder]), 1);
    strictEqual(found(id, [recorder, status("main")]), 0);
    strictEqual(found(id, [recorder, status(unknown, ["r"])]), 0);
    strictEqual(found(id, [recorder, status("other")]), 1);
  });

  it("directoryservice-directory-require-logs: Microsoft AD, the only kind that forwards its log", () => {
    const id = "directoryservice-directory-require-logs";
    const directory = (type: string): Declared => ({
      type: "aws:directoryservice/directory:Directory",
      name: "d",
      props: { type },
    });
    const log = {
      type: "aws:directoryservice/logSubscription:LogSubscription",
      props: { directoryId: unknown },
      from: { directoryId: ["d"] },
    };
    strictEqual(found(id, [directory("MicrosoftAD")]), 1);
    strictEqual(found(id, [directory("MicrosoftAD"), log]), 0);
    strictEqual(found(id, [directory("SimpleAD")]), 0);
  });

  it("provider-aws-limit-regions: only regions that are configured", () => {
    const of = (region: unknown): readonly Declared[] => [{ type: "pulumi:providers:aws", props: { region } }];
    const config = { allowedRegions: ["us-east-1"] };
    strictEqual(found("provider-aws-limit-regions", of("us-east-1"), config), 0);
    strictEqual(found("provider-aws-limit-regions", of("eu-west-1"), config), 1);
    strictEqual(found("provider-aws-limit-regions", of("eu-west-1")), 0);
    strictEqual(found("provider-aws-limit-regions", of(unknown), config), 1);
    strictEqual(found("provider-aws-limit-regions", of(unknown)), 0);
  });
});
