import type { Control } from "./control";

export const workloadEnvironmentForbidCredentials: Control = {
  id: "workload-environment-forbid-credentials",
  title: "No credentials stand in environment variables, stage variables, user data or job definitions.",
  citations: [
    "164.308(a)(5)(ii)(D)",
    "164.312(d)",
    "164.308(a)(1)(ii)(B)",
    "164.308(a)(3)(i)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
    "164.312(a)(1)",
  ],
  severity: "high",
  description:
    "No variable whose name says password, secret or token has a value written out, and no value looks like an access key or a private key. Names that say where a secret is kept (…_ARN, …_NAME, …_ID) and references to Secrets Manager or Parameter Store are accepted.",
  remediation:
    "keep the value in Secrets Manager and pass its ARN: secrets in container definitions, type SECRETS_MANAGER in builds.",
  source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html",
  equivalents: {
    awsConfig: ["ECS_NO_ENVIRONMENT_SECRETS", "CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK"],
    cdkNag: ["HIPAA.Security-CodeBuildProjectEnvVarAwsCred"],
    checkov: ["CKV_AWS_45", "CKV_AWS_46"],
    prowler: [
      "awslambda_function_no_secrets_in_variables",
      "ecs_task_definitions_no_environment_secrets",
      "codebuild_project_no_secrets_in_variables",
      "apigateway_restapi_no_secrets_in_stage_variables",
      "batch_job_definition_no_secrets",
      "glue_etl_jobs_no_secrets_in_arguments",
      "sagemaker_notebook_instance_no_secrets",
      "ec2_instance_secrets_user_data",
      "ec2_launch_template_no_secrets",
      "autoscaling_find_secrets_ec2_launch_configuration",
      "stepfunctions_statemachine_no_secrets_in_definition",
    ],
  },
};

export const workloadEngineForbidUnsupportedVersions: Control = {
  id: "workload-engine-forbid-unsupported-versions",
  title: "Engines still get security fixes.",
  citations: ["164.308(a)(5)(ii)(B)", "164.308(a)(1)(ii)(B)"],
  severity: "medium",
  description:
    "A version that is written out is not below the oldest one with security fixes: PostgreSQL 13.3, Aurora PostgreSQL 13, MySQL and Aurora MySQL 8.0, MariaDB 10.6, ActiveMQ 5.16, RabbitMQ 3.11, Redis 6, Glue 3.0.",
  remediation: "name a current version.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html",
  equivalents: {
    awsConfig: ["GLUE_SPARK_JOB_SUPPORTED_VERSION"],
    checkov: ["CKV_AWS_208"],
    prowler: ["rds_instance_deprecated_engine_version"],
  },
};
