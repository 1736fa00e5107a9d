import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { accountId, logGroup, name, region, secretsKey, storageKey, key, logsKey } from "./base";
import { albSg, appSg, appSubnets, publicSubnets, vpc } from "./network";
import { accessLogs, documents, uploads } from "./storage";
import { efsAp, efsId, rotation } from "./data";

const zone = new aws.route53.Zone("portal", { name: "portal.example-health.org" });
const cert = new aws.acm.Certificate("portal", {
  domainName: zone.name,
  subjectAlternativeNames: [pulumi.interpolate`www.${zone.name}`],
  validationMethod: "DNS",
  keyAlgorithm: "EC_prime256v1",
});
const validation = cert.domainValidationOptions.apply(([first]) => {
  if (first === undefined) {
    throw new Error("ACM asks for no record");
  }
  return first;
});
const record = new aws.route53.Record("validation", {
  zoneId: zone.zoneId,
  name: validation.resourceRecordName,
  type: validation.resourceRecordType,
  records: [validation.resourceRecordValue],
  ttl: 60,
});
const validated = new aws.acm.CertificateValidation("portal", {
  certificateArn: cert.arn,
  validationRecordFqdns: [record.fqdn],
});
const dnsLogs = new aws.cloudwatch.LogGroup("dns", {
  name: `/aws/route53/${name}`,
  retentionInDays: 2192,
  kmsKeyId: logsKey.arn,
});
new aws.route53.QueryLog("portal", { zoneId: zone.zoneId, cloudwatchLogGroupArn: dnsLogs.arn });

export const alb = new aws.lb.LoadBalancer("portal", {
  name,
  loadBalancerType: "application",
  internal: false,
  securityGroups: [albSg.id],
  subnets: publicSubnets.map((s) => s.id),
  enableDeletionProtection: true,
  dropInvalidHeaderFields: true,
  desyncMitigationMode: "strictest",
  enableHttp2: true,
  accessLogs: { bucket: accessLogs.bucket, prefix: "alb", enabled: true },
});
const target = new aws.lb.TargetGroup("app", {
  port: 8443,
  protocol: "HTTPS",
  targetType: "ip",
  vpcId: vpc.id,
  healthCheck: { path: "/health", protocol: "HTTPS", matcher: "200" },
  deregistrationDelay: 30,
});
const ec2Target = new aws.lb.TargetGroup("viewer", {
  port: 8443,
  protocol: "HTTPS",
  targetType: "instance",
  vpcId: vpc.id,
  healthCheck: { path: "/health", protocol: "HTTPS" },
});
new aws.lb.Listener("http", {
  loadBalancerArn: alb.arn,
  port: 80,
  protocol: "HTTP",
  defaultActions: [{ type: "redirect", redirect: { port: "443", protocol: "HTTPS", statusCode: "HTTP_301" } }],
});
const https = new aws.lb.Listener("https", {
  loadBalancerArn: alb.arn,
  port: 443,
  protocol: "HTTPS",
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
  certificateArn: validated.certificateArn,
  defaultActions: [{ type: "forward", targetGroupArn: target.arn }],
});
new aws.lb.ListenerRule("viewer", {
  listenerArn: https.arn,
  priority: 10,
  conditions: [{ pathPattern: { values: ["/viewer/*"] } }],
  actions: [{ type: "forward", targetGroupArn: ec2Target.arn }],
});
new aws.route53.Record("portal", {
  zoneId: zone.zoneId,
  name: zone.name,
  type: "A",
  aliases: [{ name: alb.dnsName, zoneId: alb.zoneId, evaluateTargetHealth: true }],
});

const managed = [
  "AWSManagedRulesCommonRuleSet",
  "AWSManagedRulesKnownBadInputsRuleSet",
  "AWSManagedRulesSQLiRuleSet",
  "AWSManagedRulesAmazonIpReputationList",
];
const acl = new aws.wafv2.WebAcl("portal", {
  scope: "REGIONAL",
  defaultAction: { allow: {} },
  rules: [
    ...managed.map((m, i) => ({
      name: m,
      priority: i,
      overrideAction: { none: {} },
      statement: { managedRuleGroupStatement: { vendorName: "AWS", name: m } },
      visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: m, sampledRequestsEnabled: true },
    })),
    {
      name: "rate",
      priority: 50,
      action: { block: {} },
      statement: { rateBasedStatement: { limit: 2000, aggregateKeyType: "IP" } },
      visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "rate", sampledRequestsEnabled: true },
    },
  ],
  visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "portal", sampledRequestsEnabled: true },
});
new aws.wafv2.WebAclAssociation("portal", { resourceArn: alb.arn, webAclArn: acl.arn });
const wafLogs = logGroup("waf", `aws-waf-logs-${name}`);
new aws.wafv2.WebAclLoggingConfiguration("portal", {
  resourceArn: acl.arn,
  logDestinationConfigs: [wafLogs.arn],
  redactedFields: [{ singleHeader: { name: "authorization" } }, { singleHeader: { name: "cookie" } }],
});

// ECS
const execLogs = logGroup("ecs-exec", `/ecs/${name}/exec`);
const cluster = new aws.ecs.Cluster("portal", {
  name,
  settings: [{ name: "containerInsights", value: "enabled" }],
  configuration: {
    executeCommandConfiguration: {
      kmsKeyId: logsKey.arn,
      logging: "OVERRIDE",
      logConfiguration: { cloudWatchEncryptionEnabled: true, cloudWatchLogGroupName: execLogs.name },
    },
  },
});
new aws.ecs.ClusterCapacityProviders("portal", {
  clusterName: cluster.name,
  capacityProviders: ["FARGATE"],
  defaultCapacityProviderStrategies: [{ capacityProvider: "FARGATE", weight: 1 }],
});
const repo = new aws.ecr.Repository("portal", {
  name: `${name}/web`,
  imageTagMutability: "IMMUTABLE",
  imageScanningConfiguration: { scanOnPush: true },
  encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: storageKey.arn }],
});
new aws.ecr.LifecyclePolicy("portal", {
  repository: repo.name,
  policy: JSON.stringify({
    rules: [
      {
        rulePriority: 1,
        selection: { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: 14 },
        action: { type: "expire" },
      },
    ],
  }),
});
const appLogs = logGroup("app", `/ecs/${name}/web`);
const taskTrust = aws.iam.getPolicyDocumentOutput({
  statements: [
    {
      actions: ["sts:AssumeRole"],
      principals: [{ type: "Service", identifiers: ["ecs-tasks.amazonaws.com"] }],
      conditions: [{ test: "StringEquals", variable: "aws:SourceAccount", values: [accountId] }],
    },
  ],
}).json;
const execution = new aws.iam.Role("execution", { assumeRolePolicy: taskTrust });
new aws.iam.RolePolicyAttachment("execution", {
  role: execution.name,
  policyArn: aws.iam.ManagedPolicy.AmazonECSTaskExecutionRolePolicy,
});
const task = new aws.iam.Role("task", { assumeRolePolicy: taskTrust });
const taskPolicy = new aws.iam.Policy("task", {
  policy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        sid: "Documents",
        actions: ["s3:GetObject", "s3:PutObject"],
        resources: [pulumi.interpolate`${documents.arn}/*`, pulumi.interpolate`${uploads.arn}/*`],
      },
      { sid: "List", actions: ["s3:ListBucket"], resources: [documents.arn, uploads.arn] },
      { sid: "Key", actions: ["kms:Decrypt", "kms:GenerateDataKey"], resources: [storageKey.arn] },
      {
        sid: "Exec",
        actions: [
          "ssmmessages:CreateControlChannel",
          "ssmmessages:CreateDataChannel",
          "ssmmessages:OpenControlChannel",
          "ssmmessages:OpenDataChannel",
        ],
        resources: ["*"],
      },
    ],
  }).json,
});
new aws.iam.RolePolicyAttachment("task", { role: task.name, policyArn: taskPolicy.arn });
const appSecret = new aws.secretsmanager.Secret("app", { kmsKeyId: secretsKey.id });
new aws.iam.RolePolicy("execution-secrets", {
  role: execution.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: ["secretsmanager:GetSecretValue"], Resource: [appSecret.arn] },
      { Effect: "Allow", Action: ["kms:Decrypt"], Resource: [secretsKey.arn] },
    ],
  },
});
new aws.secretsmanager.SecretRotation("app", {
  secretId: appSecret.id,
  rotationLambdaArn: rotation.arn,
  rotationRules: { automaticallyAfterDays: 60 },
});
const taskDef = new aws.ecs.TaskDefinition("web", {
  family: `${name}-web`,
  requiresCompatibilities: ["FARGATE"],
  networkMode: "awsvpc",
  cpu: "1024",
  memory: "2048",
  executionRoleArn: execution.arn,
  taskRoleArn: task.arn,
  runtimePlatform: { operatingSystemFamily: "LINUX", cpuArchitecture: "ARM64" },
  volumes: [
    {
      name: "shared",
      efsVolumeConfiguration: {
        fileSystemId: efsId,
        transitEncryption: "ENABLED",
        authorizationConfig: { accessPointId: efsAp.id, iam: "ENABLED" },
      },
    },
  ],
  containerDefinitions: pulumi.jsonStringify([
    {
      name: "web",
      image: pulumi.interpolate`${repo.repositoryUrl}:1.42.0`,
      essential: true,
      readonlyRootFilesystem: true,
      privileged: false,
      user: "1000:1000",
      portMappings: [{ containerPort: 8443, protocol: "tcp" }],
      secrets: [{ name: "APP_SECRET", valueFrom: appSecret.arn }],
      environment: [{ name: "DOCUMENTS", value: documents.bucket }],
      mountPoints: [{ sourceVolume: "shared", containerPath: "/data", readOnly: false }],
      logConfiguration: {
        logDriver: "awslogs",
        options: { "awslogs-group": appLogs.name, "awslogs-region": region, "awslogs-stream-prefix": "web" },
      },
      linuxParameters: { initProcessEnabled: true, capabilities: { drop: ["ALL"] } },
    },
  ]),
});
new aws.ecs.Service("web", {
  cluster: cluster.arn,
  taskDefinition: taskDef.arn,
  desiredCount: 3,
  launchType: "FARGATE",
  platformVersion: "LATEST",
  enableExecuteCommand: false,
  networkConfiguration: { subnets: appSubnets.map((s) => s.id), securityGroups: [appSg.id], assignPublicIp: false },
  loadBalancers: [{ targetGroupArn: target.arn, containerName: "web", containerPort: 8443 }],
  deploymentCircuitBreaker: { enable: true, rollback: true },
  propagateTags: "SERVICE",
});

// EC2 image viewers
new aws.ebs.EncryptionByDefault("on", { enabled: true });
new aws.ebs.DefaultKmsKey("key", { keyArn: storageKey.arn });
const ami = "ami-0abcdef1234567890";
const instanceRole = new aws.iam.Role("viewer", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "ec2.amazonaws.com" }),
});
new aws.iam.RolePolicyAttachment("viewer-ssm", {
  role: instanceRole.name,
  policyArn: aws.iam.ManagedPolicy.AmazonSSMManagedInstanceCore,
});
new aws.iam.RolePolicyAttachment("viewer-cw", {
  role: instanceRole.name,
  policyArn: aws.iam.ManagedPolicy.CloudWatchAgentServerPolicy,
});
const profile = new aws.iam.InstanceProfile("viewer", { role: instanceRole.name });
const template = new aws.ec2.LaunchTemplate("viewer", {
  imageId: ami,
  instanceType: "m6i.large",
  ebsOptimized: "true",
  iamInstanceProfile: { arn: profile.arn },
  monitoring: { enabled: true },
  updateDefaultVersion: true,
  metadataOptions: {
    httpEndpoint: "enabled",
    httpTokens: "required",
    httpPutResponseHopLimit: 1,
    instanceMetadataTags: "enabled",
  },
  networkInterfaces: [{ associatePublicIpAddress: "false", securityGroups: [appSg.id], deleteOnTermination: "true" }],
  blockDeviceMappings: [
    {
      deviceName: "/dev/xvda",
      ebs: {
        volumeSize: 50,
        volumeType: "gp3",
        encrypted: "true",
        kmsKeyId: storageKey.arn,
        deleteOnTermination: "true",
      },
    },
  ],
  tagSpecifications: [{ resourceType: "instance", tags: { Name: "viewer" } }],
});
new aws.autoscaling.Group("viewer", {
  minSize: 2,
  maxSize: 6,
  vpcZoneIdentifiers: appSubnets.map((s) => s.id),
  launchTemplate: { id: template.id, version: pulumi.interpolate`${template.latestVersion}` },
  targetGroupArns: [ec2Target.arn],
  healthCheckType: "ELB",
  healthCheckGracePeriod: 120,
  instanceRefresh: { strategy: "Rolling" },
  tags: [{ key: "Name", value: "viewer", propagateAtLaunch: true }],
});
void key;
