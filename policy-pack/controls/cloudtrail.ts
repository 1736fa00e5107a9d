import type { KeyUse } from "../judge/keyUse";
import type { Control } from "./control";
import { customerKeyControl } from "./customerKeyControl";

export const cloudtrailTrailRequireLogValidation: Control = {
  id: "cloudtrail-trail-require-log-validation",
  title: "Trails sign what they record.",
  citations: ["164.312(b)", "164.312(c)(1)", "164.312(c)(2)", "164.308(a)(1)(ii)(D)", "164.308(a)(6)(ii)"],
  severity: "high",
  description:
    "enableLogFileValidation is true on each trail, so that CloudTrail delivers signed digests and a changed or deleted log file can be told. Validation is off by default for trails that are created through the API.",
  remediation: "set enableLogFileValidation: true.",
  source: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html",
  equivalents: {
    awsConfig: ["CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED"],
    securityHub: ["CloudTrail.4"],
    cdkNag: ["HIPAA.Security-CloudTrailLogFileValidationEnabled"],
    checkov: ["CKV_AWS_36"],
    prowler: ["cloudtrail_log_file_validation_enabled"],
  },
};

export const cloudtrailTrailRequireLogging: Control = {
  id: "cloudtrail-trail-require-logging",
  title: "Trails record.",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(6)(ii)"],
  severity: "high",
  description: "enableLogging of a trail is not false. Left out, it records.",
  remediation: "leave enableLogging out or set it to true.",
  source: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-turning-off-logging.html",
  equivalents: { checkov: ["CKV_AWS_251"] },
};

export const cloudtrailTrailRequireCustomerKey = customerKeyControl({
  id: "cloudtrail-trail-require-customer-key",
  things: "Trails and event data stores",
  severity: "high",
  source:
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html",
  equivalents: {
    awsConfig: ["CLOUD_TRAIL_ENCRYPTION_ENABLED"],
    securityHub: ["CloudTrail.2", "CloudTrail.10"],
    cdkNag: ["HIPAA.Security-CloudTrailEncryptionEnabled"],
    checkov: ["CKV_AWS_35", "CKV_AWS_294"],
    prowler: ["cloudtrail_kms_encryption_enabled"],
  },
});

export const cloudtrailKeyUses: readonly KeyUse[] = [
  { types: ["aws:cloudtrail/trail:Trail", "aws:cloudtrail/eventDataStore:EventDataStore"], key: "kmsKeyId" },
];
