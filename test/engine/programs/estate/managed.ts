import * as apprunner from "@pulumi/aws/apprunner";
import * as batch from "@pulumi/aws/batch";
import * as elasticbeanstalk from "@pulumi/aws/elasticbeanstalk";
import * as workspaces from "@pulumi/aws/workspaces";
import * as pulumi from "@pulumi/pulumi";
import { platform } from "./keys";
import { appGroup, privateSubnets } from "./network";
import { arn, region, roleArn } from "./shared";

// Managed ways to run things.
const environment = new batch.ComputeEnvironment("jobs", {
  name: "jobs",
  type: "MANAGED",
  state: "ENABLED",
  serviceRole: roleArn("batch"),
  computeResources: {
    type: "FARGATE",
    maxVcpus: 16,
    subnets: privateSubnets,
    securityGroupIds: [appGroup.id],
  },
});
new batch.JobQueue("jobs", {
  name: "jobs",
  state: "ENABLED",
  priority: 1,
  computeEnvironmentOrders: [{ computeEnvironment: environment.arn, order: 1 }],
});
new batch.JobDefinition("deidentify", {
  name: "deidentify",
  type: "container",
  platformCapabilities: ["FARGATE"],
  containerProperties: JSON.stringify({
    image: `111122223333.dkr.ecr.${region}.amazonaws.com/deidentify:1`,
    resourceRequirements: [
      { type: "VCPU", value: "1" },
      { type: "MEMORY", value: "2048" },
    ],
    jobRoleArn: roleArn("deidentify"),
    executionRoleArn: roleArn("batch-execution"),
    readonlyRootFilesystem: true,
    privileged: false,
    networkConfiguration: { assignPublicIp: "DISABLED" },
    logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "/estate/app" } },
    secrets: [{ name: "DB_PASSWORD", valueFrom: arn("secretsmanager", "secret:charts-AbCdEf") }],
  }),
});
const application = new elasticbeanstalk.Application("forms", { name: "forms" });
const option = (
  namespace: string,
  name: string,
  value: string,
): { namespace: string; name: string; value: string } => ({
  namespace: `aws:${namespace}`,
  name,
  value,
});
new elasticbeanstalk.Environment("forms", {
  application: application.name,
  solutionStackName: "64bit Amazon Linux 2023 v6.5.0 running Node.js 22",
  settings: [
    option("elasticbeanstalk:healthreporting:system", "SystemType", "enhanced"),
    option("elasticbeanstalk:managedactions", "ManagedActionsEnabled", "true"),
    option("elasticbeanstalk:managedactions:platformupdate", "UpdateLevel", "minor"),
    option("elasticbeanstalk:cloudwatch:logs", "StreamLogs", "true"),
    option("autoscaling:launchconfiguration", "DisableIMDSv1", "true"),
    option("ec2:vpc", "AssociatePublicIpAddress", "false"),
    option("elasticbeanstalk:environment", "LoadBalancerType", "application"),
  ],
});
const connector = new apprunner.VpcConnector("forms", {
  vpcConnectorName: "forms",
  subnets: privateSubnets,
  securityGroups: [appGroup.id],
});
new apprunner.Service("forms", {
  serviceName: "forms",
  encryptionConfiguration: { kmsKey: platform.arn },
  instanceConfiguration: { instanceRoleArn: roleArn("forms") },
  networkConfiguration: {
    egressConfiguration: { egressType: "VPC", vpcConnectorArn: connector.arn },
    ingressConfiguration: { isPubliclyAccessible: false },
  },
  sourceConfiguration: {
    autoDeploymentsEnabled: false,
    authenticationConfiguration: { accessRoleArn: roleArn("apprunner-ecr") },
    imageRepository: {
      imageIdentifier: pulumi.interpolate`111122223333.dkr.ecr.${region}.amazonaws.com/forms:1`,
      imageRepositoryType: "ECR",
      imageConfiguration: { port: "8443", runtimeEnvironmentSecrets: { TOKEN: arn("ssm", "parameter/forms/token") } },
    },
  },
});
new workspaces.Workspace("billing", {
  directoryId: "d-0123456789",
  bundleId: "wsb-0123456789",
  userName: "billing",
  rootVolumeEncryptionEnabled: true,
  userVolumeEncryptionEnabled: true,
  volumeEncryptionKey: platform.arn,
});
