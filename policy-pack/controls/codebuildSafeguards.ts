import type { Control } from "./control";

export const codebuildProjectForbidExposure: Control = {
  id: "codebuild-project-forbid-exposure",
  title: "Builds are private, recorded, encrypted and have no rights on their host.",
  citations: [
    "164.312(a)(1)",
    "164.312(a)(2)(iv)",
    "164.308(a)(1)(ii)(D)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
  ],
  severity: "high",
  description:
    "privilegedMode is not true, the project is not public, no artifact or log is left unencrypted, logs are not switched off, each log whose group or place is named is on, and certificates of sources are checked.",
  remediation:
    "leave privilegedMode, encryptionDisabled and insecureSsl out, projectVisibility at PRIVATE and the CloudWatch log on.",
  source: "https://docs.aws.amazon.com/codebuild/latest/userguide/security.html",
  equivalents: {
    awsConfig: [
      "CODEBUILD_PROJECT_ENVIRONMENT_PRIVILEGED_CHECK",
      "CODEBUILD_PROJECT_ARTIFACT_ENCRYPTION",
      "CODEBUILD_PROJECT_S3_LOGS_ENCRYPTED",
      "CODEBUILD_PROJECT_LOGGING_ENABLED",
    ],
    checkov: ["CKV_AWS_316", "CKV_AWS_78", "CKV_AWS_311", "CKV_AWS_314"],
    prowler: [
      "codebuild_project_not_publicly_accessible",
      "codebuild_project_s3_logs_encrypted",
      "codebuild_report_group_export_encrypted",
      "codebuild_project_logging_enabled",
    ],
  },
};

export const codebuildSourceForbidCredentials: Control = {
  id: "codebuild-source-forbid-credentials",
  title: "Builds reach their source without passwords, and check who answers.",
  citations: [
    "164.308(a)(5)(ii)(D)",
    "164.312(d)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(a)(1)",
  ],
  severity: "high",
  description:
    "No source location holds a user and a password, source credentials are OAuth or a connection instead of a personal token, and certificates of the source are checked.",
  remediation: "connect GitHub or Bitbucket by OAuth or CodeConnections, and write the location without credentials.",
  source: "https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens.html",
  equivalents: {
    awsConfig: ["CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK"],
    cdkNag: ["HIPAA.Security-CodeBuildProjectSourceRepoUrl"],
    prowler: ["codebuild_project_source_repo_url_no_sensitive_credentials"],
  },
};
