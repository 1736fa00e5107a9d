import assert from "node:assert/strict";
import { configurationBucketPolicy } from "../../../infra/detection/configurationPolicy";
import { findingsBucketPolicy } from "../../../infra/detection/findingsPolicy";
import { type Recording, type Statement, statement } from "../../support/mocks";
import { testNaming } from "../../support/settings";
import { EVIDENCE_PEOPLE, ROLE } from "../storage/fixtures";
import { deniedBy } from "../storage/requestVerdict";
import { AUDIT_KEY, detection } from "./detectionOptions";

const CONFIGURATION = "phi-test-configuration-111122223333-us-east-1";
const bucketArn = (role: string): string => testNaming().bucketArn(role);
const parse = (text: string): { Statement: Statement[] } => JSON.parse(text) as { Statement: Statement[] };
const CONFIG_POLICY = parse(configurationBucketPolicy(testNaming(), bucketArn("configuration"), EVIDENCE_PEOPLE));
const FINDINGS_POLICY = parse(findingsBucketPolicy(testNaming(), bucketArn("findings"), EVIDENCE_PEOPLE));

/** The Sids that deny an action on a file of the bucket to a role of the account. */
function denied(policy: { Statement: Statement[] }, bucket: string, action: string, role: string): string[] {
  return deniedBy(policy, {
    action,
    resource: `${bucketArn(bucket)}/file`,
    context: {
      "aws:SecureTransport": "true",
      "s3:TlsVersion": "1.3",
      "aws:PrincipalIsAWSService": "false",
      "aws:PrincipalArn": ROLE(role),
      "aws:PrincipalAccount": "111122223333",
    },
  });
}

describe("ConfigurationRecorder", () => {
  let made: Recording<unknown>;
  before(async () => {
    made = await detection();
  });

  it("R-003-22 records every kind of resource continuously, in AWS's own role", () => {
    assert.deepEqual(made.one("aws:cfg/recorder:Recorder").inputs, {
      name: "default",
      roleArn: "arn:aws:iam::111122223333:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig",
      recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
      recordingMode: { recordingFrequency: "CONTINUOUS" },
    });
    assert.deepEqual(made.one("aws:iam/serviceLinkedRole:ServiceLinkedRole").inputs, {
      awsServiceName: "config.amazonaws.com",
    });
  });

  it("R-003-22 delivers each day, encrypted with the audit key, and is started", () => {
    assert.deepEqual(made.one("aws:cfg/deliveryChannel:DeliveryChannel").inputs, {
      name: "default",
      s3BucketName: CONFIGURATION,
      s3KmsKeyArn: AUDIT_KEY,
      snapshotDeliveryProperties: { deliveryFrequency: "TwentyFour_Hours" },
    });
    assert.deepEqual(made.one("aws:cfg/recorderStatus:RecorderStatus").inputs, { name: "default", isEnabled: true });
  });

  it("declares role, recorder, channel and status in the order that AWS wants, and the pack after them", () => {
    const order = made.resources.map(({ type }) => type);
    const at = [
      "iam/serviceLinkedRole:ServiceLinkedRole",
      "cfg/recorder:Recorder",
      "cfg/deliveryChannel:DeliveryChannel",
    ]
      .concat("cfg/recorderStatus:RecorderStatus", "cfg/conformancePack:ConformancePack")
      .map((type) => order.indexOf(`aws:${type}`));
    assert.deepEqual(
      at,
      [...at].sort((left, right) => left - right),
    );
    assert.ok(at.every((index) => index >= 0));
  });

  it("has a bucket without Object Lock, which AWS Config does not deliver to", () => {
    const { inputs } = made.one("aws:s3/bucket:Bucket", "detection-configuration-bucket");
    assert.equal(inputs["bucket"], CONFIGURATION);
    assert.equal(inputs["objectLockEnabled"], undefined);
    assert.deepEqual(made.ofType("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration"), []);
  });

  it("R-004-18 lets AWS Config of this account deliver its own folder, and nobody else anything", () => {
    assert.deepEqual(
      CONFIG_POLICY.Statement.filter(({ Effect }) => Effect === "Allow"),
      [
        {
          Sid: "CheckBucketAsConfig",
          Effect: "Allow",
          Principal: { Service: "config.amazonaws.com" },
          Action: ["s3:GetBucketAcl", "s3:ListBucket"],
          Resource: bucketArn("configuration"),
          Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
        },
        {
          Sid: "DeliverConfiguration",
          Effect: "Allow",
          Principal: { Service: "config.amazonaws.com" },
          Action: "s3:PutObject",
          Resource: `${bucketArn("configuration")}/AWSLogs/111122223333/Config/*`,
          Condition: {
            StringEquals: { "aws:SourceAccount": "111122223333", "s3:x-amz-acl": "bucket-owner-full-control" },
          },
        },
      ],
    );
  });

  it("R-004-18 findings: GuardDuty and Macie of this account add to their own folders", () => {
    const source = (sid: string): unknown => statement(FINDINGS_POLICY, sid).Condition?.["ArnLike"];
    assert.deepEqual(
      FINDINGS_POLICY.Statement.filter(({ Effect }) => Effect === "Allow").map(({ Sid, Resource }) => [Sid, Resource]),
      [
        ["LocateThreatFindings", bucketArn("findings")],
        ["DeliverThreatFindings", `${bucketArn("findings")}/guardduty/*`],
        ["LocateClassificationResults", bucketArn("findings")],
        ["DeliverClassificationResults", `${bucketArn("findings")}/macie/*`],
      ],
    );
    assert.deepEqual(source("DeliverThreatFindings"), {
      "aws:SourceArn": ["arn:aws:guardduty:us-east-1:111122223333:detector/*"],
    });
    assert.deepEqual(source("DeliverClassificationResults"), {
      "aws:SourceArn": [
        "arn:aws:macie2:us-east-1:111122223333:export-configuration:*",
        "arn:aws:macie2:us-east-1:111122223333:classification-job/*",
      ],
    });
  });

  it("R-004-18 nobody plants, reads or deletes evidence but who may", () => {
    for (const [policy, bucket] of [
      [CONFIG_POLICY, "configuration"],
      [FINDINGS_POLICY, "findings"],
    ] as const) {
      assert.deepEqual(denied(policy, bucket, "s3:PutObject", "deploy"), ["DenyPlantedLogs"]);
      assert.deepEqual(denied(policy, bucket, "s3:GetObject", "deploy"), ["DenyReadingByOthers"]);
      assert.deepEqual(denied(policy, bucket, "s3:GetObject", "auditor"), []);
      assert.deepEqual(denied(policy, bucket, "s3:DeleteObject", "auditor"), ["DenyTampering"]);
    }
  });
});
