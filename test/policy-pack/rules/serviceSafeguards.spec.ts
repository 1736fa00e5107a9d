import { ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";
import { provePropertyCase, type PropertyCase } from "./provePropertyCase";

function found(id: string, ...resources: Declared[]): number {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources).length;
}

const apprunner = "aws:apprunner/service:Service";
const egress = { egressType: "VPC", vpcConnectorArn: "arn:aws:apprunner:us-east-1:111122223333:vpcconnector/c/1/a" };
const tunnel = { cloudwatchLogOptions: { logEnabled: true, logGroupArn: "arn:aws:logs:us-east-1:1:log-group:vpn" } };
const vpn = { tunnel1LogOptions: tunnel, tunnel2LogOptions: tunnel };
const stream = { extendedS3Configuration: { cloudwatchLoggingOptions: { enabled: true, logGroupName: "failed" } } };
const firewall = { deleteProtection: true, subnetChangeProtection: true, firewallPolicyChangeProtection: true };
const filtering = { allowExternalDataFiltering: false, allowFullTableExternalDataAccess: false };

const cases: readonly PropertyCase[] = [
  [
    "workload-network-require-use",
    [apprunner],
    { networkConfiguration: { egressConfiguration: egress } },
    "networkConfiguration.egressConfiguration.egressType",
    ["DEFAULT"],
    "refused",
  ],
  [
    "workload-network-require-use",
    ["aws:transfer/server:Server"],
    { endpointType: "VPC", endpointDetails: { vpcId: "vpc-1" } },
    "endpointType",
    ["PUBLIC"],
    "refused",
  ],
  [
    "workload-network-require-use",
    ["aws:apigateway/restApi:RestApi"],
    { endpointConfiguration: { types: "PRIVATE", vpcEndpointIds: ["vpce-1"] } },
    "endpointConfiguration.types",
    ["REGIONAL", "EDGE"],
    "refused",
  ],
  [
    "apigateway-integration-require-tls",
    ["aws:apigatewayv2/integration:Integration"],
    { connectionType: "VPC_LINK", integrationUri: "arn:aws:x", tlsConfig: { serverNameToVerify: "portal.example" } },
    "tlsConfig",
    [""],
    "refused",
    "reference",
  ],
  [
    "apigateway-method-require-authorization",
    ["aws:apigatewayv2/route:Route"],
    { routeKey: "GET /", authorizationType: "JWT", authorizerId: "a" },
    "authorizerId",
    [""],
    "refused",
    "reference",
  ],
  [
    "apigateway-method-require-authorization",
    ["aws:apigateway/method:Method"],
    { httpMethod: "GET", authorization: "CUSTOM", authorizerId: "a" },
    "authorizerId",
    [""],
    "refused",
    "reference",
  ],
  ...["tunnel1LogOptions", "tunnel2LogOptions"].flatMap((name): PropertyCase[] => [
    [
      "vpc-vpn-require-logs",
      ["aws:ec2/vpnConnection:VpnConnection"],
      vpn,
      `${name}.cloudwatchLogOptions.logEnabled`,
      [false],
      "refused",
    ],
    [
      "vpc-vpn-require-logs",
      ["aws:ec2/vpnConnection:VpnConnection"],
      vpn,
      `${name}.cloudwatchLogOptions.logGroupArn`,
      [""],
      "refused",
      "reference",
    ],
  ]),
  [
    "kinesis-deliverystream-require-logs",
    ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    stream,
    "extendedS3Configuration.cloudwatchLoggingOptions.enabled",
    [false],
    "refused",
  ],
  [
    "kinesis-deliverystream-require-logs",
    ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    stream,
    "extendedS3Configuration.cloudwatchLoggingOptions.logGroupName",
    [""],
    "refused",
    "reference",
  ],
  [
    "fsx-filesystem-require-audit",
    ["aws:fsx/windowsFileSystem:WindowsFileSystem"],
    { auditLogConfiguration: { fileAccessAuditLogLevel: "SUCCESS_AND_FAILURE" } },
    "auditLogConfiguration.fileAccessAuditLogLevel",
    ["DISABLED", "FAILURE_ONLY"],
    "refused",
  ],
  [
    "efs-filesystem-require-backups",
    ["aws:fsx/lustreFileSystem:LustreFileSystem"],
    { automaticBackupRetentionDays: 30 },
    "automaticBackupRetentionDays",
    [0],
    "passes",
  ],
  ...(
    [
      ["aws:athena/database:Database", "forceDestroy"],
      ["aws:transfer/server:Server", "forceDestroy"],
      ["aws:route53/zone:Zone", "forceDestroy"],
      ["aws:ecr/repository:Repository", "forceDelete"],
    ] as const
  ).map(([type, path]): PropertyCase => [
    "data-store-forbid-force-destroy",
    [type],
    { [path]: false },
    path,
    [true],
    "passes",
  ]),
  [
    "dlm-policy-require-enabled",
    ["aws:dlm/lifecyclePolicy:LifecyclePolicy"],
    { state: "ENABLED" },
    "state",
    ["DISABLED"],
    "passes",
  ],
  [
    "lakeformation-settings-forbid-open-filtering",
    ["aws:lakeformation/dataLakeSettings:DataLakeSettings"],
    filtering,
    "allowExternalDataFiltering",
    [true],
    "passes",
  ],
  [
    "ecr-registry-require-scanning",
    ["aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration"],
    { rules: [{ scanFrequency: "CONTINUOUS_SCAN" }] },
    "rules",
    [[]],
    "refused",
    "reference",
  ],
  [
    "dynamodb-table-require-recovery",
    ["aws:keyspaces/table:Table"],
    { pointInTimeRecovery: { status: "ENABLED" } },
    "pointInTimeRecovery.status",
    ["DISABLED"],
    "refused",
  ],
  [
    "dynamodb-table-require-deletion-protection",
    ["aws:dynamodb/table:Table"],
    { deletionProtectionEnabled: true, replicas: [{ regionName: "us-west-2", deletionProtectionEnabled: true }] },
    "replicas.deletionProtectionEnabled",
    [false],
    "passes",
  ],
  [
    "rds-database-require-audit-exports",
    ["aws:rds/instance:Instance"],
    { engine: "sqlserver-se", enabledCloudwatchLogsExports: ["error"] },
    "enabledCloudwatchLogsExports",
    [["agent"], []],
    "passes",
  ],
  [
    "rds-database-require-backup-retention",
    ["aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication"],
    { retentionPeriod: 14 },
    "retentionPeriod",
    [1, 6],
    "passes",
  ],
];

describe("safeguards of services, property by property: good, bad, absent, null, unknown and another type", () => {
  cases.forEach(provePropertyCase);

  it("networkfirewall-firewall-require-protection: a firewall protects its subnets and its policy, or says nothing", () => {
    const run = (props: object): number =>
      found(
        "networkfirewall-firewall-require-protection",
        { type: "aws:networkfirewall/firewall:Firewall", name: "f", props: { ...firewall, ...props } },
        {
          type: "aws:networkfirewall/loggingConfiguration:LoggingConfiguration",
          props: { firewallArn: unknown, loggingConfiguration: { logDestinationConfigs: [{ logType: "FLOW" }] } },
          from: { firewallArn: ["f"] },
        },
      );
    strictEqual(run({}), 0);
    strictEqual(run({ subnetChangeProtection: undefined, firewallPolicyChangeProtection: undefined }), 0);
    for (const name of ["subnetChangeProtection", "firewallPolicyChangeProtection"]) {
      ok(run({ [name]: false }) > 0, `${name} off`);
      strictEqual(run({ [name]: undefined }), 1, `${name} left out while the other is on`);
      ok(run({ [name]: unknown }) > 0, `${name} unknown`);
    }
  });

  it("lakeformation-settings-forbid-open-filtering: named engines may filter", () => {
    const run = (props: object): number =>
      found("lakeformation-settings-forbid-open-filtering", {
        type: "aws:lakeformation/dataLakeSettings:DataLakeSettings",
        props: { ...props },
      });
    strictEqual(run({ allowExternalDataFiltering: true, externalDataFilteringAllowLists: ["111122223333"] }), 0);
    strictEqual(run({ allowFullTableExternalDataAccess: true }), 1);
  });

  it("apigateway-integration-require-tls: an address without TLS is refused in both versions", () => {
    const rest = (uri: string): number =>
      found("apigateway-integration-require-tls", { type: "aws:apigateway/integration:Integration", props: { uri } });
    strictEqual(rest("http://portal.internal"), 1);
    strictEqual(rest("https://portal.internal"), 0);
    strictEqual(rest("arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations"), 0);
    const http = (props: object): number =>
      found("apigateway-integration-require-tls", {
        type: "aws:apigatewayv2/integration:Integration",
        props: { ...props },
      });
    strictEqual(http({ connectionType: "VPC_LINK", integrationUri: "https://portal.internal" }), 0);
    strictEqual(http({ connectionType: "VPC_LINK", integrationUri: unknown }), 1);
    strictEqual(http({ integrationUri: "http://portal.internal" }), 1);
    strictEqual(http({ integrationUri: "arn:aws:lambda:us-east-1:111122223333:function:f" }), 0);
  });
});
