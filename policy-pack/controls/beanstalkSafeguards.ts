import type { Control } from "./control";

export const elasticbeanstalkEnvironmentRequireSafeguards: Control = {
  id: "elasticbeanstalk-environment-require-safeguards",
  title: "Environments of Elastic Beanstalk report their health, update themselves and keep to themselves.",
  citations: ["164.312(b)", "164.308(a)(5)(ii)(B)", "164.312(a)(1)"],
  severity: "medium",
  description:
    "Enhanced health reporting and managed updates are set, logs are not kept from CloudWatch, instances get no public address and answer session-token requests only, and listeners that are set use TLS. An environment from a saved configuration may have the settings there.",
  remediation:
    "set the options SystemType enhanced, ManagedActionsEnabled true (with PreferredStartTime and UpdateLevel), StreamLogs true and DisableIMDSv1 true.",
  source: "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
  equivalents: {
    awsConfig: [
      "BEANSTALK_ENHANCED_HEALTH_REPORTING_ENABLED",
      "ELASTIC_BEANSTALK_MANAGED_UPDATES_ENABLED",
      "ELASTIC_BEANSTALK_LOGS_TO_CLOUDWATCH",
    ],
    cdkNag: [
      "HIPAA.Security-ElasticBeanstalkEnhancedHealthReportingEnabled",
      "HIPAA.Security-ElasticBeanstalkManagedUpdatesEnabled",
    ],
    checkov: ["CKV_AWS_312", "CKV_AWS_340"],
  },
};
