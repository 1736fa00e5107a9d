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
    checkov: ["CKV_AWS_45", "CKV_AWS_210", "CKV_AWS_46"],
    prowler: [
      "awslambda_function_no_secrets_in_variables",
      "awslambda_function_no_secrets_in_code",
      "awslambda_layer_no_secrets_in_content",
      "ecs_task_definitions_no_environment_secrets",
      "codebuild_project_no_secrets_in_variables",
      "apigateway_restapi_no_secrets_in_stage_variables",
      "batch_job_definition_no_secrets",
      "ec2_instance_secrets_user_data",
      "ec2_launch_template_no_secrets",
      "autoscaling_find_secrets_ec2_launch_configuration",
    ],
  },
};
