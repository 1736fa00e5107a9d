import { unknown } from "../../support/policyHarness";
import { type Form, keyed, made, switched, tellApart, vary } from "./tellApart";

const trail = "cloudtrail/trail:Trail";
const inTrail = { s3BucketName: "audit" };
const group = "cloudwatch/logGroup:LogGroup";
const arn = "arn:aws:logs:us-east-1:111122223333:log-group:trail:*";
const detector = "guardduty/detector:Detector";
const recorder = made(
  "cfg/recorder:Recorder",
  { name: "default", roleArn: "arn:aws:iam::111122223333:role/config" },
  undefined,
  "recorder",
);
const started = (props: object, recorderProps: object = {}): Form => [
  { ...recorder, props: { ...recorder.props, ...recorderProps } },
  made("cfg/recorderStatus:RecorderStatus", { name: unknown, ...props }, { name: ["recorder"] }),
];
const all = { allSupported: true, includeGlobalResourceTypes: true };
const recording = (recordingGroup: unknown): Form => started({ isEnabled: true }, { recordingGroup });
const aggregator = (props: object): Form => [
  made("cfg/configurationAggregator:ConfigurationAggregator", { name: "all", ...props }),
];
const members = (props: object): Form => [
  made(detector, { enable: true }, undefined, "detector"),
  made(
    "guardduty/organizationConfiguration:OrganizationConfiguration",
    { detectorId: unknown, ...props },
    { detectorId: ["detector"] },
  ),
];
const alarm = {
  name: "root",
  comparisonOperator: "GreaterThanThreshold",
  evaluationPeriods: 1,
  alarmActions: ["arn:aws:sns:us-east-1:111122223333:alerts"],
};
const volume = (tags?: object): Form[number] =>
  made("ebs/volume:Volume", { availabilityZone: "us-east-1a", tags }, undefined, "disk");
const files = made("efs/fileSystem:FileSystem", {}, undefined, "files");
const selection = (props: object, from?: Record<string, string[]>): Form[number] =>
  made(
    "backup/selection:Selection",
    { name: "all", planId: "p-1", iamRoleArn: "arn:aws:iam::111122223333:role/backup", ...props },
    from,
  );
const daily = { key: "Backup", type: "STRINGEQUALS", value: "daily" };

describe("Checkov's checks of audit, detection and backups: failing and passing forms are told apart", () => {
  tellApart([
    { id: "CKV_AWS_35", what: "trails under a key", ...keyed(trail, (kmsKeyId) => ({ ...inTrail, kmsKeyId })) },
    { id: "CKV_AWS_36", what: "signed log files", ...switched(trail, inTrail, "enableLogFileValidation") },
    { id: "CKV_AWS_67", what: "all regions", ...switched(trail, inTrail, "isMultiRegionTrail") },
    {
      id: "CKV_AWS_251",
      what: "trails record",
      ...vary(
        trail,
        inTrail,
        [{}, { enableLogging: true }, { enableLogging: "true" }],
        [{ enableLogging: false }, { enableLogging: "false" }],
      ),
    },
    {
      id: "CKV2_AWS_10",
      what: "trails deliver to CloudWatch Logs",
      ...vary(
        trail,
        { ...inTrail, cloudWatchLogsRoleArn: "arn:aws:iam::111122223333:role/trail" },
        [{ cloudWatchLogsGroupArn: arn }, { cloudWatchLogsGroupArn: unknown }],
        [{}, { cloudWatchLogsGroupArn: "" }, { cloudWatchLogsRoleArn: undefined }],
      ),
    },
    {
      id: "CKV_AWS_294",
      what: "event data stores under a key",
      ...keyed("cloudtrail/eventDataStore:EventDataStore", (kmsKeyId) => ({ name: "all", kmsKeyId })),
    },
    { id: "CKV_AWS_158", what: "log groups under a key", ...keyed(group, (kmsKeyId) => ({ name: "app", kmsKeyId })) },
    {
      id: "CKV_AWS_66",
      what: "log groups state how long they keep",
      ...vary(
        group,
        { name: "app" },
        [{ retentionInDays: 365 }, { retentionInDays: "400" }, { retentionInDays: 0 }, { logGroupClass: "DELIVERY" }],
        [{}, { retentionInDays: null }, { logGroupClass: "STANDARD" }],
      ),
    },
    {
      id: "CKV_AWS_338",
      what: "log groups keep for a year",
      ...vary(
        group,
        { name: "app" },
        [{ retentionInDays: 365 }, { retentionInDays: 3653 }, { retentionInDays: 0 }],
        [{}, { retentionInDays: 1 }, { retentionInDays: 180 }, { retentionInDays: "90" }],
      ),
    },
    {
      id: "CKV_AWS_319",
      what: "alarms act",
      ...vary(
        "cloudwatch/metricAlarm:MetricAlarm",
        alarm,
        [{}, { actionsEnabled: true }, { actionsEnabled: "true" }],
        [{ actionsEnabled: false }, { actionsEnabled: "false" }, { alarmActions: undefined }, { alarmActions: [] }],
      ),
    },
    {
      id: "CKV_AWS_121",
      what: "Config is aggregated from all regions",
      good: [
        aggregator({ accountAggregationSource: { accountIds: ["111122223333"], allRegions: true } }),
        aggregator({
          organizationAggregationSource: { roleArn: "arn:aws:iam::111122223333:role/config", allRegions: true },
        }),
      ],
      bad: [
        aggregator({ accountAggregationSource: { accountIds: ["111122223333"], regions: ["us-east-1"] } }),
        aggregator({ accountAggregationSource: { accountIds: ["111122223333"], allRegions: false } }),
        aggregator({
          organizationAggregationSource: { roleArn: "arn:aws:iam::111122223333:role/config", regions: ["us-east-1"] },
        }),
      ],
    },
    {
      id: "CKV2_AWS_45",
      what: "Config records",
      good: [
        started({ isEnabled: true }, { recordingGroup: all }),
        started({ isEnabled: "true" }, { recordingGroup: all }),
      ],
      bad: [
        started({ isEnabled: false }, { recordingGroup: all }),
        started({}, { recordingGroup: all }),
        [{ ...recorder, props: { ...recorder.props, recordingGroup: all } }],
      ],
    },
    {
      id: "CKV2_AWS_48",
      what: "Config records every type, those of IAM too",
      good: [recording(all), recording({ allSupported: "true", includeGlobalResourceTypes: "true" })],
      bad: [
        recording(undefined),
        recording({ allSupported: true }),
        recording({ allSupported: false, includeGlobalResourceTypes: true }),
        recording({ allSupported: true, includeGlobalResourceTypes: false }),
        recording({ allSupported: false, resourceTypes: ["AWS::EC2::Instance"] }),
      ],
    },
    {
      id: "CKV_AWS_238",
      what: "GuardDuty is on",
      ...vary(detector, {}, [{}, { enable: true }, { enable: "true" }], [{ enable: false }, { enable: "false" }]),
    },
    {
      id: "CKV2_AWS_3",
      what: "GuardDuty is on in all of the organisation",
      good: ["ALL", "NEW"].map((autoEnableOrganizationMembers) => members({ autoEnableOrganizationMembers })),
      bad: [members({ autoEnableOrganizationMembers: "NONE" }), [made(detector, { enable: false })]],
    },
    {
      id: "CKV_AWS_166",
      what: "backup vaults under a key",
      ...keyed("backup/vault:Vault", (kmsKeyArn) => ({ name: "v", kmsKeyArn })),
    },
    {
      id: "CKV2_AWS_9",
      what: "volumes are in a backup plan",
      good: [
        [volume(), selection({ resources: [unknown] }, { resources: ["disk"] })],
        [volume(), selection({ resources: ["arn:aws:ec2:*:*:volume/*"] })],
        [volume(), selection({ resources: ["*"] })],
        [volume({ Backup: "daily" }), selection({ selectionTags: [daily] })],
        [volume({ DataClassification: "synthetic" })],
      ],
      bad: [
        [volume()],
        [volume(), selection({ resources: ["arn:aws:rds:*:*:db:*"] })],
        [volume({ Backup: "none" }), selection({ selectionTags: [daily] })],
      ],
    },
    {
      id: "CKV2_AWS_18",
      what: "file systems are in a backup plan",
      good: [
        [files, selection({ resources: [unknown] }, { resources: ["files"] })],
        [
          files,
          made(
            "efs/backupPolicy:BackupPolicy",
            { fileSystemId: unknown, backupPolicy: { status: "ENABLED" } },
            { fileSystemId: ["files"] },
          ),
        ],
      ],
      bad: [[files], [files, selection({ resources: ["arn:aws:rds:*:*:db:*"] })]],
    },
  ]);
});
