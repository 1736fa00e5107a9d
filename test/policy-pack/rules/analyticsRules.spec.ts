import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { rules } from "../../../policy-pack/rules";
import { complaints, type Declared, judge, unknown } from "../../support/policyHarness";

function run(id: string, ...resources: Declared[]): readonly string[] {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return complaints(judge(rule, resources)).map((line) => line.replace(/^aws:\S+ 'it', /, ""));
}

const key: Declared = { type: "aws:kms/key:Key", name: "key", props: {} };
const endpoint: Declared = {
  type: "aws:opensearch/serverlessVpcEndpoint:ServerlessVpcEndpoint",
  name: "vpce",
  props: {},
};

describe("opensearch-collection-require-protection", () => {
  const id = "opensearch-collection-require-protection";
  const policy = (type: string, value: unknown, from: readonly string[] = []): readonly string[] =>
    run(
      id,
      {
        type: "aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy",
        props: { type, policy: value },
        from: { policy: from },
      },
      key,
      endpoint,
    );
  const collection = [{ ResourceType: "collection", Resource: ["collection/records"] }];
  const encryption = (rest: object): string => JSON.stringify({ Rules: collection, ...rest });

  it("an encryption policy names a key of ours", () => {
    deepStrictEqual(policy("encryption", encryption({ AWSOwnedKey: false, KmsARN: "alias/records" })), []);
    deepStrictEqual(policy("encryption", unknown, ["key"]), []);
    for (const weak of [
      { AWSOwnedKey: true },
      { AWSOwnedKey: "true", KmsARN: "alias/records" },
      { AWSOwnedKey: false },
      { KmsARN: null },
    ]) {
      deepStrictEqual(policy("encryption", encryption(weak)), ["policy: leaves the key to AWS."], JSON.stringify(weak));
    }
    strictEqual(policy("encryption", encryption({ KmsARN: "alias/aws/aoss" })).length, 1);
    strictEqual(policy("encryption", "no JSON").length, 1);
    strictEqual(policy("encryption", unknown).length, 1, "from nowhere");
    strictEqual(policy("encryption", unknown, ["vpce"]).length, 1, "from no key");
  });

  it("a network policy is private", () => {
    const network = (set: object): readonly string[] =>
      policy("network", JSON.stringify([{ Rules: collection, ...set }]));
    deepStrictEqual(network({ AllowFromPublic: false, SourceVPCEs: ["vpce-1"] }), []);
    deepStrictEqual(network({ AllowFromPublic: true }), ["policy: lets the public Internet reach the collection."]);
    deepStrictEqual(policy("network", unknown, ["vpce"]), []);
    strictEqual(policy("network", unknown).length, 1);
  });

  it("an access policy names principals", () => {
    const access = (principal: readonly string[]): readonly string[] =>
      run(id, {
        type: "aws:opensearch/serverlessAccessPolicy:ServerlessAccessPolicy",
        props: { type: "data", policy: JSON.stringify([{ Rules: collection, Principal: principal }]) },
      });
    deepStrictEqual(access(["arn:aws:iam::111122223333:role/app"]), []);
    deepStrictEqual(access(["arn:aws:iam::111122223333:role/app", "*"]), ["policy: lets everyone at the data."]);
  });
});

describe("the rules on security configurations of EMR", () => {
  const type = "aws:emr/securityConfiguration:SecurityConfiguration";
  const asked = ["s3-encryption", "disk-encryption", "volume-encryption", "transit-encryption", "imdsv2"] as const;
  type Asked = (typeof asked)[number];
  const told = (rule: Asked, configuration: unknown, from: readonly string[] = []): readonly string[] =>
    run(`emr-configuration-require-${rule}`, { type, props: { configuration }, from: { configuration: from } }, key);
  const judged = (configuration: unknown, from: readonly string[] = []): readonly Asked[] =>
    asked.flatMap((rule) => told(rule, configuration, from).map(() => rule));
  const good = {
    EncryptionConfiguration: {
      EnableAtRestEncryption: true,
      EnableInTransitEncryption: true,
      AtRestEncryptionConfiguration: {
        S3EncryptionConfiguration: { EncryptionMode: "SSE-KMS", AwsKmsKey: "alias/records" },
        LocalDiskEncryptionConfiguration: {
          EncryptionKeyProviderType: "AwsKms",
          AwsKmsKey: "alias/records",
          EnableEbsEncryption: true,
        },
      },
      InTransitEncryptionConfiguration: { TLSCertificateConfiguration: { S3Object: "s3://certificates/it.zip" } },
    },
    InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: 2 },
  };
  /** The good document with one value changed; undefined takes it away. */
  const changed = (path: string, value: unknown): string => {
    const copy = structuredClone(good) as unknown as Record<string, unknown>;
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    const holder = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy);
    holder[last] = value;
    return JSON.stringify(copy);
  };
  const rest = "EncryptionConfiguration.AtRestEncryptionConfiguration";

  it("passes the form of AWS's guide, and one that waits for a key of the stack", () => {
    deepStrictEqual(judged(JSON.stringify(good)), []);
    deepStrictEqual(judged(unknown, ["key"]), []);
    deepStrictEqual(judged(unknown), ["s3-encryption"], "a document that nothing explains is told of once");
  });

  const changes: readonly (readonly [path: string, by: readonly Asked[], ...values: readonly unknown[]])[] = [
    ["EncryptionConfiguration.EnableAtRestEncryption", ["s3-encryption", "disk-encryption"], false, undefined],
    ["EncryptionConfiguration.EnableInTransitEncryption", ["transit-encryption"], false, undefined],
    [`${rest}.S3EncryptionConfiguration`, ["s3-encryption"], undefined],
    [`${rest}.S3EncryptionConfiguration.EncryptionMode`, ["s3-encryption"], "SSE-S3"],
    [`${rest}.S3EncryptionConfiguration.AwsKmsKey`, ["s3-encryption"], "alias/aws/s3"],
    [`${rest}.LocalDiskEncryptionConfiguration`, ["disk-encryption"], undefined],
    [`${rest}.LocalDiskEncryptionConfiguration.EnableEbsEncryption`, ["volume-encryption"], false, undefined],
    [`${rest}.LocalDiskEncryptionConfiguration.AwsKmsKey`, ["disk-encryption"], "alias/aws/ebs"],
    ["EncryptionConfiguration.InTransitEncryptionConfiguration", ["transit-encryption"], undefined, {}],
    ["InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion", ["imdsv2"], 1],
  ];
  for (const [path, by, ...values] of changes) {
    it(`${by.join(" and ")} refuse ${path} ${values.map(String).join(" or ")}`, () => {
      for (const value of values) {
        deepStrictEqual(judged(changed(path, value)), by, String(value));
      }
    });
  }

  it("refuse what is no document", () => {
    for (const none of ["{}", "no JSON"]) {
      ok(
        ["s3-encryption", "disk-encryption", "transit-encryption"].every((rule) =>
          judged(none).includes(rule as Asked),
        ),
      );
    }
  });
});

describe("dms-task-require-logging", () => {
  const judged = (settings: unknown, from: readonly string[] = []): number =>
    run(
      "dms-task-require-logging",
      {
        type: "aws:dms/replicationTask:ReplicationTask",
        props: { replicationTaskSettings: settings },
        from: { replicationTaskSettings: from },
      },
      key,
    ).length;
  const logging = (value: object): string => JSON.stringify({ Logging: value });

  it("wants logging on, at the default severity or above", () => {
    strictEqual(judged(logging({ EnableLogging: true })), 0);
    const component = (Id: string, Severity: string): string =>
      logging({ EnableLogging: true, LogComponents: [{ Id, Severity }] });
    strictEqual(judged(component("SOURCE_CAPTURE", "LOGGER_SEVERITY_DEFAULT")), 0);
    strictEqual(judged(component("TARGET_APPLY", "LOGGER_SEVERITY_ERROR")), 1);
    strictEqual(judged(component("FILE_TRANSFER", "LOGGER_SEVERITY_ERROR")), 0);
    for (const weak of [logging({ EnableLogging: false }), logging({}), "{}", "no JSON", undefined, null, unknown]) {
      strictEqual(judged(weak), 1, String(weak));
    }
    strictEqual(judged(unknown, ["key"]), 0, "judged when it is known, before the task exists");
  });

  it("covers serverless replications", () => {
    const type = "aws:dms/replicationConfig:ReplicationConfig";
    const settings = (replicationSettings: unknown): number =>
      run("dms-task-require-logging", { type, props: { replicationSettings } }).length;
    strictEqual(settings(logging({ EnableLogging: true })), 0);
    strictEqual(settings(undefined), 1);
  });
});

describe("glue-job-require-logging", () => {
  const job = (props: object): number =>
    run("glue-job-require-logging", { type: "aws:glue/job:Job", props: { ...props } }).length;

  it("asks nothing of jobs that log by themselves, and never accepts a switch that is off", () => {
    strictEqual(job({ glueVersion: "5.0" }), 0);
    strictEqual(job({ command: { name: "pythonshell" } }), 0);
    strictEqual(job({ glueVersion: "4.0" }), 1);
    strictEqual(job({ glueVersion: "5.0", defaultArguments: { "--enable-continuous-cloudwatch-log": "false" } }), 1);
    strictEqual(job({ defaultArguments: { "--enable-continuous-cloudwatch-log": unknown } }), 1);
  });
});
