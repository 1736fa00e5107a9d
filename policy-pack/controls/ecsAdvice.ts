import type { Control } from "./control";

export const ecsServiceRequireLatestPlatform: Control = {
  id: "ecs-service-require-latest-platform",
  title: "Fargate tasks run on the newest platform.",
  citations: ["164.308(a)(5)(ii)(B)"],
  severity: "low",
  description:
    "platformVersion is LATEST (the default) or the newest version; the versions before 1.4.0 get no updates.",
  remediation: 'leave platformVersion out or set it to "LATEST".',
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html",
  equivalents: {
    awsConfig: ["ECS_FARGATE_LATEST_PLATFORM_VERSION"],
    checkov: ["CKV_AWS_332"],
    prowler: ["ecs_service_fargate_latest_platform_version"],
  },
};

export const ecsClusterRequireInsights: Control = {
  id: "ecs-cluster-require-insights",
  title: "Clusters measure their containers.",
  citations: ["164.312(b)"],
  severity: "low",
  description:
    "The setting containerInsights is enabled or enhanced, on the cluster or as the account's default, set by an AccountSettingDefault of the stack.",
  remediation: 'set settings: [{ name: "containerInsights", value: "enhanced" }].',
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html",
  equivalents: {
    awsConfig: ["ECS_CONTAINER_INSIGHTS_ENABLED"],
    cdkNag: ["ECSClusterCloudWatchContainerInsights"],
    checkov: ["CKV_AWS_65"],
    prowler: ["ecs_cluster_container_insights_enabled"],
  },
};

export const ecsTaskRequireUser: Control = {
  id: "ecs-task-require-user",
  title: "Containers run as a user that is not root.",
  citations: ["164.308(a)(3)(i)", "164.312(a)(1)"],
  severity: "low",
  level: "advisory",
  description:
    "Each container names a user; without one the image decides, and most images say root. A container that says root itself is refused by ecs-task-forbid-privileged.",
  remediation: 'set user: "1000:1000" in each container.',
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html",
  equivalents: { awsConfig: ["ECS_TASK_DEFINITION_NONROOT_USER"] },
};

export const ecsTaskRequireSeparateRoles: Control = {
  id: "ecs-task-require-separate-roles",
  title: "The application and the agent that starts it have roles of their own.",
  citations: ["164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)"],
  severity: "medium",
  description:
    "taskRoleArn and executionRoleArn of a task definition are not the same role: the agent's may read secrets and pull images, which the application need not.",
  remediation: "declare a role for taskRoleArn with what the application needs, and another one for executionRoleArn.",
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-ecs-iam-role-overview.html",
  equivalents: { checkov: ["CKV_AWS_249"] },
};
