import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { specialSecretSig, specialSigKey } from "@pulumi/pulumi/runtime/rpc";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { isMarkedSecret, rememberMessage } from "../../../policy-pack/judge/secrets";
import { workloadConnectionForbidCredentials as rule } from "../../../policy-pack/rules/workload/workloadConnectionForbidCredentials";
import { complaints, judge, unknown } from "../../support/policyHarness";

const password = "tiger-tiger";

describe("workload-connection-forbid-credentials", () => {
  const cases: readonly (readonly [type: string, at: string, props: (value: unknown) => object])[] = [
    [
      "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
      "redshiftConfiguration.password",
      (value) => ({ redshiftConfiguration: { username: "loader", password: value, roleArn: "arn:aws:iam::x" } }),
    ],
    [
      "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
      "splunkConfiguration.hecToken",
      (value) => ({ splunkConfiguration: { hecEndpoint: "https://splunk.example", hecToken: value } }),
    ],
    [
      "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
      "httpEndpointConfiguration.accessKey",
      (value) => ({ httpEndpointConfiguration: { url: "https://logs.example", accessKey: value } }),
    ],
    [
      "aws:opensearch/domain:Domain",
      "advancedSecurityOptions.masterUserOptions.masterUserPassword",
      (value) => ({ advancedSecurityOptions: { enabled: true, masterUserOptions: { masterUserPassword: value } } }),
    ],
    [
      "aws:memorydb/user:User",
      "authenticationMode.passwords[0]",
      (value) => ({ authenticationMode: { type: "password", passwords: [value] } }),
    ],
    ["aws:mq/broker:Broker", "users[0].password", (value) => ({ users: [{ username: "steward", password: value }] })],
    [
      "aws:dms/endpoint:Endpoint",
      "redisSettings.authPassword",
      (value) => ({ redisSettings: { authPassword: value } }),
    ],
    [
      "aws:emr/cluster:Cluster",
      "kerberosAttributes.kdcAdminPassword",
      (value) => ({ kerberosAttributes: { realm: "CLINIC.INTERNAL", kdcAdminPassword: value } }),
    ],
    [
      "aws:quicksight/dataSource:DataSource",
      "credentials.credentialPair.password",
      (value) => ({ credentials: { credentialPair: { username: "reader", password: value } } }),
    ],
    [
      "aws:appflow/connectorProfile:ConnectorProfile",
      "connectorProfileConfig.connectorProfileCredentials.datadog.apiKey",
      (value) => ({ connectorProfileConfig: { connectorProfileCredentials: { datadog: { apiKey: value } } } }),
    ],
    [
      "aws:mskconnect/connector:Connector",
      "connectorConfiguration.database.password",
      (value) => ({ connectorConfiguration: { "database.password": value } }),
    ],
  ];

  for (const [type, at, props] of cases) {
    it(`${type}: ${at} written out is refused, one of another resource or a reference is not`, () => {
      const found = (value: unknown): readonly string[] =>
        complaints(judge(rule, [{ type, props: { ...props(value) } }]));
      deepStrictEqual(found(password), [`${type} 'it', ${at}: holds a credential that is written out.`]);
      for (const fine of [unknown, undefined, null, "", "{{resolve:secretsmanager:records}}"]) {
        deepStrictEqual(found(fine), [], String(fine));
      }
    });
  }

  it("names a secret instead, and other types are left alone", () => {
    const type = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";
    const secretsManagerConfiguration = { enabled: true, secretArn: "arn:aws:secretsmanager:us-east-1:1:secret:x" };
    strictEqual(judge(rule, [{ type, props: { splunkConfiguration: { secretsManagerConfiguration } } }]).length, 0);
    strictEqual(judge(rule, [{ type: "aws:sns/topic:Topic", props: { password } }]).length, 0);
  });
});

describe("values that arrive as secrets", () => {
  const secret = (value: unknown): object => ({ [specialSigKey]: specialSecretSig, value });
  const remembered = (raw: object): Record<string, unknown> => {
    const props = {};
    rememberMessage(props, Struct.fromJavaScript(raw as never));
    return props;
  };

  it("are told from those that are written out, at any depth", () => {
    ok(isMarkedSecret(remembered({ users: [{ password: secret(password) }] }), password));
    ok(isMarkedSecret(remembered({ users: secret([{ password }]) }), password));
    strictEqual(isMarkedSecret(remembered({ users: [{ password }], other: secret("another") }), password), false);
    strictEqual(isMarkedSecret({}, password), false);
  });
});
