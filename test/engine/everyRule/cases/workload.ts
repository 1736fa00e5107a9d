import { type Cases } from "../case";
import { arn, ROLE, SUBNETS, VPC } from "../values";

export const cases: Cases = {
  "workload-connection-forbid-credentials": {
    type: "aws:memorydb/user:User",
    props: {
      userName: "app",
      accessString: "on ~* +@read",
      authenticationMode: { type: "password", passwords: ["correct-horse-battery-7"] },
    },
    mended: { authenticationMode: { type: "iam" } },
  },
  "workload-engine-forbid-unsupported-versions": {
    type: "aws:rds/instance:Instance",
    props: {
      engine: "postgres",
      engineVersion: "12.9",
      instanceClass: "db.r7g.large",
      allocatedStorage: 100,
      username: "steward",
      manageMasterUserPassword: true,
    },
    mended: { engineVersion: "17.4" },
  },
  "workload-environment-forbid-credentials": {
    type: "aws:lambda/function:Function",
    props: {
      role: ROLE,
      handler: "index.handler",
      runtime: "nodejs22.x",
      s3Bucket: "code",
      s3Key: "records.zip",
      environment: { variables: { DB_PASSWORD: "correct-horse-7" } },
    },
    mended: { environment: { variables: { DB_SECRET_ARN: arn("secretsmanager", "secret:db") } } },
  },
  "workload-network-require-use": {
    type: "aws:transfer/server:Server",
    props: { protocols: ["SFTP"], endpointType: "PUBLIC", endpointDetails: { vpcId: VPC, subnetIds: SUBNETS } },
    mended: { endpointType: "VPC" },
  },
  "workload-service-require-standby": {
    type: "aws:mq/broker:Broker",
    props: {
      brokerName: "single",
      engineType: "ActiveMQ",
      engineVersion: "5.18",
      hostInstanceType: "mq.m5.large",
      users: [],
      deploymentMode: "SINGLE_INSTANCE",
    },
    mended: { deploymentMode: "ACTIVE_STANDBY_MULTI_AZ" },
  },
};
