import { unknown } from "../../support/policyHarness";
import { type Form, made, tellApart, vary } from "./tellApart";

const secret = made("secretsmanager/secret:Secret", { name: "db" }, undefined, "secret");
const rotates = (automaticallyAfterDays: number): Form[number] =>
  made(
    "secretsmanager/secretRotation:SecretRotation",
    { secretId: unknown, rotationRules: { automaticallyAfterDays } },
    { secretId: ["secret"] },
  );
const session = (inputs: object): Form => [
  made("ssm/document:Document", {
    documentType: "Session",
    content: JSON.stringify({ schemaVersion: "1.0", sessionType: "Standard_Stream", inputs }),
  }),
];
const recorder = (recordingGroup: object): Form[number] =>
  made("cfg/recorder:Recorder", { name: "default", recordingGroup }, undefined, "recorder");

/** Each form below breaks, in both of its sides, what the checks beside it ask for: the rule that answers says nothing of that. */
describe("passing forms of the audit, messages and secrets that do no more than their check asks", () => {
  tellApart([
    {
      id: "CKV_AWS_251",
      what: "a trail that signs nothing",
      ...vary("cloudtrail/trail:Trail", { s3BucketName: "b" }, [{}], [{ enableLogging: false }]),
    },
    {
      id: "CKV_AWS_66",
      what: "a short time",
      ...vary("cloudwatch/logGroup:LogGroup", { name: "app" }, [{ retentionInDays: 7 }], [{}]),
    },
    {
      id: "CKV_AWS_319",
      what: "an alarm without actions",
      ...vary(
        "cloudwatch/metricAlarm:MetricAlarm",
        { name: "a" },
        [{}, { actionsEnabled: true }],
        [{ actionsEnabled: false }],
      ),
    },
    {
      id: "CKV2_AWS_48",
      what: "a recorder that nobody starts",
      good: [[recorder({ allSupported: true, includeGlobalResourceTypes: true })]],
      bad: [[recorder({ allSupported: false, includeGlobalResourceTypes: true })]],
    },
    {
      id: "CKV2_AWS_3",
      what: "members, with a plan switched off",
      good: ["ALL"].map((all) => [
        made("guardduty/organizationConfiguration:OrganizationConfiguration", {
          autoEnableOrganizationMembers: all,
          datasources: {},
        }),
        made("guardduty/detector:Detector", { datasources: { s3Logs: { enable: false } } }),
      ]),
      bad: [
        [
          made("guardduty/organizationConfiguration:OrganizationConfiguration", {
            autoEnableOrganizationMembers: "NONE",
          }),
        ],
      ],
    },
    {
      id: "CKV_AWS_26",
      what: "the key of AWS",
      ...vary("sns/topic:Topic", {}, [{ kmsMasterKeyId: "alias/aws/sns" }], [{}]),
    },
    ...[{ kmsMasterKeyId: "alias/aws/sqs" }, { sqsManagedSseEnabled: true }].map((good) => ({
      id: "CKV_AWS_27",
      what: `encrypted by ${Object.keys(good).join(", ")} of AWS`,
      ...vary("sqs/queue:Queue", {}, [good], [{}, { sqsManagedSseEnabled: false }]),
    })),
    { id: "CKV2_AWS_57", what: "rotation, once a year", good: [[secret, rotates(365)]], bad: [[secret]] },
    {
      id: "CKV_AWS_304",
      what: "another secret without rotation",
      good: [[made("secretsmanager/secret:Secret"), secret, rotates(90)]],
      bad: [[made("secretsmanager/secret:Secret"), secret, rotates(91)]],
    },
    { id: "CKV_AWS_112", what: "a key, and no record", good: [session({ kmsKeyId: "alias/s" })], bad: [session({})] },
    {
      id: "CKV_AWS_113",
      what: "a record, and no key",
      good: [session({ s3BucketName: "s", s3EncryptionEnabled: true })],
      bad: [session({}), session({ s3BucketName: "s", s3EncryptionEnabled: false })],
    },
    {
      id: "CKV2_AWS_9",
      what: "a volume in a plan, beside files in none",
      good: [
        [
          made("efs/fileSystem:FileSystem"),
          made("ebs/volume:Volume"),
          made("backup/selection:Selection", { resources: ["arn:aws:ec2:*:*:volume/*"] }),
        ],
      ],
      bad: [[made("efs/fileSystem:FileSystem"), made("ebs/volume:Volume")]],
    },
  ]);
});
