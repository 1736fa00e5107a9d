import type { Control } from "./control";

export const ecsTaskForbidPrivileged: Control = {
  id: "ecs-task-forbid-privileged",
  title: "Containers have no rights on their host.",
  citations: [
    "164.312(a)(1)",
    "164.308(a)(3)(i)",
    "164.308(a)(3)(ii)(A)",
    "164.308(a)(4)(ii)(A)",
    "164.308(a)(4)(ii)(C)",
  ],
  severity: "high",
  description:
    "No container is privileged, and tasks share neither network, process nor IPC namespace with the host. Container definitions that are not known yet prove nothing.",
  remediation:
    "leave privileged, pidMode and ipcMode out and use networkMode awsvpc; build images' names from account and region, so that the definitions are known at preview.",
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html",
  equivalents: {
    awsConfig: [
      "ECS_CONTAINERS_NONPRIVILEGED",
      "ECS_TASK_DEFINITION_PID_MODE_CHECK",
      "ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK",
    ],
    cdkNag: ["HIPAA.Security-ECSTaskDefinitionUserForHostMode"],
    checkov: ["CKV_AWS_334", "CKV_AWS_335"],
    prowler: [
      "ecs_task_definitions_no_privileged_containers",
      "ecs_task_definitions_host_namespace_not_shared",
      "ecs_task_definitions_host_networking_mode_users",
    ],
  },
};

export const ecsTaskRequireReadonlyRoot: Control = {
  id: "ecs-task-require-readonly-root",
  title: "Containers cannot change their own file system.",
  citations: ["164.312(c)(1)", "164.312(a)(1)"],
  severity: "medium",
  description: "readonlyRootFilesystem is true in each container definition.",
  remediation: "set readonlyRootFilesystem: true and mount volumes for what has to be written.",
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html",
  equivalents: {
    awsConfig: ["ECS_CONTAINERS_READONLY_ACCESS"],
    checkov: ["CKV_AWS_336"],
    prowler: ["ecs_task_definitions_containers_readonly_access"],
  },
};

export const ecsTaskRequireLogging: Control = {
  id: "ecs-task-require-logging",
  title: "Containers send their output to a log.",
  citations: ["164.312(b)"],
  severity: "medium",
  description: "Each container definition has a logConfiguration.",
  remediation: "set logConfiguration with a log driver, for example awslogs.",
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
  equivalents: {
    awsConfig: ["ECS_TASK_DEFINITION_LOG_CONFIGURATION"],
    cdkNag: ["ECSTaskDefinitionContainerLogging"],
    prowler: ["ecs_task_definitions_logging_enabled"],
  },
};

export const ecsTaskRequireTransitEncryption: Control = {
  id: "ecs-task-require-transit-encryption",
  title: "Tasks mount EFS over TLS.",
  citations: ["164.312(e)(1)"],
  severity: "high",
  description: "Each EFS volume of a task definition has transitEncryption ENABLED.",
  remediation: 'set efsVolumeConfiguration.transitEncryption: "ENABLED".',
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-best-practices.html",
  equivalents: { checkov: ["CKV_AWS_97"] },
};

export const ecsServiceForbidPublicAddress: Control = {
  id: "ecs-service-forbid-public-address",
  title: "Tasks have no public address.",
  citations: ["164.312(a)(1)"],
  severity: "high",
  description: "assignPublicIp is not true on services, task sets and the targets of rules, pipes and schedules.",
  remediation: "leave assignPublicIp out and place a load balancer in front.",
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html",
  equivalents: {
    checkov: ["CKV_AWS_333"],
    prowler: ["ecs_service_no_assign_public_ip", "ecs_task_set_no_assign_public_ip"],
  },
};

export const ecsClusterRequireExecLogging: Control = {
  id: "ecs-cluster-require-exec-logging",
  title: "Sessions in containers are recorded.",
  citations: ["164.312(b)", "164.312(a)(2)(iv)"],
  severity: "medium",
  description: "The logging of executeCommandConfiguration is not NONE, and container insights are not switched off.",
  remediation: "leave logging at DEFAULT or set it to OVERRIDE with an encrypted log group.",
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html",
  equivalents: { checkov: ["CKV_AWS_223"] },
};
