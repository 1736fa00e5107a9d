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

const documentOf = (statement: object): string => JSON.stringify({ Version: "2012-10-17", Statement: [statement] });

describe("cloudtrail-account-require-trail", () => {
  const id = "cloudtrail-account-require-trail";
  const trusted = (Service: string): Declared => ({
    type: "aws:iam/role:Role",
    name: "role",
    props: { assumeRolePolicy: documentOf({ Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" }) },
    provider,
  });
  const bucket = (account: string): Declared => ({
    type: "aws:s3/bucketPolicy:BucketPolicy",
    name: "policy",
    props: {
      bucket: "trail",
      policy: documentOf({
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: "arn:aws:s3:::trail/*",
        Condition: { ArnLike: { "aws:SourceArn": `arn:aws:cloudtrail:us-east-1:${account}:trail/main` } },
      }),
    },
    provider,
  });

  it("a role or a bucket for a trail of this account, and no trail", () => {
    strictEqual(found(id, [trusted("cloudtrail.amazonaws.com")]), 1);
    strictEqual(found(id, [bucket(own)]), 1);
    for (const type of ["aws:cloudtrail/trail:Trail", "aws:cloudtrail/eventDataStore:EventDataStore"]) {
      strictEqual(found(id, [trusted("cloudtrail.amazonaws.com"), bucket(own), { type, name: "t", props: {} }]), 0);
    }
  });

  it("asks nothing of stacks that a trail elsewhere records, unless presence is always", () => {
    const app = trusted("lambda.amazonaws.com");
    strictEqual(found(id, [app]), 0);
    strictEqual(found(id, [bucket("999988887777")]), 0, "an archive for the trails of other accounts");
    strictEqual(found(id, [app], { presence: "always" }), 1);
    strictEqual(found(id, [{ ...app, props: { assumeRolePolicy: unknown } }]), 0);
    strictEqual(found(id, [{ ...app, props: { assumeRolePolicy: "{" } }]), 0);
  });
});

describe("messages reach somebody, over TLS", () => {
  const policed: readonly (readonly [string, string, string])[] = [
    ["aws:sns/topic:Topic", "aws:sns/topicPolicy:TopicPolicy", "arn"],
    ["aws:sqs/queue:Queue", "aws:sqs/queuePolicy:QueuePolicy", "queueUrl"],
  ];
  for (const [type, by, property] of policed) {
    it(`sns-topic-require-tls: ${type} without a policy`, () => {
      const id = "sns-topic-require-tls";
      const action = type.includes("sns") ? "sns:Publish" : "sqs:*";
      const policy = documentOf({
        Effect: "Deny",
        Principal: "*",
        Action: action,
        Resource: "*",
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      });
      const target = (props: object): Declared => ({ type, name: "main", props: { ...props } });
      const attached = {
        type: by,
        name: "policy",
        props: { [property]: unknown, policy },
        from: { [property]: ["main"] },
      };
      for (const props of [{}, { policy: null }]) {
        strictEqual(found(id, [target(props)]), 1);
        strictEqual(found(id, [target(props), attached]), 0);
      }
      strictEqual(found(id, [target({ policy })]), 0);
      strictEqual(found(id, [target({ tags: { DataClassification: "synthetic" } })]), 0);
      strictEqual(found(id, [{ ...attached, props: { [property]: unknown, policy: "{}" } }]) > 0, true);
    });
  }

  it("events-rule-require-target: a target of its own, and no rule that is off", () => {
    const id = "events-rule-require-target";
    const rule = (name: string, props: object = {}): Declared => ({
      type: "aws:cloudwatch/eventRule:EventRule",
      name,
      props: { ...props },
    });
    const target = {
      type: "aws:cloudwatch/eventTarget:EventTarget",
      name: "t",
      props: { rule: unknown },
      from: { rule: ["a"] },
    };
    strictEqual(found(id, [rule("a")]), 1);
    strictEqual(found(id, [rule("a"), target]), 0);
    strictEqual(found(id, [rule("a"), rule("b"), target]), 1);
    strictEqual(found(id, [rule("a", { name: "findings" }), { ...target, props: { rule: "findings" }, from: {} }]), 0);
    for (const off of [{ state: "DISABLED" }, { isEnabled: false }, { isEnabled: "false" }, { state: unknown }]) {
      strictEqual(found(id, [rule("a", off), target]), 1, JSON.stringify(off));
    }
    strictEqual(found(id, [rule("a", { state: "ENABLED", isEnabled: null }), target]), 0);
  });

  it("events-bus-forbid-strangers: an account of ours, or everyone of an organisation", () => {
    const id = "events-bus-forbid-strangers";
    const run = (props: object, config: object = {}): number =>
      found(id, [{ type: "aws:cloudwatch/eventPermission:EventPermission", props: { ...props }, provider }], config);
    strictEqual(run({ principal: own }), 0);
    const type = "aws:cloudwatch/eventPermission:EventPermission";
    const fromAccount = { type, props: { principal: unknown }, from: { principal: ["a"] }, provider };
    const account = { type: "aws:organizations/account:Account", name: "a", props: {} };
    strictEqual(found(id, [account, fromAccount]), 0, "an account that this stack makes");
    strictEqual(run({ principal: unknown }), 1, "advice: nothing shows whose account it is");
    strictEqual(run({ principal: "999988887777" }), 1);
    strictEqual(run({ principal: "999988887777" }, { allowedAccounts: ["999988887777"] }), 0);
    strictEqual(run({ principal: "*" }), 1);
    strictEqual(
      run({ principal: "*", condition: { key: "aws:PrincipalOrgID", type: "StringEquals", value: unknown } }),
      0,
    );
    strictEqual(run({ principal: "*", condition: { key: "aws:SecureTransport", type: "Bool", value: "true" } }), 1);
  });

  it("sqs-queue-require-redrive: advice on queues that are no dead-letter queues", () => {
    const id = "sqs-queue-require-redrive";
    const queue = (name: string, props: object = {}, from: object = {}): Declared => ({
      type: "aws:sqs/queue:Queue",
      name,
      props: { ...props },
      from: { ...from } as Readonly<Record<string, readonly string[]>>,
    });
    strictEqual(found(id, [queue("orders")]), 1);
    strictEqual(
      found(id, [queue("orders", { redrivePolicy: unknown }, { redrivePolicy: ["rest"] }), queue("rest")]),
      0,
    );
    strictEqual(found(id, [queue("orders-dlq"), queue("x", { redriveAllowPolicy: "{}" })]), 0);
    const apart = {
      type: "aws:sqs/redrivePolicy:RedrivePolicy",
      name: "r",
      props: { queueUrl: unknown },
      from: { queueUrl: ["orders"] },
    };
    strictEqual(found(id, [queue("orders"), apart]), 0);
  });
});

describe("logs-group-require-retention", () => {
  it("deletion protection that is switched off, where there is patient data", () => {
    const run = (deletionProtectionEnabled: unknown, tags: object = {}): number =>
      found("logs-group-require-retention", [
        { type: "aws:cloudwatch/logGroup:LogGroup", props: { retentionInDays: 0, deletionProtectionEnabled, tags } },
      ]);
    [true, "true", undefined, null, unknown].forEach((value) => strictEqual(run(value), 0, String(value)));
    [false, "false"].forEach((value) => strictEqual(run(value), 1, String(value)));
    strictEqual(run(false, { DataClassification: "synthetic" }), 0);
  });
});

describe("alarms", () => {
  const alarm = (name: string, props: object = {}): Declared => ({
    type: "aws:cloudwatch/metricAlarm:MetricAlarm",
    name,
    props: { alarmActions: [unknown], ...props },
  });

  it("cloudwatch-alarm-require-actions: some action, unless a composite alarm speaks for it", () => {
    const id = "cloudwatch-alarm-require-actions";
    const composite = (props: object): Declared => ({
      type: "aws:cloudwatch/compositeAlarm:CompositeAlarm",
      name: "c",
      props: { ...props },
    });
    for (const none of [undefined, null, []]) {
      strictEqual(found(id, [alarm("a", { alarmActions: none })]), 1, JSON.stringify(none));
    }
    strictEqual(found(id, [alarm("a")]), 0);
    strictEqual(found(id, [alarm("a", { alarmActions: [], okActions: ["arn"] })]), 0);
    const silent = alarm("a", { name: "root-use", alarmActions: [] });
    const speaking = (alarmRule: unknown): Declared => composite({ alarmRule, alarmActions: ["arn"] });
    for (const rule of ['ALARM("root-use") OR ALARM("keys")', unknown]) {
      strictEqual(found(id, [silent, speaking(rule)]), 0, rule);
    }
    strictEqual(found(id, [silent, speaking('ALARM("keys")')]), 1, "of another alarm");
    strictEqual(found(id, [alarm("a", { name: unknown, alarmActions: [] }), speaking('ALARM("keys")')]), 0);
    strictEqual(found(id, [composite({})]), 1);
    strictEqual(found(id, [alarm("a", { actionsEnabled: false })]), 0, "another rule's");
  });

  it("cloudwatch-alarm-require-enabled-actions: on, or left out, whatever the actions are", () => {
    const id = "cloudwatch-alarm-require-enabled-actions";
    for (const off of [false, "false", unknown]) {
      strictEqual(found(id, [alarm("a", { actionsEnabled: off })]), 1, String(off));
    }
    for (const on of [true, "true", null, undefined]) {
      strictEqual(found(id, [alarm("a", { actionsEnabled: on, alarmActions: [] })]), 0, String(on));
    }
    strictEqual(found(id, [{ ...alarm("b", { actionsEnabled: false }), type: "aws:ec2/vpc:Vpc" }]), 0);
  });

  it("cloudwatch-alarm-require-metric: filter and alarm are declared together", () => {
    const id = "cloudwatch-alarm-require-metric";
    const group = "/phi/trail";
    const trail = {
      type: "aws:cloudtrail/trail:Trail",
      name: "trail",
      props: { cloudWatchLogsGroupArn: `arn:aws:logs:us-east-1:${own}:log-group:${group}:*` },
    };
    const filter = (name: string, logGroupName: unknown = group): Declared => ({
      type: "aws:cloudwatch/logMetricFilter:LogMetricFilter",
      name: `${name}-filter`,
      props: { logGroupName, metricTransformation: { name, namespace: "Phi", value: "1" } },
    });
    const watching = (name: string): Declared => alarm(name, { metricName: name, namespace: "Phi" });
    strictEqual(found(id, [trail, filter("Root"), watching("Root")]), 0);
    strictEqual(found(id, [trail, filter("Root"), watching("Root"), watching("Keys")]), 1, "the filter was removed");
    strictEqual(found(id, [trail, filter("Root"), filter("Keys"), watching("Root")]), 1, "the alarm was removed");
    strictEqual(found(id, [filter("Latency", "/app"), trail]), 0, "a figure of an application needs no alarm");
    strictEqual(found(id, [trail, alarm("Cpu", { metricName: "CPUUtilization", namespace: "AWS/RDS" })]), 0);
    strictEqual(found(id, [trail, watching("Custom")]), 0, "a metric that the application sends itself");
    const query = alarm("q", { metricQueries: [{ id: "m", metric: { metricName: "Root", namespace: "Phi" } }] });
    strictEqual(found(id, [trail, filter("Root"), query]), 0);
    const log = { type: "aws:cloudwatch/logGroup:LogGroup", name: "log", props: {} };
    const byReference = { ...filter("Root", unknown), from: { logGroupName: ["log"] } };
    const delivering = {
      ...trail,
      props: { cloudWatchLogsGroupArn: unknown },
      from: { cloudWatchLogsGroupArn: ["log"] },
    };
    strictEqual(found(id, [log, delivering, byReference]), 1);
    strictEqual(found(id, [log, delivering, byReference, watching("Root")]), 0);
  });
});
