import { type Cases, Output, type Part } from "../case";
import { KEY, managedKey } from "../values";

const feature = (name: string): Part => ({
  type: "aws:guardduty/detectorFeature:DetectorFeature",
  props: { detectorId: new Output("", "id"), name, status: "ENABLED", region: "us-west-2" },
});

export const cases: Cases = {
  "guardduty-detector-require-enabled": {
    type: "aws:guardduty/detector:Detector",
    props: { enable: false },
    mended: { enable: true, findingPublishingFrequency: "FIFTEEN_MINUTES" },
  },
  "guardduty-detector-require-protections": {
    type: "aws:guardduty/detectorFeature:DetectorFeature",
    props: { detectorId: "0a1b2c3d", name: "S3_DATA_EVENTS", status: "DISABLED" },
    mended: { status: "ENABLED" },
  },
  "guardduty-organization-require-members": {
    type: "aws:guardduty/organizationConfiguration:OrganizationConfiguration",
    props: { detectorId: "0a1b2c3d", autoEnableOrganizationMembers: "NONE" },
    mended: { autoEnableOrganizationMembers: "ALL" },
  },
  // Four of five: whoever names them one by one has forgotten the fifth.
  "guardduty-detector-require-features": {
    type: "aws:guardduty/detector:Detector",
    props: { enable: true, region: "us-west-2" },
    beside: {
      one: feature("S3_DATA_EVENTS"),
      two: feature("EKS_AUDIT_LOGS"),
      three: feature("EBS_MALWARE_PROTECTION"),
      four: feature("RDS_LOGIN_EVENTS"),
    },
    mended: {},
    mendedBeside: { five: feature("LAMBDA_NETWORK_LOGS") },
  },
  "guardduty-findings-require-customer-key": {
    type: "aws:guardduty/publishingDestination:PublishingDestination",
    props: { detectorId: "0a1b2c3d", destinationArn: "arn:aws:s3:::findings", kmsKeyArn: managedKey("s3") },
    mended: { kmsKeyArn: KEY },
  },
};
