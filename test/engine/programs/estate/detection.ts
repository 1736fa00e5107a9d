import * as accessanalyzer from "@pulumi/aws/accessanalyzer";
import * as detective from "@pulumi/aws/detective";
import * as guardduty from "@pulumi/aws/guardduty";
import * as inspector2 from "@pulumi/aws/inspector2";
import * as macie2 from "@pulumi/aws/macie2";
import * as securityhub from "@pulumi/aws/securityhub";
import { auditBucket } from "./audit";
import { audit } from "./keys";
import { account, region } from "./shared";

// Detection.
const detector = new guardduty.Detector("main", { enable: true, findingPublishingFrequency: "FIFTEEN_MINUTES" });
for (const name of [
  "S3_DATA_EVENTS",
  "EKS_AUDIT_LOGS",
  "RDS_LOGIN_EVENTS",
  "LAMBDA_NETWORK_LOGS",
  "EBS_MALWARE_PROTECTION",
]) {
  new guardduty.DetectorFeature(name, { detectorId: detector.id, name, status: "ENABLED" });
}
new guardduty.PublishingDestination("findings", {
  detectorId: detector.id,
  destinationArn: "arn:aws:s3:::estate-audit",
  kmsKeyArn: audit.arn,
});
const hub = new securityhub.Account("hub", { enableDefaultStandards: false });
new securityhub.StandardsSubscription(
  "foundational",
  { standardsArn: `arn:aws:securityhub:${region}::standards/aws-foundational-security-best-practices/v/1.0.0` },
  { dependsOn: hub },
);
const macie = new macie2.Account("macie", { status: "ENABLED", findingPublishingFrequency: "FIFTEEN_MINUTES" });
new macie2.ClassificationExportConfiguration(
  "findings",
  { s3Destination: { bucketName: auditBucket.name, keyPrefix: "macie/", kmsKeyArn: audit.arn } },
  { dependsOn: macie },
);
new inspector2.Enabler("all", { accountIds: [account], resourceTypes: ["EC2", "ECR", "LAMBDA"] });
new accessanalyzer.Analyzer("external", { analyzerName: "external", type: "ACCOUNT" });
new accessanalyzer.Analyzer("unused", {
  analyzerName: "unused",
  type: "ACCOUNT_UNUSED_ACCESS",
  configuration: { unusedAccess: { unusedAccessAge: 90 } },
});
new detective.Graph("graph", {});
