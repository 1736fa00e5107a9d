import { deepEqual, ok, strictEqual } from "node:assert";
import { safeguards, wholes } from "../../../policy-pack/controls/accountBaseline";
import { rules } from "../../../policy-pack/rules";
import { type Declared, judge, unknown } from "../../support/policyHarness";

function told(id: string, resources: readonly Declared[], config: object = {}): readonly string[] {
  const rule = rules.find(({ control }) => control.id === id);
  ok(rule, id);
  return judge(rule, resources, config).map(({ message }) => message.split("\n").slice(0, 3).join(" "));
}
const count = (id: string, ...resources: Declared[]): number => told(id, resources).length;
const made = (type: string, props: object = {}, name = "it"): Declared => ({
  type: `aws:${type}`,
  name,
  props: { ...props },
});
const text = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });

describe("account-baseline-require-safeguards", () => {
  const id = "account-baseline-require-safeguards";
  const always = { presence: "always" };
  const macie = (category: string): Declared["props"] => ({
    eventPattern: JSON.stringify({ source: ["aws.macie"], detail: { category: [category] } }),
  });
  /** What answers a safeguard, where a property decides with the first word that its pattern takes. */
  const answers: Readonly<Record<string, Declared["props"]>> = {
    "an analyzer of access from outside": { type: "ACCOUNT" },
    "an analyzer of unused access": { type: "ACCOUNT_UNUSED_ACCESS" },
    "an alarm on the days that certificates have left": { metricName: "DaysToExpiry" },
    "an alert for what aws.macie reports of open buckets": macie("POLICY"),
    "an alert for what aws.macie reports of data out of place": macie("CLASSIFICATION"),
    "a plan of continuous backups": { rules: [{ enableContinuousBackup: true, lifecycle: { deleteAfter: 35 } }] },
    "a plan whose backups outlive 35 days": { rules: [{ lifecycle: { deleteAfter: 36 } }] },
  };
  const complete = safeguards.map(({ name, types, having }): Declared => {
    const source = /what (\S+) reports/.exec(name)?.[1];
    const feature = /feature (\S+)/.exec(name)?.[1];
    const props =
      answers[name] ?? (source ? { eventPattern: JSON.stringify({ source: [source] }) } : { name: feature });
    ok(
      having === undefined ||
        having.value.test(JSON.stringify(Object.values(props)[0]).replace(/^"|"$/g, "").replaceAll("\\", "")),
      name,
    );
    return { type: types[0] ?? "", name, props };
  });

  it("says nothing by default, and nothing of a stack that has all of them", () => {
    deepEqual(told(id, [made("s3/bucket:Bucket")]), []);
    deepEqual(told(id, complete, always), []);
    deepEqual(told(id, [], always), []);
  });

  it("knows by itself what is missing where the stack holds all else that an account has once, or all other alerts", () => {
    for (const missing of wholes.flat()) {
      const whole = wholes.find((each) => each.includes(missing)) ?? [];
      const purposes = whole.flatMap(({ types, beside = types }) =>
        beside.slice(0, 1).map((type) => made(type.slice(4))),
      );
      const held = complete.filter(({ name }) => whole.some((each) => each.name === name));
      const without = (...names: readonly string[]): Declared[] =>
        [...held, ...purposes].filter(
          ({ name = "", type }) => !names.includes(name) && !(name === "it" && missing.types.includes(type)),
        );
      deepEqual(
        told(id, without(missing.name)).map((message) => /without (.*?)\. HIPAA/.exec(message)?.[1]),
        [missing.name],
      );
      const another = whole.find((each) => each !== missing)?.name ?? "";
      deepEqual(told(id, without(missing.name, another)), [], "two are missing: another stack may hold them");
    }
  });

  for (const missing of safeguards) {
    it(`demands ${missing.name} with presence: always`, () => {
      const rest = complete.filter(({ name }) => name !== missing.name);
      const found = told(
        id,
        [
          ...rest,
          ...(missing.beside ?? [])
            .filter((type) => !missing.types.includes(type))
            .slice(0, 1)
            .map((type) => ({ type, props: {} })),
        ],
        always,
      );
      ok(
        found.some((message) => message.includes(`belongs to a stack without ${missing.name}.`)),
        found.join("\n"),
      );
    });
  }
});

describe("what stands or falls with another resource", () => {
  it("config-recorder-require-running: status and channel without a recorder", () => {
    const id = "config-recorder-require-running";
    const status = made("cfg/recorderStatus:RecorderStatus", { name: "default", isEnabled: true });
    const channel = made("cfg/deliveryChannel:DeliveryChannel", { name: "default", s3BucketName: "b" });
    strictEqual(count(id, status, channel), 1);
    const recordingGroup = { includeGlobalResourceTypes: true };
    strictEqual(count(id, status, channel, made("cfg/recorder:Recorder", { name: "default", recordingGroup })), 0);
    strictEqual(count(id, status), 0, "one by itself may belong to a recorder elsewhere");
  });

  it("ec2-account-require-default-key: the key and the switch of volumes", () => {
    const id = "ec2-account-require-default-key";
    const on = (enabled?: unknown): Declared => made("ebs/encryptionByDefault:EncryptionByDefault", { enabled });
    const key = made("ebs/defaultKmsKey:DefaultKmsKey", { keyArn: unknown });
    const policy = text({ Condition: { StringEquals: { "kms:ViaService": "ec2.us-east-1.amazonaws.com" } } });
    const volumes = made("kms/key:Key", { policy });
    strictEqual(count(id, key), 1);
    for (const state of [true, undefined, unknown]) {
      strictEqual(count(id, on(state), volumes), 1, String(state));
      strictEqual(count(id, on(state), volumes, key), 0, String(state));
      strictEqual(count(id, on(state)), 0, "no key of the stack is for volumes");
    }
    strictEqual(count(id, on(), made("kms/key:Key", { policy: unknown })), 0);
  });

  it("guardduty-detector-require-features: the rest of the features, once most are named", () => {
    const id = "guardduty-detector-require-features";
    const detector = made("guardduty/detector:Detector");
    const feature = (name: unknown): Declared =>
      made("guardduty/detectorFeature:DetectorFeature", { name }, String(name));
    const three = ["S3_DATA_EVENTS", "EKS_AUDIT_LOGS", "RDS_LOGIN_EVENTS"].map(feature);
    const rest = ["LAMBDA_NETWORK_LOGS", "EBS_MALWARE_PROTECTION"].map(feature);
    strictEqual(count(id, detector, ...three), 2);
    strictEqual(count(id, detector, ...three, ...rest), 0);
    strictEqual(count(id, detector, ...three.slice(1)), 0);
    strictEqual(count(id, detector), 0);
    strictEqual(count(id, detector, ...three, feature(unknown)), 0);
  });

  it("backup-plan-require-selection: a plan that selects nothing, where there is something to select", () => {
    const id = "backup-plan-require-selection";
    const plan = { ...made("backup/plan:Plan", { name: "daily" }, "plan"), outputs: { id: "p-1" } };
    const phi = made("s3/bucket:Bucket", { tags: { DataClassification: "phi" } }, "records");
    const role = made("iam/role:Role", { assumeRolePolicy: text({ Principal: { Service: "backup.amazonaws.com" } }) });
    const selection = (planId: unknown, from: string[] = []): Declared => ({
      ...made("backup/selection:Selection", { planId }, "selection"),
      from: { planId: from },
    });
    for (const purpose of [phi, role, selection("p-2")]) {
      strictEqual(count(id, plan, purpose), 1, purpose.name);
      strictEqual(count(id, plan, purpose, selection("p-1")), 0, purpose.name);
      strictEqual(count(id, plan, purpose, selection(unknown, ["plan"])), 0, purpose.name);
    }
    strictEqual(count(id, plan, made("iam/role:Role", { assumeRolePolicy: unknown })), 0);
  });

  it("bedrock-account-require-invocation-log: a bucket that only the record of invocations needs", () => {
    const id = "bedrock-account-require-invocation-log";
    const bucket = made("s3/bucket:Bucket", { bucket: "b" }, "bucket");
    const policy = (Service: string): Declared =>
      made("s3/bucketPolicy:BucketPolicy", {
        bucket: "b",
        policy: text({ Effect: "Allow", Principal: { Service }, Action: "s3:PutObject", Resource: "arn:aws:s3:::b/*" }),
      });
    const log = made("bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration");
    strictEqual(count(id, bucket, policy("bedrock.amazonaws.com")), 1);
    strictEqual(count(id, bucket, policy("bedrock.amazonaws.com"), log), 0);
    strictEqual(count(id, bucket, policy("config.amazonaws.com")), 0);
  });

  it("s3-bucket-require-replication: a policy for replication, and no bucket that is replicated", () => {
    const id = "s3-bucket-require-replication";
    const policy = (Action: string, Effect = "Allow"): Declared =>
      made("iam/policy:Policy", { policy: text({ Effect, Action, Resource: "arn:aws:s3:::copy/*" }) });
    const bucket = (props: object = {}): Declared => made("s3/bucket:Bucket", { bucket: "b", ...props }, "bucket");
    const configuration = made("s3/bucketReplicationConfig:BucketReplicationConfig", { bucket: "b" });
    for (const action of ["s3:ReplicateObject", "s3:Replicate*"]) {
      strictEqual(count(id, bucket(), policy(action)), 1, action);
      strictEqual(count(id, bucket(), policy(action), configuration), 0, action);
      strictEqual(count(id, bucket({ replicationConfiguration: unknown }), policy(action)), 0, action);
      strictEqual(count(id, policy(action)), 0, "the bucket is of another stack");
    }
    for (const other of [
      policy("s3:*"),
      policy("s3:ReplicateObject", "Deny"),
      made("iam/policy:Policy", { policy: "{" }),
    ]) {
      strictEqual(count(id, bucket(), other), 0);
    }
  });
});
